package co.gov.ventanilla.portal.pqrsd.nueva;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.portal.platform.Json;
import co.gov.ventanilla.portal.pqrsd.adjunto.ArchivoRecibido;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd.TratamientoDatos;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BorradorTest {
    private final Borrador borrador = lleno();

    private static Borrador lleno() {
        Borrador b = new Borrador();
        b.tipo = "queja";
        b.tipoPersona = "natural";
        b.reservaIdentidad = true;
        b.quien.setNombres("Ana");
        b.quien.setRazonSocial("Café SAS");
        b.quien.setCorreo("ana@example.com");
        b.quien.setEnNombreDeNombres("Eva");
        b.medioRespuesta = "correo";
        b.atencionPrioritaria = List.of("periodista");
        b.acepta = true;
        b.asunto = "Asunto";
        b.texto = "Texto";
        return b;
    }

    @Test
    void aPersonIsNamed() {
        SolicitudPqrsd s = borrador.solicitud("2026-1");

        assertThat(s.solicitante().nombres()).isEqualTo("Ana");
        assertThat(s.solicitante().razonSocial()).as("a person has none").isNull();
        assertThat(s.enNombreDe().nombres()).isEqualTo("Eva");
        assertThat(s.esReservada()).isTrue();
        assertThat(s.tratamientoDatos()).isEqualTo(new TratamientoDatos("2026-1", true));
    }

    @Test
    void aFirmHasItsNameOnly() {
        borrador.tipoPersona = "juridica";

        assertThat(borrador.solicitud("1").solicitante())
                .extracting(q -> q.nombres(), q -> q.razonSocial())
                .containsExactly(null, "Café SAS");
    }

    @Test
    void whatWasTypedBeforeChoosingAnonymousIsDropped() {
        borrador.tipoPersona = "anonima";

        SolicitudPqrsd s = borrador.solicitud("1");

        assertThat(s.esAnonima()).isTrue();
        assertThat(s.esReservada()).isFalse();
        assertThat(Json.write(s)).doesNotContain("Ana", "Café", "ana@", "Eva", "periodista", "correo\":\"");
        assertThat(s.texto()).isEqualTo("Texto");
    }

    @Test
    void whoDoesNotKnowTheKindLeavesItOpen() {
        borrador.tipo = Borrador.NO_SE;

        assertThat(borrador.solicitud("1").tipo()).isNull();
        assertThat(borrador.isTipoDesconocido()).isTrue();
    }

    @Test
    void isStoredAndReadWhole() {
        borrador.archivos.add(new ArchivoRecibido("id", "voz.ogg", "audio/ogg", 5, "00"));
        borrador.hechos.add(Paso.TIPO);
        borrador.claveEnvio = "clave";
        String json = Json.write(borrador);

        Borrador leido = Json.read(json.getBytes(StandardCharsets.UTF_8), Borrador.class);

        assertThat(Json.write(leido)).isEqualTo(json);
        assertThat(leido.solicitud("1")).isEqualTo(borrador.solicitud("1"));
        assertThat(leido.isHayVoz()).isTrue();
        assertThat(leido.claveEnvio).isEqualTo("clave");
        assertThat(leido.siguiente()).isEqualTo(Paso.QUIEN);
    }

    @Test
    void theNextStepIsTheFirstWithoutAnAnswer() {
        assertThat(borrador.siguiente()).isEqualTo(Paso.TIPO);
        borrador.hechos.add(Paso.TIPO);
        borrador.hechos.add(Paso.SOLICITUD);
        assertThat(borrador.siguiente()).isEqualTo(Paso.QUIEN);
        borrador.hechos.add(Paso.QUIEN);
        borrador.hechos.add(Paso.ADJUNTOS);
        assertThat(borrador.siguiente()).isEqualTo(Paso.REVISAR);
    }
}
