package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The receipt by mail: number, due date and count; never the key, never what was typed. */
class MailIT {
    private static final String SECRET = "frase-secreta-que-no-va-por-correo";

    @Test
    void throughARelay() throws MessagingException, IOException {
        String to = "relevo-" + UUID.randomUUID() + "@example.com";
        Http.Answer filed = file(Portals.mortal(), to);
        Wait.until(Duration.ofSeconds(30), "mail to " + to, () -> !received(to).isEmpty());
        List<MimeMessage> messages = received(to);
        assertThat(messages).hasSize(1);
        MimeMessage message = messages.get(0);
        assertThat(message.getSubject()).contains(filed.at("radicado"));
        assertThat(message.getMessageID()).matches("<[^<>\\s]+@[^<>\\s]+>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        told(message.getContent().toString(), filed);
    }

    @Test
    void intoTheFolder() throws IOException {
        PortalProcess portal = Portals.shared();
        String to = "carpeta-" + UUID.randomUUID() + "@example.com";
        Http.Answer filed = file(portal, to);
        Path folder = portal.home().resolve("correo");
        Wait.until(
                Duration.ofSeconds(30),
                ".eml to " + to,
                () -> written(folder, to).size() == 1);
        Path file = written(folder, to).get(0);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(null, in);
            assertThat(message.getMessageID()).matches("<[^<>\\s]+@[^<>\\s]+>");
            told(message.getContent().toString(), filed);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static Http.Answer file(PortalProcess portal, String to) {
        String json =
                "{\"asunto\":\"%s\",\"texto\":\"%s\",\"solicitante\":{\"tipo_persona\":\"natural\",\"nombres\":\"%s\","
                                .formatted(SECRET, SECRET, SECRET)
                        + "\"correo\":\"" + to + "\"},\"medio_respuesta\":\"correo\"}";
        Http.Answer filed = new Http(portal.url()).file(json);
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        return filed;
    }

    private static void told(String body, Http.Answer filed) {
        assertThat(body).contains(filed.at("radicado"), "14 de diciembre de 2026", "15 días hábiles", "Inmaculada");
        assertThat(body).doesNotContain(SECRET);
        assertThat(body.replaceAll("\\s", "")).doesNotContain(filed.at("clave").replaceAll("\\s", ""));
        assertThat(body).contains("/pqrsd/consulta");
        assertThat(body).contains(filed.at("verificacion").replaceAll("(.{4})(?!$)", "$1 "));
    }

    private static List<MimeMessage> received(String to) {
        return Arrays.stream(Portals.mail().getReceivedMessages())
                .filter(m -> addressed(m, to))
                .toList();
    }

    private static boolean addressed(MimeMessage message, String to) {
        try {
            return message.getAllRecipients()[0].toString().equals(to);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> written(Path folder, String to) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".eml"))
                    .filter(f -> read(f).contains(to))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
