package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A backup made while people file, brought back into an empty folder, is the register of one moment with all its files. */
class BackupIT {
    private static final String SOLICITUD = "{\"texto\":\"Con archivo\",\"anonima\":true}";

    private final Path folder = Temporary.folder("respaldo-");
    private final Path backup = folder.resolve("copia");

    @Test
    void whatWasBackedUpComesBackAndGoesOn() throws IOException {
        try (PortalProcess portal = PortalProcess.start(Map.of("CLOCK", Portals.FRIDAY))) {
            Http http = new Http(portal.url());
            List<Http.Answer> filed = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                filed.add(file(http, "archivo " + i / 2));
            }
            Verb.Result removed =
                    Verb.run(portal, "pqrsd", "suppress", filed.get(0).at("radicado"), "texto", "Resolución 1");
            assertThat(removed.code()).as(removed.output()).isZero();
            Walker draft = draftWithFile(portal);
            String dataset = http.get("/datos/zonas-wifi/zonas-wifi.csv").text();
            whileOthersFile(http, () -> backUp(portal));
            JsonNode manifest =
                    Http.JSON.readTree(backup.resolve("manifest.json").toFile());
            long events = manifest.at("/cadena/eventos").asLong();
            assertThat(events).isGreaterThanOrEqualTo(13);
            assertThat(backup.resolve("tablas/supresion.copy")).isNotEmptyFile();
            assertThat(backup.resolve("tablas/contador.copy"))
                    .as("unlogged: its rows may go")
                    .doesNotExist();
            isPrivate();
            refusals(portal);

            portal.killTree();
            Temporary.delete(portal.home());
            Verb.Result restored = restore(portal.home(), backup);
            assertThat(restored.code()).as(restored.output()).isZero();
            JsonNode told = Http.JSON.readTree(restored.output()
                    .lines()
                    .filter(l -> l.startsWith("{"))
                    .findFirst()
                    .orElseThrow());
            assertThat(told.at("/libro/correcta").asBoolean())
                    .as(restored.output())
                    .isTrue();
            assertThat(told.at("/libro/eventos").asLong()).isEqualTo(events);
            assertThat(told.at("/libro/cabeza").asText())
                    .isEqualTo(manifest.at("/cadena/cabeza").asText());

            portal.restart();
            filed.forEach(answer -> isThere(portal, http, answer));
            assertThat(http.get("/datos/zonas-wifi/v1/zonas-wifi.csv").text()).isEqualTo(dataset);
            assertThat(http.get("/api/v1/datos/zonas-wifi/filas?limite=1").at("total"))
                    .as("rows are made again from the files")
                    .isEqualTo("16");
            assertThat(Verb.run(portal, "verify-ledger").code()).isZero();
            assertThat(draft.go("/pqrsd/nueva/adjuntos").page().text()).contains("mi carta.pdf");
            assertThat(draft.go("/pqrsd/nueva/revisar")
                            .press("radicar", Map.of())
                            .page()
                            .select("[data-radicado]")
                            .text())
                    .as("one event was no filing")
                    .contains("%06d".formatted(events));
            assertThat(file(http, "después").at("radicado")).endsWith("-%06d".formatted(events + 1));
        }
    }

    private static Http.Answer file(Http http, String words) {
        Http.Answer filed = http.multipart(
                "/api/v1/pqrsd",
                new Http.Parts()
                        .field("solicitud", "application/json", SOLICITUD)
                        .file("adjunto", "a.pdf", "application/pdf", Samples.pdfBytes(words)));
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        return filed;
    }

    /** Somebody is on the way to the last step, with a file. */
    private static Walker draftWithFile(PortalProcess portal) {
        Walker walker = new Walker(portal.url()).draft("Borrador");
        String token =
                walker.page().selectFirst("#formulario input[name=ficha]").attr("value");
        Http.Answer answer = new Http(portal.url())
                .multipart(
                        "/pqrsd/nueva/adjuntos",
                        new Http.Parts()
                                .field("ficha", "text/plain", token)
                                .field("continuar", "text/plain", "")
                                .file("adjunto", "mi carta.pdf", "application/pdf", Samples.pdfBytes("borrador")),
                        "Cookie",
                        walker.cookieHeader());
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return walker;
    }

    private static void whileOthersFile(Http http, Runnable work) {
        AtomicBoolean filing = new AtomicBoolean(true);
        CompletableFuture<Integer> others = CompletableFuture.supplyAsync(() -> {
            int n = 0;
            while (filing.get()) {
                file(http, "otra " + n++);
            }
            return n;
        });
        try {
            work.run();
        } finally {
            filing.set(false);
        }
        assertThat(others.join()).as("filed beside the backup").isPositive();
    }

    private void backUp(PortalProcess portal) {
        Verb.Result made = Verb.run(portal, "backup", backup.toString());
        assertThat(made.code()).as(made.output()).isZero();
        assertThat(made.output()).contains("Respaldo en " + backup, " MB, ", "SHA-256 de manifest.json");
    }

    private void isPrivate() throws IOException {
        try (Stream<Path> all = Files.walk(backup)) {
            assertThat(all.map(BackupIT::permissions).distinct()).containsOnly("rwx------", "rw-------");
        }
        assertThat(folder.resolve("copia.parcial")).doesNotExist();
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void refusals(PortalProcess portal) throws IOException {
        Verb.Result again = Verb.run(portal, "backup", backup.toString());
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.output()).contains("Ya existe: " + backup);
        Verb.Result full = restore(portal.home(), backup);
        assertThat(full.code()).isEqualTo(2);
        assertThat(full.output()).contains("PORTAL_HOME", "no está vacía");

        Path table = backup.resolve("tablas/pqrsd.copy");
        byte[] rows = Files.readAllBytes(table);
        byte[] changed = rows.clone();
        changed[rows.length / 2] ^= 1;
        Files.write(table, changed);
        Path home = folder.resolve("otra-casa");
        Verb.Result damaged = restore(home, backup);
        Files.write(table, rows);
        assertThat(damaged.code()).isEqualTo(1);
        assertThat(damaged.output()).contains("está dañado: cambió tablas/pqrsd.copy");
        assertThat(home).doesNotExist();
    }

    private static Verb.Result restore(Path home, Path backup) {
        return Verb.run(Map.of("PORTAL_HOME", home.toString()), "restore", backup.toString(), "--json");
    }

    private static void isThere(PortalProcess portal, Http http, Http.Answer filed) {
        Http.Answer found = http.consult(filed.at("radicado"), filed.at("clave"));
        assertThat(found.status()).isEqualTo(200);
        String sha256 = found.json().at("/adjuntos/0/sha256").asText();
        Path stored = portal.home()
                .resolve("archivos/sha256")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
        try {
            assertThat(Http.sha256(Files.readAllBytes(stored))).isEqualTo(sha256);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
