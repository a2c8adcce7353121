package co.gov.ventanilla.portal.platform;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** Beans of the platform without a container, on the content pack of Armenia. */
public final class PortalDePrueba {
    private static final Path ARMENIA = Path.of("../infra/content/armenia");

    private PortalDePrueba() {}

    /** Settings with a data folder. */
    public static Ajustes ajustes(Path home) {
        return ajustes(home, new Properties());
    }

    /** The same with other values of limits and trusted proxies, by their names in production. */
    public static Ajustes ajustes(Path home, Properties otras) {
        Ajustes ajustes = new Ajustes();
        ajustes.home = home.toString();
        ajustes.content = ARMENIA.toString();
        ajustes.secretFile = home.resolve("secretos.properties").toString();
        ajustes.url = "http://localhost:8080/";
        ajustes.smtpUrl = Optional.empty();
        ajustes.clamdUrl = Optional.empty();
        ajustes.stagingMb = 2_048;
        ajustes.clock = Optional.empty();
        ajustes.limits = otras.getProperty("portal.limits", "on");
        ajustes.trustedProxies = Optional.ofNullable(otras.getProperty("portal.trusted.proxies"));
        ajustes.restaurar = Optional.empty();
        ajustes.operadorToken = Optional.empty();
        return ajustes;
    }

    /** The same with limits of the disk. @param stagingMb megabytes that files may have before they are filed */
    public static Ajustes ajustes(Path home, long minFreeMb, long stagingMb) {
        Ajustes ajustes = ajustes(home);
        ajustes.minFreeMb = minFreeMb;
        ajustes.stagingMb = stagingMb;
        return ajustes;
    }

    /** The content pack. */
    public static ContenidoActivo contenido() {
        return contenido(ARMENIA);
    }

    /** The fictional content pack. */
    public static ContenidoActivo villaSerena() {
        return contenido(Path.of("src/test/resources/contenido/villa-serena"));
    }

    private static ContenidoActivo contenido(Path pack) {
        ContenidoActivo contenido = new ContenidoActivo();
        contenido.ajustes = ajustes(Path.of("target"));
        contenido.ajustes.content = pack.toString();
        contenido.read();
        return contenido;
    }
}
