package co.gov.ventanilla.acceptance;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The two portals of all classes: each start costs half a minute. */
final class Portals {
    /** Friday, within office hours: 15 business days end on 2026-12-14. */
    static final String FRIDAY = "2026-11-20T10:00:00-05:00";

    private static PortalProcess shared;
    private static PortalProcess brief;
    private static GreenMail mail;

    private Portals() {}

    /** The portal of most journeys. Its mail goes to the folder {@code correo}. */
    static synchronized PortalProcess shared() {
        if (shared == null) {
            shared = PortalProcess.start(Map.of("CLOCK", FRIDAY));
        }
        return shared;
    }

    /** A portal that may be killed, where a shared computer is forgotten after one minute, and mail goes to a relay. */
    static synchronized PortalProcess brief() {
        if (brief == null) {
            ServerSetup setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
            mail = new GreenMail(setup);
            mail.start();
            Runtime.getRuntime().addShutdownHook(new Thread(mail::stop));
            brief = PortalProcess.start(Map.of(
                    "CLOCK",
                    FRIDAY,
                    "CONTENT_PACK",
                    briefPack().toString(),
                    "SMTP_URL",
                    "smtp://127.0.0.1:" + mail.getSmtp().getPort()));
        }
        return brief;
    }

    /** The relay of {@link #brief}. */
    static synchronized GreenMail mail() {
        brief();
        return mail;
    }

    private static Path briefPack() {
        Path original = Path.of(System.getProperty("portal.content"));
        try (Stream<Path> files = Files.walk(original)) {
            Path copy = Files.createTempDirectory("pack-");
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(original.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
            Path pqrsd = copy.resolve("pqrsd.json");
            String json = Files.readString(pqrsd, StandardCharsets.UTF_8);
            String changed = json.replaceFirst("\"minutosCompartido\": \\d+", "\"minutosCompartido\": 1")
                    .replaceFirst("\"minutosConsulta\": \\d+", "\"minutosConsulta\": 1");
            Files.writeString(pqrsd, changed, StandardCharsets.UTF_8);
            return copy;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
