package co.gov.ventanilla.infra.launcher.configuration;

import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * Where the program itself lies.
 *
 * @param root the clone's folder, with {@code infra/content}
 * @param war the application
 */
public record Installation(Path root, Path war) {
    /** From the place of {@code infra/launcher/target/portal.jar}; {@code portal.raiz} and {@code portal.war} overrule. */
    public static Installation find() {
        String givenRoot = System.getProperty("portal.raiz", "");
        Path root = givenRoot.isEmpty()
                ? ownFolder().resolve("../../..").normalize()
                : Path.of(givenRoot).toAbsolutePath();
        String givenWar = System.getProperty("portal.war", "");
        Path war = givenWar.isEmpty() ? root.resolve("portal-web/target/portal-web.war") : Path.of(givenWar);
        return new Installation(root, war.toAbsolutePath());
    }

    private static Path ownFolder() {
        try {
            Path jar = Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path folder = jar.toAbsolutePath().getParent();
            return folder == null ? jar : folder;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
