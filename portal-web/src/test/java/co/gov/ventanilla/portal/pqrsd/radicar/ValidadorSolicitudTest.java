package co.gov.ventanilla.portal.pqrsd.radicar;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.portal.platform.PortalDePrueba;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd.EnNombreDe;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd.Solicitante;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidadorSolicitudTest {
    private final ValidadorSolicitud validador = new ValidadorSolicitud();

    @BeforeEach
    void pack() {
        validador.contenido = PortalDePrueba.contenido();
    }

    @Test
    void aTextAndAWayToAnswerAreEnough() {
        assertThat(codigos(solicitud("x", "con_clave", null), false)).isEmpty();
        assertThat(codigos(solicitud("x", "cartelera", null), false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "😀", "\n"})
    void theTextMayHaveTwentyThousandCodePoints(String signo) {
        String justo = "a" + signo.repeat(19_999);

        assertThat(codigos(solicitud(justo, "con_clave", null), false)).isEmpty();
        assertThat(codigos(solicitud(justo + signo, "con_clave", null), false)).containsExactly("texto largo");
    }

    @Test
    void aWindowsLineEndCountsOnce() {
        assertThat(codigos(solicitud("a" + "\r\n".repeat(19_999), "con_clave", null), false))
                .isEmpty();
        assertThat(codigos(solicitud("a" + "\r\n".repeat(20_000), "con_clave", null), false))
                .containsExactly("texto largo");
    }

    @Test
    void faultsComeInTheOrderOfTheFields() {
        String largo = "x".repeat(300);
        Solicitante quien = new Solicitante(
                "natural", largo, largo, null, "DNI", largo, "ana arroba", largo, largo, largo, largo, largo);

        assertThat(codigos(
                        new SolicitudPqrsd(
                                null,
                                largo,
                                "",
                                false,
                                false,
                                quien,
                                null,
                                new EnNombreDe(largo, largo, largo),
                                List.of("astronauta"),
                                null),
                        false))
                .containsExactly(
                        "solicitante.nombres largo",
                        "solicitante.apellidos largo",
                        "solicitante.tipo_documento desconocido",
                        "solicitante.documento largo",
                        "medio_respuesta falta",
                        "solicitante.correo forma",
                        "solicitante.telefono largo",
                        "solicitante.direccion largo",
                        "solicitante.barrio largo",
                        "solicitante.municipio largo",
                        "solicitante.pais largo",
                        "en_nombre_de.nombres largo",
                        "en_nombre_de.documento largo",
                        "en_nombre_de.calidad largo",
                        "atencion_prioritaria desconocido",
                        "asunto largo",
                        "texto falta");
    }

    @Test
    void theMessageSaysHowManyAreTooMany() {
        assertThat(validador.todo(solicitud("x".repeat(20_001), "con_clave", null), false))
                .singleElement()
                .extracting(f -> f.mensaje())
                .asString()
                .contains("20.001", "20.000", "Quite 1 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t"})
    void withoutTextThereMustBeAVoice(String texto) {
        assertThat(codigos(solicitud(texto, "con_clave", null), false)).containsExactly("texto falta");
        assertThat(codigos(solicitud(texto, "con_clave", null), true)).isEmpty();
        assertThat(codigos(solicitud(null, "con_clave", null), true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "correo,    ana@example.com, ,           ",
        "correo,    ,                Calle 1,    solicitante.correo falta",
        "fisico,    ,                Calle 1,    ",
        "fisico,    ana@example.com, ,           solicitante.direccion falta",
        "cartelera, ,                ,           ",
        "con_clave, ,                ,           ",
        "' ',       ana@example.com, Calle 1,    medio_respuesta falta",
        ",          ana@example.com, Calle 1,    medio_respuesta falta",
        "paloma,    ana@example.com, Calle 1,    medio_respuesta desconocido",
        "CORREO,    ana@example.com, Calle 1,    medio_respuesta desconocido"
    })
    void eachWayToAnswerNeedsItsAddress(String medio, String correo, String direccion, String falla) {
        List<String> esperadas = falla == null ? List.of() : List.of(falla);

        assertThat(codigos(solicitud("x", medio, quien(correo, direccion)), false))
                .isEqualTo(esperadas);
    }

    @Test
    void withoutAPersonThereIsNoAddress() {
        assertThat(codigos(solicitud("x", "correo", null), false)).containsExactly("solicitante.correo falta");
        assertThat(codigos(solicitud("x", "fisico", null), false)).containsExactly("solicitante.direccion falta");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@example.com",
                " ana@example.com ",
                "ana.maria+pqrsd@correo.example.gov.co",
                "o'higgins@example.co",
                "a@b.co",
                "ana_1-2@sub-dominio.example.com",
                "ana@ñandú.example.co",
                "ana@example.xn--p1ai"
            })
    void goodMailAddresses(String correo) {
        assertThat(ValidadorSolicitud.esCorreo(correo)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana",
                "ana@",
                "@example.com",
                "ana@example",
                "ana@example.c",
                "ana@.com",
                "ana@example..com",
                "ana@example.com.",
                "ana @example.com",
                "ana@exam ple.com",
                "ana@@example.com",
                "ana@eva@example.com",
                "ana@example.com,eva@example.com",
                "ana@example.com; eva@example.com",
                "Ana <ana@example.com>",
                "<ana@example.com>",
                "\"ana\"@example.com",
                "ana@[127.0.0.1]",
                "ana@127.0.0.1",
                "ana@10.0.0.25",
                "ana@example.com\nBcc: eva@example.com",
                "ana\u0000@example.com",
                "ana..maria@example.com",
                ".ana@example.com"
            })
    void badMailAddresses(String correo) {
        assertThat(ValidadorSolicitud.esCorreo(correo)).isFalse();
    }

    @Test
    void aMailAddressHasAtMost254Characters() {
        String nombre = "a".repeat(60) + "@" + ("d".repeat(60) + ".").repeat(3);

        assertThat(ValidadorSolicitud.esCorreo(nombre + "e".repeat(254 - nombre.length())))
                .isTrue();
        assertThat(ValidadorSolicitud.esCorreo(nombre + "e".repeat(255 - nombre.length())))
                .isFalse();
    }

    @Test
    void anAnonymousRequestNamesNobodyAndNeedsNoAnswer() {
        assertThat(codigos(anonima(null, null), false)).isEmpty();
        assertThat(codigos(anonima(quien("ana@example.com", null), null), false))
                .containsExactly("anonima con_solicitante");
        assertThat(codigos(anonima(null, new EnNombreDe("Eva", null, "madre")), false))
                .containsExactly("anonima con_solicitante");
    }

    @Test
    void allFaultsComeAtOnce() {
        Solicitante malo = new Solicitante(
                "extraterrestre",
                "n".repeat(251),
                null,
                null,
                "DNI",
                "1".repeat(41),
                "ana@",
                null,
                null,
                null,
                null,
                null);
        SolicitudPqrsd s = new SolicitudPqrsd(
                "tutela",
                "a".repeat(201),
                "",
                null,
                null,
                malo,
                null,
                new EnNombreDe("e".repeat(251), null, null),
                List.of("vip"),
                null);

        assertThat(codigos(s, false))
                .containsExactlyInAnyOrder(
                        "tipo desconocido",
                        "texto falta",
                        "asunto largo",
                        "solicitante.tipo_persona desconocido",
                        "solicitante.nombres largo",
                        "solicitante.tipo_documento desconocido",
                        "solicitante.documento largo",
                        "solicitante.correo forma",
                        "medio_respuesta falta",
                        "en_nombre_de.nombres largo",
                        "atencion_prioritaria desconocido");
        assertThat(validador.todo(s, false)).extracting(f -> f.mensaje()).allMatch(m -> m.matches("(?s)\\p{Lu}.*\\."));
    }

    @Test
    void theLongestLinesAreStillGood() {
        Solicitante largo = new Solicitante(
                "natural",
                "n".repeat(250),
                null,
                null,
                "CC",
                "1".repeat(40),
                null,
                "3".repeat(60),
                null,
                null,
                null,
                null);
        SolicitudPqrsd s = new SolicitudPqrsd(
                "queja",
                "😀".repeat(200),
                "x",
                null,
                null,
                largo,
                "con_clave",
                null,
                List.of("periodista", "gestante"),
                null);

        assertThat(codigos(s, false)).isEmpty();
    }

    private List<String> codigos(SolicitudPqrsd s, boolean voz) {
        return validador.todo(s, voz).stream()
                .map(f -> f.campo() + " " + f.codigo())
                .toList();
    }

    private static Solicitante quien(String correo, String direccion) {
        return new Solicitante("natural", "Ana", null, null, null, null, correo, null, direccion, null, null, null);
    }

    private static SolicitudPqrsd solicitud(String texto, String medio, Solicitante quien) {
        return new SolicitudPqrsd(null, null, texto, null, null, quien, medio, null, null, null);
    }

    private static SolicitudPqrsd anonima(Solicitante quien, EnNombreDe enNombreDe) {
        return new SolicitudPqrsd(null, null, "x", true, null, quien, null, enNombreDe, null, null);
    }
}
