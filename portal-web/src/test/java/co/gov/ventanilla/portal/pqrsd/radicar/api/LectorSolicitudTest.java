package co.gov.ventanilla.portal.pqrsd.radicar.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudInvalida;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd.EnNombreDe;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd.Solicitante;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd.TratamientoDatos;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LectorSolicitudTest {
    private final LectorSolicitud lector = new LectorSolicitud();

    @Test
    void readsEveryFieldOfTheContract() {
        LectorSolicitud.Leida leida = leer("""
                {"tipo": "queja", "asunto": "A", "texto": "T ñ 😀", "anonima": false, "reserva_identidad": true,
                 "solicitante": {"tipo_persona": "natural", "nombres": "N", "apellidos": "P", "razon_social": "R",
                   "tipo_documento": "CC", "documento": "D", "correo": "C", "telefono": "F", "direccion": "I",
                   "barrio": "B", "municipio": "M", "pais": "S"},
                 "medio_respuesta": "correo", "en_nombre_de": {"nombres": "E", "documento": "X", "calidad": "Q"},
                 "atencion_prioritaria": ["periodista"], "tratamiento_datos": {"version": "1", "acepta": true}}
                """);

        assertThat(leida.fallas()).isEmpty();
        assertThat(leida.solicitud())
                .isEqualTo(new SolicitudPqrsd(
                        "queja",
                        "A",
                        "T ñ 😀",
                        false,
                        true,
                        new Solicitante("natural", "N", "P", "R", "CC", "D", "C", "F", "I", "B", "M", "S"),
                        "correo",
                        new EnNombreDe("E", "X", "Q"),
                        List.of("periodista"),
                        new TratamientoDatos("1", true)));
    }

    @Test
    void everyFieldMayBeAbsentOrNull() {
        assertThat(leer("{}").fallas()).isEmpty();
        assertThat(leer("{\"tipo\":null,\"texto\":null,\"anonima\":null,\"solicitante\":null,\"en_nombre_de\":null,"
                                + "\"atencion_prioritaria\":null,\"tratamiento_datos\":null}")
                        .fallas())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'titulo': 'x'} | titulo desconocido",
                "{'a/b~c': 1} | a/b~c desconocido",
                "{'solicitante': {'email': 'x'}} | solicitante.email desconocido",
                "{'tratamiento_datos': {'si': true}} | tratamiento_datos.si desconocido",
                "{'tipo': 'tutela'} | tipo desconocido",
                "{'tipo': 5} | tipo desconocido",
                "{'texto': 5} | texto forma",
                "{'texto': ['x']} | texto forma",
                "{'anonima': 'si'} | anonima forma",
                "{'anonima': 1} | anonima forma",
                "{'solicitante': 'Ana'} | solicitante forma",
                "{'solicitante': []} | solicitante forma",
                "{'solicitante': {'correo': {}}} | solicitante.correo forma",
                "{'atencion_prioritaria': 'periodista'} | atencion_prioritaria forma",
                "{'atencion_prioritaria': ['periodista', 7]} | atencion_prioritaria.1 forma",
                "{'tratamiento_datos': {'acepta': 'true'}} | tratamiento_datos.acepta forma"
            })
    void aFaultyFieldIsNamedAndLeftOut(String json, String falla) {
        LectorSolicitud.Leida leida = leer(json.replace('\'', '"').replaceFirst("\\{", "{\"asunto\": \"queda\","));

        assertThat(codigos(leida.fallas())).containsExactly(falla);
        assertThat(leida.solicitud().asunto()).isEqualTo("queda");
        assertThat(leida.fallas()).allMatch(f -> f.mensaje().matches("Este .*\\."));
    }

    @Test
    void allFaultsComeAtOnce() {
        LectorSolicitud.Leida leida = leer("{\"tipo\":\"x\",\"texto\":1,\"otro\":2,\"medio_respuesta\":\"correo\","
                + "\"solicitante\":{\"nombres\":3,\"edad\":4,\"correo\":\"ana@example.com\"}}");

        assertThat(codigos(leida.fallas()))
                .containsExactlyInAnyOrder(
                        "tipo desconocido",
                        "texto forma",
                        "otro desconocido",
                        "solicitante.nombres forma",
                        "solicitante.edad desconocido");
        assertThat(leida.solicitud().medioRespuesta()).isEqualTo("correo");
        assertThat(leida.solicitud().solicitante().correo()).isEqualTo("ana@example.com");
    }

    @Test
    void aListIsNotEndless() {
        String muchas = IntStream.range(0, 21).mapToObj(i -> "\"a" + i + "\"").collect(Collectors.joining(","));

        LectorSolicitud.Leida leida = leer("{\"atencion_prioritaria\":[" + muchas + "]}");

        assertThat(codigos(leida.fallas())).containsExactly("atencion_prioritaria forma");
        assertThat(leida.fallas().get(0).mensaje()).as("in Spanish").contains("máximo", "20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "hola",
                "null",
                "5",
                "\"texto\"",
                "[]",
                "[{}]",
                "{",
                "{\"texto\":}",
                "{'texto':'x'}",
                "{\"texto\":\"a\nb\"}",
                "{\"texto\":\"x\",}",
                "{\"texto\":\"x\"} {}",
                "{\"texto\":\"x\"} basura",
                "{\"texto\":\"x\",\"texto\":\"y\"}",
                "{\"solicitante\":{\"correo\":\"a\",\"correo\":\"b\"}}",
                "{\"texto\":NaN}"
            })
    void whatIsNoJsonObjectIsRefusedAsAWhole(String cuerpo) {
        assertThatThrownBy(() -> leer(cuerpo)).isInstanceOf(SolicitudInvalida.class);
    }

    @Test
    void saysInWhichLineTheJsonBreaks() {
        SolicitudInvalida e = catchThrowableOfType(SolicitudInvalida.class, () -> leer("{\n\"texto\": x}"));

        assertThat(e.fallas()).singleElement().satisfies(f -> {
            assertThat(f.codigo()).isEqualTo("json");
            assertThat(f.mensaje()).contains("línea 2");
        });
    }

    @Test
    void badUtf8IsRefused() {
        byte[] latin1 = "{\"texto\":\"año\"}".getBytes(StandardCharsets.ISO_8859_1);

        SolicitudInvalida e = catchThrowableOfType(SolicitudInvalida.class, () -> lector.leer(latin1));

        assertThat(e.fallas())
                .singleElement()
                .extracting(Falla::mensaje)
                .asString()
                .contains("UTF-8");
        assertThatThrownBy(() -> lector.leer(new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'}))
                .isInstanceOf(SolicitudInvalida.class);
    }

    @Test
    void endlessNestingIsRefused() {
        assertThatThrownBy(() -> leer("{\"texto\":" + "[".repeat(100_000))).isInstanceOf(SolicitudInvalida.class);
    }

    @Test
    void escapedControlsArriveAsTheyAre() {
        assertThat(leer("{\"texto\":\"a\\u0000b\\ud800\"}").solicitud().texto()).isEqualTo("a\u0000b\uD800");
    }

    private LectorSolicitud.Leida leer(String json) {
        return lector.leer(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codigos(List<Falla> fallas) {
        return fallas.stream().map(f -> f.campo() + " " + f.codigo()).toList();
    }
}
