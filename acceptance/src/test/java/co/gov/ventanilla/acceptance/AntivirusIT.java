package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The real clamd judges what was filed; a petition is registered whatever it says. */
@ExtendWith(FailurePicture.class)
class AntivirusIT {
    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String SOLICITUD = "{\"texto\":\"Va un archivo\",\"anonima\":true}";

    private static Clamav clamav;
    private static PortalProcess portal;
    private static Http http;

    @BeforeAll
    static void start() {
        clamav = new Clamav();
        clamav.start();
        portal = PortalProcess.start(Map.of("CLAMD_URL", clamav.url(), "CLOCK", Portals.FRIDAY));
        http = new Http(portal.url());
    }

    @AfterAll
    static void stop() {
        portal.close();
        clamav.close();
    }

    @Test
    void aCleanFileIsJudgedAfterItsPetitionWasRegistered() {
        Http.Answer filed = file("limpio.pdf", Samples.pdfBytes("nada malo"));
        assertThat(filed.json().at("/adjuntos/0/estado").asText()).isEqualTo("pendiente_analisis");
        becomes(filed, "limpio");

        try (Browser browser = opened(filed)) {
            assertThat(browser.one("[data-archivo=limpio]").getText()).contains("el antivirus no encontró nada");
            assertThat(download(browser).status()).isEqualTo(200);
            Axe.check(browser, "clean file");
        }
    }

