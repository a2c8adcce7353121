package co.gov.ventanilla.portal.platform;

import java.nio.file.Path;
import java.util.Optional;

/** Beans of the platform without a container, on the content pack of Armenia. */
public final class PortalDePrueba {
    private static final Path ARMENIA = Path.of("../infra/content/armenia");

    private PortalDePrueba() {}

    /** Settings with a data folder. */
    public static Ajustes ajustes(Path home) {
        Ajustes ajustes = new Ajustes();
        ajustes.home = home.toString();
        ajustes.content = ARMENIA.toString();
        ajustes.secretFile = home.resolve("secretos.properties").toString();
        ajustes.url = "http://localhost:8080/";
        ajustes.smtpUrl = Optional.empty();
        ajustes.clamdUrl = Optional.empty();
        ajustes.stagingMb = 2_048;
        ajustes.clock = Optional.empty();
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
        ContenidoActivo contenido = new ContenidoActivo();
        contenido.ajustes = ajustes(Path.of("target"));
        contenido.read();
        return contenido;
    }
}
