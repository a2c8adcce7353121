package co.gov.ventanilla.infra.launcher.configuration;

import static co.gov.ventanilla.infra.launcher.configuration.LaunchException.bad;

import co.gov.ventanilla.infra.launcher.configuration.Configuration.ExternalDatabase;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads and checks each variable by itself and against the others; the first fault ends the reading. */
public final class ConfigurationReader {
    private static final Pattern PACK_NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final int DEFAULT_MANAGEMENT_PORT = 9080;

    private final Settings settings;
    private final Path root;

    private ConfigurationReader(Settings settings, Path root) {
        this.settings = settings;
        this.root = root;
    }

    /**
     * Reads all variables.
     *
     * @param root the folder of the clone or installation
     * @throws LaunchException with code 2 and a line that names the variable
     */
    public static Configuration read(Map<String, String> environment, Path root) {
        return new ConfigurationReader(Settings.read(environment, root), root).read();
    }

    private Configuration read() {
        int port = Addresses.port("PORT", settings.text("PORT", "8080"), 1);
        InetAddress bind = Addresses.local("BIND", settings.text("BIND", "127.0.0.1"));
        String publicUrl = publicUrl(port);
        return new Configuration(
                port,
                bind,
                settings.home(),
                publicUrl,
                database(),
                service("SMTP_URL", "smtp", "smtps"),
                service("CLAMD_URL", "tcp"),
                service("CKAN_URL", "http", "https"),
                ckanToken(),
                contentPack(),
                limits(bind, publicUrl),
                trustedProxies(),
                secretFile(),
                clock(bind),
                managementPort(bind, port),
                new Configuration.FileRoom(megabytes("MIN_FREE_MB", 512, 0), megabytes("STAGING_MB", 2_048, 50)),
                outgoingInternal(bind),
                mapTiles());
    }

    private String publicUrl(int port) {
        String value = settings.text("PUBLIC_URL", "http://localhost:" + port);
        URI uri = Addresses.uri("PUBLIC_URL", value, "http", "https");
        boolean bare = (uri.getPath().isEmpty() || uri.getPath().equals("/"))
                && uri.getQuery() == null
                && uri.getFragment() == null
                && uri.getUserInfo() == null;
        if (!bare) {
            throw bad("PUBLIC_URL", "solo lleva esquema, nombre y puerto, sin ruta: " + value);
        }
        return value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
    }

    private ExternalDatabase database() {
        String url = settings.text("DATABASE_URL");
        String user = settings.text("DATABASE_USER");
        String password = settings.text("DATABASE_PASSWORD");
        if (url.isEmpty()) {
            rejectWithout("DATABASE_USER", user, "DATABASE_URL");
            rejectWithout("DATABASE_PASSWORD", password, "DATABASE_URL");
        } else if (!url.startsWith("jdbc:postgresql://")) {
            throw bad("DATABASE_URL", "debe empezar por jdbc:postgresql://");
        } else if (user.isEmpty()) {
            throw bad("DATABASE_USER", "falta: es obligatoria cuando se da DATABASE_URL");
        }
        return new ExternalDatabase(url, user, password);
    }

    private String service(String name, String... schemes) {
        String value = settings.text(name);
        if (!value.isEmpty()) {
            URI uri = Addresses.uri(name, value, schemes);
            if ("tcp".equals(uri.getScheme()) && uri.getPort() < 1) {
                throw bad(name, "debe llevar puerto: tcp://servidor:3310");
            }
        }
        return value;
    }

    private String ckanToken() {
        String token = settings.text("CKAN_TOKEN");
        if (settings.text("CKAN_URL").isEmpty()) {
            rejectWithout("CKAN_TOKEN", token, "CKAN_URL");
        }
        return token;
    }

    private Configuration.MapTiles mapTiles() {
        String url = settings.text("TILE_URL");
        String attribution = settings.text("TILE_ATTRIBUTION");
        if (url.isEmpty()) {
            rejectWithout("TILE_ATTRIBUTION", attribution, "TILE_URL");
            return Configuration.MapTiles.NONE;
        }
        for (String place : List.of("{z}", "{x}", "{y}")) {
            if (!url.contains(place)) {
                throw bad("TILE_URL", "debe llevar {z}, {x} y {y}: https://servidor/{z}/{x}/{y}.png");
            }
        }
        Addresses.uri("TILE_URL", url.replaceAll("\\{[zxy]}", "1"), "https", "http");
        if (attribution.isEmpty()) {
            throw bad("TILE_ATTRIBUTION", "falta: diga de quién es el mapa, como lo pide su licencia");
        }
        return new Configuration.MapTiles(url, attribution);
    }

