package co.gov.ventanilla.portal.pqrsd;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.portal.pqrsd.adjunto.Adjunto;
import co.gov.ventanilla.portal.pqrsd.adjunto.ArchivoRecibido;
import co.gov.ventanilla.portal.pqrsd.adjunto.EstadoAdjunto;
import co.gov.ventanilla.rules.pqrsd.TipoPqrsd;
import co.gov.ventanilla.rules.radicado.Radicado;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is committed to must never be written otherwise, or old events no longer verify: hence the golden texts. */
class ContenidosTest {
    private final Pqrsd pqrsd = felicitacion();
    private final Adjunto adjunto = new Adjunto(
            1,
            7,
            1,
            new ArchivoRecibido("", "foto ñ.jpg", "image/jpeg", 1234, "ab".repeat(32)),
            EstadoAdjunto.RECIBIDO);

    private static Pqrsd felicitacion() {
        Clave clave = Clave.nueva();
        Pqrsd pqrsd = new PqrsdBuilder(Radicado.de("2026-E-000123"), Instant.parse("2026-11-20T15:00:00.5Z"), clave)
                .tipo(TipoPqrsd.FELICITACION, true)
                .contenido("Gracias", "Gracias por el parque")
                .respuesta("con_clave", false, false)
                .sinPlazo(LocalDate.of(2026, 11, 20))
                .build();
        pqrsd.verificacion = "0123456789ABCDEF";
        return pqrsd;
    }

    @Test
    void aFilingCommitsToFormSubjectTextPersonAndFiles() {
        assertThat(Contenidos.deRadicacion(pqrsd, "{\"solicitante\":null}", List.of(adjunto)))
                .containsExactly(
                        Map.entry(
                                "adjuntos",
                                "[{\"bytes\":1234,\"nombre\":\"foto ñ.jpg\",\"sha256\":\"" + "ab".repeat(32)
                                        + "\",\"tipo_mime\":\"image/jpeg\"}]"),
                        Map.entry("asunto", "Gracias"),
                        Map.entry(
                                "ficha",
                                "{\"anonima\":false,\"computa_desde\":\"2026-11-20\",\"recibido\":\"2026-11-20T15:00:00.500Z\","
                                        + "\"tipo\":\"felicitacion\",\"vence\":\"null\",\"verificacion\":\"0123456789ABCDEF\"}"),
                        Map.entry("solicitante", "{\"solicitante\":null}"),
                        Map.entry("texto", "Gracias por el parque"));
    }

    @Test
    void withoutPersonAndFilesThereIsNothingToCommitTo() {
        assertThat(Contenidos.deRadicacion(pqrsd, null, List.of())).containsOnlyKeys("asunto", "ficha", "texto");
    }

    @Test
    void aMessageCommitsToTextAndFiles() {
        assertThat(Contenidos.deMensaje("Otra vez", List.of())).containsExactly(Map.entry("texto", "Otra vez"));
        assertThat(Contenidos.deMensaje("", List.of(adjunto))).containsOnlyKeys("adjuntos", "texto");
    }
}
