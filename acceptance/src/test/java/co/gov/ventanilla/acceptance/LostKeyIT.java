package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who lost the key gets a new one through the mailbox named when filing, and nobody else does. */
@ExtendWith(FailurePicture.class)
class LostKeyIT {
    private static final Pattern LINK = Pattern.compile("https?://\\S+(/pqrsd/consulta/clave-nueva\\?enlace=\\S+)");

    @Test
    void aLinkReplacesTheKeyOnce() {
        PortalProcess portal = Portals.mortal();
        String mailbox = "clave-" + UUID.randomUUID() + "@example.com";
        try (Browser browser = Browser.open(portal.url(), true)) {
            Filing filing = Filing.quick(browser);
            Filing.Receipt receipt = filing.start()
                    .tipo("queja")
                    .natural(mailbox)
                    .solicitud("Clave", "La voy a perder")
                    .sinMasArchivos()
                    .radicar();
            browser.go("/pqrsd/consulta");
            browser.follow(browser.one("a[href='/pqrsd/consulta/clave']"));
            browser.press("pedir");
            ErrorPage.check(browser, "radicado", "radicado");
            ask(browser, receipt.radicado(), mailbox, "Otro");
            ask(browser, receipt.radicado(), "otro@example.com", "Giraldo");
            ask(browser, receipt.radicado(), mailbox.toUpperCase(java.util.Locale.ROOT), "giraldo nanez");
            Axe.check(browser, "link asked for");

            Wait.until(
                    Duration.ofSeconds(30),
                    "link in the mailbox",
                    () -> links(mailbox).size() == 1);
            String link = links(mailbox).get(0);
            browser.go(link);
            Axe.check(browser, "link opened");
            browser.press("crear");
            Filing.Receipt renewed = filing.receipt();
            Axe.check(browser, "new key");
            assertThat(renewed.radicado()).isEqualTo(receipt.radicado());

            Http http = new Http(portal.url());
            assertThat(http.consult(receipt.radicado(), receipt.clave()).status())
                    .isEqualTo(404);
            assertThat(http.consult(receipt.radicado(), renewed.clave()).text()).contains("clave_reemplazada");
            browser.go(link);
            assertThat(browser.title()).contains("Clave nueva");
            assertThat(browser.text()).contains("ya no sirve");
            Axe.check(browser, "used link");
            assertThat(links(mailbox)).hasSize(1);
        }
    }

    @Test
    void whoGaveNoMailIsToldBeforeLeaving() {
        try (Browser browser = Browser.open(Portals.mortal().url(), true)) {
            Filing.quick(browser)
                    .start()
                    .tipo("queja")
                    .anonima()
                    .solicitud("", "Sin correo")
                    .sinMasArchivos()
                    .radicar();
            assertThat(browser.text()).contains("no se puede cambiar por Internet");
        }
    }

    private static void ask(Browser browser, String radicado, String correo, String apellido) {
        browser.go("/pqrsd/consulta/clave");
        Filing.quick(browser)
                .answer("radicado", radicado)
                .answer("correo", correo)
                .answer("apellido", apellido);
        browser.press("pedir");
        assertThat(browser.one("[role=status]").getText()).contains("Si los datos son los de la solicitud");
    }

    private static List<String> links(String mailbox) {
        return Arrays.stream(Portals.mail().getReceivedMessages())
                .map(message -> text(message, mailbox))
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .toList();
    }

    private static String text(MimeMessage message, String mailbox) {
        try {
            boolean his = message.getAllRecipients()[0].toString().equalsIgnoreCase(mailbox);
            return his ? message.getContent().toString() : "";
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