    @Test
    void anInfectedFileIsIsolatedAndItsPetitionStands() {
        byte[] infected = infected("primera");
        Http.Answer filed = file("virus.pdf", infected);
        assertThat(filed.json().at("/adjuntos/0/estado").asText()).isEqualTo("pendiente_analisis");
        becomes(filed, "en_cuarentena");

        String sha256 = Http.sha256(infected);
        assertThat(archivos().resolve("cuarentena").resolve(sha256)).exists();
        assertThat(archivos()
                        .resolve("sha256")
                        .resolve(sha256.substring(0, 2))
                        .resolve(sha256.substring(2, 4))
                        .resolve(sha256))
                .doesNotExist();
        try (Browser browser = opened(filed)) {
            assertThat(browser.one("[data-archivo=en_cuarentena]").getText()).contains("programa dañino");
            assertThat(browser.has("[data-archivo=en_cuarentena] a")).isFalse();
            Axe.check(browser, "file in quarantine");
            Http.Answer refused = download(browser);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.text()).contains("Este archivo está aislado").doesNotContain("EICAR");
            browser.go("/pqrsd/descarga/adjunto?n=1");
            Axe.check(browser, "refused download");
        }
        Verb.Result shown = Verb.run(portal, "pqrsd", "show", filed.at("radicado"));
        assertThat(shown.output()).contains("estado: en_cuarentena");
        assertThat(Verb.run(portal, "verify-ledger").code())
                .as("the chain finds the file in quarantine")
                .isZero();
    }

    @Test
    void aFalseAlarmIsReleasedAndStaysReleased() throws Exception {
        byte[] accused = infected("falsa alarma");
        Http.Answer filed = file("inocente.pdf", accused);
        becomes(filed, "en_cuarentena");

        Verb.Result released = Verb.run(
                portal, "pqrsd", "release", filed.at("radicado"), "adjunto:1", "Firma de prueba, acta 7", "--json");
        assertThat(released.code()).as(released.output()).isZero();
        assertThat(Http.JSON.readTree(released.output()).path("archivos").asInt())
                .isEqualTo(1);
        try (Browser browser = opened(filed)) {
            assertThat(browser.one("[data-archivo=liberado]").getText()).contains("lo señaló por error");
            Http.Answer served = download(browser);
            assertThat(served.status()).isEqualTo(200);
            assertThat(Http.sha256(served.raw().body())).isEqualTo(Http.sha256(accused));
            Axe.check(browser, "released file");
        }
        assertThat(audited(filed.at("radicado")))
                .contains("liberado " + Http.sha256(accused) + " Prueba.EICAR.UNOFFICIAL " + filed.at("radicado")
                        + ": Firma de prueba, acta 7");
        Http.Answer again = file("otra-vez.pdf", accused);
        becomes(again, "liberado");
        assertThat(state(filed)).isEqualTo("liberado");

        Verb.Result twice = Verb.run(portal, "pqrsd", "release", filed.at("radicado"), "adjunto:1", "Otra vez");
        assertThat(twice.code()).isEqualTo(1);
        assertThat(twice.output()).contains("no está aislado");
        assertThat(Verb.run(portal, "verify-ledger").code()).isZero();
    }

    /** Acts and their objects in the audit that name a petition. */
    private static String audited(String radicado) throws SQLException {
        Properties database = portal.databaseAddress();
        try (Connection connection = DriverManager.getConnection(
                        database.getProperty("url"), database.getProperty("user"), database.getProperty("password"));
                PreparedStatement query = connection.prepareStatement(
                        "select string_agg(accion || ' ' || objeto, E'\\n' order by id) from auditoria where objeto like ?")) {
            query.setString(1, "%" + radicado + "%");
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }

    @Test
    void whileClamdIsAwayFilesWaitAndAreJudgedWhenItIsBack() {
        clamav.stop();
        Http.Answer good = file("espera.pdf", Samples.pdfBytes("espera"));
        Http.Answer bad = file("espera-virus.pdf", infected("segunda"));
        assertThat(List.of(good.status(), bad.status())).containsOnly(201);
        Wait.until(SOON, "the status says that clamd is away", () -> Verb.run(portal, "status")
                .output()
                .contains("responde: false"));
        assertThat(state(good)).isEqualTo("pendiente_analisis");
        try (Browser browser = opened(good)) {
            assertThat(browser.one("[data-archivo]").getText()).contains("pendiente de análisis");
            assertThat(download(browser).status())
                    .as("who sent it may have it back")
                    .isEqualTo(200);
            Axe.check(browser, "file that waits");
        }

        clamav.start();
        becomes(good, "limpio");
        becomes(bad, "en_cuarentena");
    }

    private static Http.Answer file(String name, byte[] bytes) {
        Http.Answer filed = http.multipart(
                "/api/v1/pqrsd",
                new Http.Parts()
                        .field("solicitud", "application/json", SOLICITUD)
                        .file("adjunto", name, "application/pdf", bytes));
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        return filed;
    }

    /** A PDF that shows the test string. */
    private static byte[] infected(String word) {
        byte[] pdf = Samples.pdfBytes(word);
        byte[] eicar = ("% " + Clamav.eicar() + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] all = java.util.Arrays.copyOf(pdf, pdf.length + eicar.length);
        System.arraycopy(eicar, 0, all, pdf.length, eicar.length);
        return all;
    }

    private static String state(Http.Answer filed) {
        return http.consult(filed.at("radicado"), filed.at("clave"))
                .json()
                .at("/adjuntos/0/estado")
                .asText();
    }

    private static void becomes(Http.Answer filed, String state) {
        Wait.until(SOON, "state " + state, () -> state(filed).equals(state));
    }

    private static Browser opened(Http.Answer filed) {
        Browser browser = Browser.open(portal.url(), true);
        browser.go("/pqrsd/consulta");
        browser.field("radicado").sendKeys(filed.at("radicado"));
        browser.field("clave").sendKeys(filed.at("clave"));
        browser.press("consultar");
        return browser;
    }

    private static Http.Answer download(Browser browser) {
        String cookie = browser.driver().manage().getCookieNamed("consulta").getValue();
        return http.send(http.request("/pqrsd/descarga/adjunto?n=1").header("Cookie", "consulta=" + cookie));
    }

    private static Path archivos() {
        return portal.home().resolve("archivos");
    }
}