    private Path contentPack() {
        String value = settings.text("CONTENT_PACK", "armenia");
        Path folder = Path.of(value);
        if (!folder.isAbsolute()) {
            if (!PACK_NAME.matcher(value).matches()) {
                throw bad("CONTENT_PACK", "es un nombre de infra/content o una ruta absoluta, no " + value);
            }
            folder = root.resolve("infra/content").resolve(value);
        }
        if (!Files.isDirectory(folder)) {
            throw bad("CONTENT_PACK", "no existe la carpeta " + folder);
        }
        return folder;
    }

    private boolean limits(InetAddress bind, String publicUrl) {
        String value = settings.text("LIMITS", "on");
        if (value.equals("on")) {
            return true;
        }
        if (!value.equals("off")) {
            throw bad("LIMITS", "es on u off, no " + value);
        }
        if (!bind.isLoopbackAddress() || !Addresses.isLoopbackHost(publicUrl)) {
            throw bad("LIMITS", "=off solo se acepta con BIND y el nombre de PUBLIC_URL en la propia máquina");
        }
        return false;
    }

    private boolean outgoingInternal(InetAddress bind) {
        String value = settings.text("OUTGOING_INTERNAL", "off");
        if (value.equals("off")) {
            return false;
        }
        if (!value.equals("on")) {
            throw bad("OUTGOING_INTERNAL", "es on u off, no " + value);
        }
        if (!bind.isLoopbackAddress()) {
            throw bad("OUTGOING_INTERNAL", "=on solo se acepta con BIND en la propia máquina (127.0.0.1)");
        }
        return true;
    }

    private List<String> trustedProxies() {
        List<String> addresses = Arrays.stream(settings.text("TRUSTED_PROXIES").split("[,\\s]+", -1))
                .filter(a -> !a.isEmpty())
                .toList();
        addresses.forEach(a -> Addresses.checkLiteral("TRUSTED_PROXIES", a));
        return addresses;
    }

    private Path secretFile() {
        String value = settings.text("SECRET_FILE");
        Path file = value.isEmpty()
                ? settings.home().resolve("secreto.properties")
                : Path.of(value).toAbsolutePath().normalize();
        SecretFile.check(file, value.isEmpty());
        return file;
    }

    private String clock(InetAddress bind) {
        String value = settings.text("CLOCK");
        if (value.isEmpty()) {
            return value;
        }
        try {
            String instant = OffsetDateTime.parse(value).toInstant().toString();
            if (!bind.isLoopbackAddress()) {
                throw bad("CLOCK", "solo se acepta con BIND en la propia máquina (127.0.0.1)");
            }
            return instant;
        } catch (DateTimeException e) {
            throw bad("CLOCK", "es un instante ISO 8601, como 2026-07-13T08:00:00-05:00, no " + value);
        }
    }

    private int managementPort(InetAddress bind, int port) {
        int fallback = bind.isLoopbackAddress() ? 0 : DEFAULT_MANAGEMENT_PORT;
        int chosen = Addresses.port("MANAGEMENT_PORT", settings.text("MANAGEMENT_PORT", "" + fallback), 0);
        if (chosen == 0 && !bind.isLoopbackAddress()) {
            throw bad("MANAGEMENT_PORT", "=0 publicaría las métricas: solo se acepta con BIND en la propia máquina");
        }
        if (chosen == port) {
            throw bad("MANAGEMENT_PORT", "no puede ser igual a PORT (" + port + ")");
        }
        return chosen;
    }

    private long megabytes(String name, long fallback, long least) {
        String value = settings.text(name, "" + fallback);
        if (!value.matches("\\d{1,9}") || Long.parseLong(value) < least) {
            throw bad(name, "es un número entero de megabytes, desde " + least + ", no " + value);
        }
        return Long.parseLong(value);
    }

    private static void rejectWithout(String name, String value, String needed) {
        if (!value.isEmpty()) {
            throw bad(name, "se dio sin " + needed);
        }
    }
}
