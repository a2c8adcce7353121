package co.gov.ventanilla.infra.launcher.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each variable by itself, each contradiction, and that a fault names its variable. */
class ConfigurationReaderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @BeforeEach
    void pack() throws IOException {
        Files.createDirectories(root.resolve("infra/content/armenia"));
    }

    @Test
    void nothingGivenIsThePortalOnThisMachineOnly() {
        Configuration found = read(Map.of());
        assertThat(found.port()).isEqualTo(8080);
        assertThat(found.bind().getHostAddress()).isEqualTo("127.0.0.1");
        assertThat(found.home()).isEqualTo(root.resolve("var"));
        assertThat(found.publicUrl()).isEqualTo("http://localhost:8080");
        assertThat(found.database().isNone()).isTrue();
        assertThat(found.contentPack()).isEqualTo(root.resolve("infra/content/armenia"));
        assertThat(found.limits()).isTrue();
        assertThat(found.outgoingInternal()).isFalse();
        assertThat(found.managementPort()).isZero();
        assertThat(found.fileRoom()).isEqualTo(new Configuration.FileRoom(512, 2_048));
        assertThat(found.secretFile()).isEqualTo(root.resolve("var/secreto.properties"));
        assertThat(found.operatorUrl()).isEqualTo("http://127.0.0.1:8080");
        assertThat(root.resolve("var")).doesNotExist();
    }

    @Test
    void allAddressesOpenTheManagementPortOnLoopback() {
        Configuration found = read(Map.of("BIND", "0.0.0.0", "PUBLIC_URL", "https://portal.example/"));
        assertThat(found.managementPort()).isEqualTo(9080);
        assertThat(found.operatorUrl()).isEqualTo("http://127.0.0.1:9080");
        assertThat(found.publicUrl()).isEqualTo("https://portal.example");
    }

    @Test
    void theEnvironmentWinsOverTheFileAlsoWhenItIsEmpty() throws IOException {
        Files.createDirectories(root.resolve("var"));
        Files.writeString(root.resolve("var/portal.properties"), "PORT=9000\nSMTP_URL=smtp://correo:25\n");
        assertThat(read(Map.of()).port()).isEqualTo(9000);
        assertThat(read(Map.of()).smtpUrl()).isEqualTo("smtp://correo:25");
        Configuration overruled = read(Map.of("PORT", "9001", "SMTP_URL", ""));
        assertThat(overruled.port()).isEqualTo(9001);
        assertThat(overruled.smtpUrl()).isEmpty();
    }

    @Test
    void aMistypedNameInTheFileIsAFault() throws IOException {
        Files.createDirectories(root.resolve("var"));
        Files.writeString(root.resolve("var/portal.properties"), "PUERTO=9000\n");
        assertFault(Map.of(), "PUERTO");
    }

    @Test
    void everyServiceMayBeGiven() {
        Configuration found = read(Map.of(
                "DATABASE_URL", "jdbc:postgresql://bd/portal",
                "DATABASE_USER", "portal",
                "DATABASE_PASSWORD", "clave",
                "CLAMD_URL", "tcp://127.0.0.1:3310",
                "CKAN_URL", "https://ckan.example",
                "CKAN_TOKEN", "x",
                "TRUSTED_PROXIES", "127.0.0.1, 10.0.0.0/8 ::1",
                "LIMITS", "off",
                "CLOCK", "2026-07-13T08:00:00-05:00"));
        assertThat(found.trustedProxies()).containsExactly("127.0.0.1", "10.0.0.0/8", "::1");
        assertThat(found.clock()).isEqualTo("2026-07-13T13:00:00Z");
        assertThat(found.limits()).isFalse();
        assertThat(found.toString()).doesNotContain("clave");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PORT            | ocho",
                "PORT            | 0",
                "PORT            | 65536",
                "BIND            | mi-servidor",
                "BIND            | 203.0.113.7",
                "BIND            | 1.2.3",
                "PUBLIC_URL      | portal.example",
                "PUBLIC_URL      | https://portal.example/ruta",
                "PUBLIC_URL      | ftp://portal.example",
                "DATABASE_URL    | jdbc:mysql://bd/portal",
                "DATABASE_USER   | portal",
                "DATABASE_PASSWORD | clave",
                "SMTP_URL        | correo:25",
                "SMTP_URL        | smtp://us er@correo",
                "CLAMD_URL       | tcp://127.0.0.1",
                "CLAMD_URL       | http://127.0.0.1:3310",
                "CKAN_URL        | ckan.example",
                "CKAN_TOKEN      | x",
                "TILE_URL        | https://tiles.example/1.png",
                "TILE_URL        | ftp://tiles.example/{z}/{x}/{y}.png",
                "TILE_ATTRIBUTION | x",
                "CONTENT_PACK    | ninguno",
                "CONTENT_PACK    | ../armenia",
                "CONTENT_PACK    | /no/existe",
                "LIMITS          | no",
                "OUTGOING_INTERNAL | sí",
                "MIN_FREE_MB     | -1",
                "MIN_FREE_MB     | 1.5",
                "STAGING_MB      | 49",
                "STAGING_MB      | 9999999999",
                "TRUSTED_PROXIES | proxy.example",
                "TRUSTED_PROXIES | 10.0.0.0/33",
                "TRUSTED_PROXIES | 10.0.0.256",
                "SECRET_FILE     | /no/existe/secreto.properties",
                "CLOCK           | mañana",
                "CLOCK           | 2026-07-13T08:00:00",
                "MANAGEMENT_PORT | x",
                "MANAGEMENT_PORT | 8080",
            })
    void aBadValueNamesItsVariable(String name, String value) {
        assertFault(Map.of(name, value), name);
    }

    @Test
    void whatIsForTestsOnlyNeedsTheLoopbackAddress() {
        assertFault(Map.of("BIND", "0.0.0.0", "LIMITS", "off"), "LIMITS");
        assertFault(Map.of("PUBLIC_URL", "https://portal.example", "LIMITS", "off"), "LIMITS");
        assertFault(Map.of("BIND", "0.0.0.0", "CLOCK", "2026-07-13T08:00:00Z"), "CLOCK");
        assertFault(Map.of("TILE_URL", "https://tiles.example/{z}/{x}/{y}.png"), "TILE_ATTRIBUTION");
        assertFault(Map.of("BIND", "0.0.0.0", "OUTGOING_INTERNAL", "on"), "OUTGOING_INTERNAL");
        assertThat(read(Map.of("OUTGOING_INTERNAL", "on")).outgoingInternal()).isTrue();
        assertFault(Map.of("BIND", "0.0.0.0", "MANAGEMENT_PORT", "0"), "MANAGEMENT_PORT");
        assertFault(Map.of("DATABASE_URL", "jdbc:postgresql://bd/portal"), "DATABASE_USER");
    }

    @Test
    void aHomeThatIsAFileIsAFault() throws IOException {
        Path file = Files.createFile(root.resolve("archivo"));
        assertFault(Map.of("PORTAL_HOME", file.toString()), "PORTAL_HOME");
    }

    @Test
    void aSecretFileThatOthersCanReadOrWithoutItsKeyIsAFault() throws IOException {
        Path file = root.resolve("secreto.properties");
        SecretFile.createIfMissing(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Map<String, String> given = Map.of("SECRET_FILE", file.toString());
        assertThat(read(given).secretFile()).isEqualTo(file);

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertFault(given, "SECRET_FILE");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(file, "actual=2\nclave.1=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n");
        assertFault(given, "SECRET_FILE");
        Files.writeString(file, "actual=1\nclave.1=corta\n");
        assertFault(given, "SECRET_FILE");
    }

    private Configuration read(Map<String, String> environment) {
        return ConfigurationReader.read(environment, root);
    }

    private void assertFault(Map<String, String> environment, String name) {
        LaunchException fault = catchThrowableOfType(LaunchException.class, () -> read(new HashMap<>(environment)));
        assertThat(fault).as("%s", environment).isNotNull();
        assertThat(fault.exitCode()).isEqualTo(LaunchException.CONFIGURATION);
        assertThat(fault.line()).contains(name).doesNotContain("\n");
    }
}
