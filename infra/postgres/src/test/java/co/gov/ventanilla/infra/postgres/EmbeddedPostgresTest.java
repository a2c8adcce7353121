package co.gov.ventanilla.infra.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One real server, ill-treated step by step. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedPostgresTest {
    private static Path home;
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start(@TempDir Path temporary) throws IOException {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        home = temporary.resolve("home");
        postgres = EmbeddedPostgres.start(home);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    @Order(1)
    void commitsAreDurableAndPasswordsAreScram() throws SQLException {
        assertThat(ask("show fsync")).isEqualTo("on");
        assertThat(ask("show synchronous_commit")).isEqualTo("on");
        assertThat(ask("show full_page_writes")).isEqualTo("on");
        assertThat(ask("show data_checksums")).isEqualTo("on");
        assertThat(ask("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(ask("show unix_socket_directories")).isEmpty();
        assertThat(ask("show log_timezone")).isEqualTo("America/Bogota");
    }

    @Test
    @Order(1)
    void spanishTextIsReadAndOrdered() throws SQLException {
        assertThat(ask("select upper('petición ñandú')")).isEqualTo("PETICIÓN ÑANDÚ");
        assertThat(ask("select to_tsvector('spanish', 'peticiones de información')::text"))
                .contains("peticion", "inform");
        assertThat(ask("select string_agg(x, ',' order by x collate \"es-CO-x-icu\") from"
                        + " unnest(array['zapato','ñame','nube','árbol']) x"))
                .isEqualTo("árbol,nube,ñame,zapato");
        assertThat(ask("select count(*)::text from pg_available_extensions where name in ('unaccent','pg_trgm')"))
                .isEqualTo("2");
    }

    @Test
    @Order(1)
    void thePortalsRoleIsNoSuperuserButOwnsItsDatabase() throws SQLException {
        assertThat(ask("select rolsuper::text from pg_roles where rolname = current_user"))
                .isEqualTo("false");
        assertThat(ask("create extension if not exists unaccent; select unaccent('ó')"))
                .isEqualTo("o");
    }

    @Test
    @Order(1)
    void noPasswordNoConnection() {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), "portal", "otra"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
    }

    @Test
    @Order(1)
    void theConnectionFileIsPrivateAndRight() throws IOException {
        Path file = home.resolve("pg/conexion.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Properties found = PrivateFile.readProperties(file);
        assertThat(found.getProperty("url")).isEqualTo(postgres.jdbcUrl());
        assertThat(found.getProperty("user")).isEqualTo(postgres.user());
        assertThat(found.getProperty("password")).isEqualTo(postgres.password());
        assertThat(Files.readString(file)).contains("url=jdbc:postgresql://127.0.0.1:");
    }

    @Test
    @Order(1)
    void aSecondServerOnTheFolderIsRefused() {
        assertThatThrownBy(() -> EmbeddedPostgres.start(home))
                .isInstanceOf(PostgresException.class)
                .hasMessageContaining("Otro proceso usa la base de datos");
    }

    @Test
    @Order(2)
    void aKilledServerComesBackOnTheSamePortWithItsData() throws Exception {
        execute("create table acuse(n int primary key)");
        execute("insert into acuse values (1)");
        long killed = postgres.pid();
        Programs.signal(killed, "KILL");
        awaitAnotherThan(killed);
        assertThat(ask("select n::text from acuse")).isEqualTo("1");
    }

    @Test
    @Order(3)
    void aStalePidFileAndAnOrphanAreOvercome() throws Exception {
        postgres.close();
        assertThat(home.resolve("pg/conexion.properties")).doesNotExist();
        PostgresStore store = PostgresStore.of(home);
        Process orphan = PostgresServer.prepare(store).start(freePort());
        Path pidFile = store.data().resolve("postmaster.pid");
        while (!Files.exists(pidFile)) {
            Pause.millis(20);
        }
        postgres = EmbeddedPostgres.start(home);
        assertThat(orphan.isAlive()).isFalse();
        assertThat(ask("select n::text from acuse")).isEqualTo("1");

        postgres.close();
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n" + store.data() + "\n");
        postgres = EmbeddedPostgres.start(home);
        assertThat(ask("select n::text from acuse")).isEqualTo("1");
    }

    private static int freePort() throws IOException {
        try (java.net.ServerSocket socket =
                new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitAnotherThan(long pid) {
        for (int i = 0; i < 1200; i++) {
            try {
                if (postgres.pid() != pid && ask("select 1::text").equals("1")) {
                    return;
                }
            } catch (SQLException notYet) {
                // look again
            }
            Pause.millis(50);
        }
        throw new AssertionError("the server did not come back");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            if (!rows) {
                statement.getMoreResults();
            }
            try (ResultSet found = statement.getResultSet()) {
                found.next();
                return found.getString(1);
            }
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }
}
