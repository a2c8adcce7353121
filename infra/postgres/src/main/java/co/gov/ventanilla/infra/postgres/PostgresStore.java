package co.gov.ventanilla.infra.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * Where the server's programs and data live: {@code PORTAL_HOME/pg/servidor}. When root runs the portal and the
 * server's account cannot enter that folder (a clone below {@code /root}), it is a link to a folder of random name
 * below {@code /var/lib/ventanilla}: the name is random and not derived from the path, so that a home made anew at the
 * same place never finds the data of a former one.
 */
record PostgresStore(Path home, Path folder, DatabaseAccount account) {
    private static final Path OUTSIDE = Path.of("/var/lib/ventanilla");

    static PostgresStore of(Path home) throws IOException {
        DatabaseAccount fresh = DatabaseAccount.forData(home.resolve("pg/servidor/data"));
        String permissions = fresh.switched() ? "rwx--x--x" : "rwx------";
        Folders.make(home, permissions);
        Path pg = Folders.make(home.resolve("pg"), permissions);
        Path link = pg.resolve("servidor");
        if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
            create(pg.toRealPath(), link, fresh, permissions);
        }
        if (!Files.isDirectory(link)) {
            throw new PostgresException("Falta la carpeta de la base de datos a la que apunta " + link);
        }
        Path folder = link.toRealPath();
        DatabaseAccount account = DatabaseAccount.forData(folder.resolve("data"));
        if (account.switched() && !account.canEnter(folder)) {
            throw new PostgresException("La cuenta " + account.uid() + ", con la que root ejecuta PostgreSQL, no puede"
                    + " entrar en " + folder + ": mueva PORTAL_HOME a una carpeta accesible");
        }
        return new PostgresStore(home, folder, account);
    }

    private static void create(Path pg, Path link, DatabaseAccount account, String permissions) throws IOException {
        if (!account.switched() || account.canEnter(pg)) {
            Folders.make(link, permissions);
            return;
        }
        Folders.make(OUTSIDE, permissions);
        Path folder = Folders.make(OUTSIDE.resolve(UUID.randomUUID().toString()), permissions);
        if (!account.canEnter(folder)) {
            throw new PostgresException("PostgreSQL no puede usar ni " + pg + " ni " + folder
                    + ": ponga PORTAL_HOME en una carpeta accesible para todos o ejecute el portal sin root");
        }
        Files.createSymbolicLink(link, folder);
    }

    Path data() {
        return folder.resolve("data");
    }

    Path connectionFile() {
        return home.resolve("pg/conexion.properties");
    }

    /** The name that all processes of this server bear in their titles, to know orphans by. */
    String clusterName() {
        CRC32 sum = new CRC32();
        sum.update(folder.toString().getBytes(StandardCharsets.UTF_8));
        return "ventanilla-%08x".formatted(sum.getValue());
    }
}
