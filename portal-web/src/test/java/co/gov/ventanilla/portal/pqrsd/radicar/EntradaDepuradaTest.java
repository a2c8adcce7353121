package co.gov.ventanilla.portal.pqrsd.radicar;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd.EnNombreDe;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd.Solicitante;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntradaDepuradaTest {
    private static final Solicitante ANA =
            new Solicitante("natural", " Ana ", "", null, null, null, "ana@example.com ", null, null, null, null, null);

    @Test
    void aShortTextIsItsOwnSubjectInOneLine() {
        assertThat(EntradaDepurada.primerasPalabras("  Hueco\n\ten la  vía \n")).isEqualTo("Hueco en la vía");
        assertThat(EntradaDepurada.primerasPalabras("x".repeat(80))).isEqualTo("x".repeat(80));
    }

    @Test
    void aLongTextIsCutBetweenWords() {
        assertThat(EntradaDepurada.primerasPalabras("palabra ".repeat(20)))
                .isEqualTo("palabra palabra palabra palabra palabra palabra palabra palabra palabra palabra…");
    }

    @Test
    void aLongWordIsCutWhereItMust() {
        assertThat(EntradaDepurada.primerasPalabras("a " + "x".repeat(100))).isEqualTo("a " + "x".repeat(78) + "…");
    }

    @Test
    void noSignIsCutInTwo() {
        assertThat(EntradaDepurada.primerasPalabras("😀".repeat(81))).isEqualTo("😀".repeat(80) + "…");
    }

    @Test
    void withoutTextItIsAVoiceMessage() {
        assertThat(EntradaDepurada.primerasPalabras(" \n ")).isEqualTo("Mensaje de voz");
        assertThat(EntradaDepurada.de(solicitud(null, null, null)).solicitud())
                .extracting(SolicitudPqrsd::asunto, SolicitudPqrsd::texto)
                .containsExactly("Mensaje de voz", "");
    }

    @Test
    void linesAreTrimmedAndTheTextIsNot() {
        SolicitudPqrsd limpia = EntradaDepurada.de(solicitud(" Un\r\nasunto ", "  El texto\r\n", ANA))
                .solicitud();

        assertThat(limpia.asunto()).isEqualTo("Un asunto");
        assertThat(limpia.texto()).isEqualTo("  El texto\n");
        assertThat(limpia.solicitante())
                .isEqualTo(new Solicitante(
                        "natural", "Ana", null, null, null, null, "ana@example.com", null, null, null, null, null));
        assertThat(limpia.atencionPrioritaria()).isEmpty();
    }

    @Test
    void theSenderIsToldOfReplacedCharactersWhereverTheyAre() {
        assertThat(EntradaDepurada.de(solicitud("a", "b", ANA)).avisos()).isEmpty();
        assertThat(EntradaDepurada.de(solicitud("a", "b\u0000", ANA)).avisos()).hasSize(1);
        assertThat(EntradaDepurada.de(solicitud("a\u0000", "b", ANA)).avisos()).hasSize(1);
        Solicitante conControl = new Solicitante(
                "natural", "A\u0001na", null, null, null, null, "ana@example.com", null, null, null, null, null);
        assertThat(EntradaDepurada.de(solicitud("a", "b", conControl)).avisos()).hasSize(1);
    }

    @Test
    void nobodyIsNamedInAnAnonymousRequest() {
        SolicitudPqrsd limpia = EntradaDepurada.de(
                        new SolicitudPqrsd("queja", null, "x", true, true, ANA, "correo", null, null, null))
                .solicitud();

        assertThat(limpia.solicitante()).isNull();
        assertThat(limpia.medioRespuesta()).isNull();
        assertThat(limpia.esReservada()).isFalse();
    }

    @Test
    void anEmptyProxyIsNone() {
        assertThat(EntradaDepurada.de(con(new EnNombreDe(" ", null, "")))
                        .solicitud()
                        .enNombreDe())
                .isNull();
        assertThat(EntradaDepurada.de(con(new EnNombreDe(" ", null, "madre")))
                        .solicitud()
                        .enNombreDe())
                .isEqualTo(new EnNombreDe(null, null, "madre"));
    }

    private static SolicitudPqrsd con(EnNombreDe enNombreDe) {
        return new SolicitudPqrsd(null, null, "x", null, null, ANA, "correo", enNombreDe, List.of(), null);
    }

    private static SolicitudPqrsd solicitud(String asunto, String texto, Solicitante solicitante) {
        return new SolicitudPqrsd(null, asunto, texto, null, null, solicitante, "correo", null, null, null);
    }
}
