package co.gov.ventanilla.portal.pqrsd.acuse;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Receipts to try: the ordinary one and those that hurt. */
final class Ejemplos {
    static final ZoneId BOGOTA = ZoneId.of("America/Bogota");
    static final String CODIGO = "7KQM4XTR9BZP2HW5";
    static final String HUELLA = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    static final OffsetDateTime RECIBIDO = OffsetDateTime.parse("2026-11-20T10:05:31.123-05:00");

    private Ejemplos() {}

    static DatosAcuse ordinario() {
        return con(
                "Luminaria apagada en la carrera 14",
                """
                Buenos días:

                Desde hace tres semanas está apagada la luminaria frente al número 12-45 de la carrera 14, barrio Granada. De noche la cuadra queda a oscuras & es peligroso para quienes salen del colegio <nocturno>.

                Les pido:
                  1. Que la reparen.
                  2. Que me digan cuándo.

                Muchas gracias.""",
                List.of(adjunto("foto de la luminaria.jpg", 1_258_291), adjunto("mapa.pdf", 84_000)));
    }

    static DatosAcuse con(String asunto, String texto, List<DatosAcuse.Adjunto> adjuntos) {
        return new DatosAcuse(
                entidad(),
                registro("Petición de interés general", List.of()),
                plazo(false),
                new DatosAcuse.Contenido(asunto, texto, HUELLA, adjuntos),
                persona("Ana María Gómez Ñáñez"),
                verificacion());
    }

    static DatosAcuse conTexto(String texto) {
        return con("Asunto", texto, List.of());
    }

    static DatosAcuse felicitacion() {
        return new DatosAcuse(
                entidad(),
                registro("Felicitación", List.of()),
                new DatosAcuse.Plazo(LocalDate.of(2026, 11, 20), null, null, false, List.of()),
                new DatosAcuse.Contenido("", "Gracias por el buen trato en la ventanilla.", HUELLA, List.of()),
                persona("Ana María Gómez Ñáñez"),
                verificacion());
    }

    static DatosAcuse anonimaFueraDeHorario() {
        return new DatosAcuse(
                entidad(),
                registro(
                        "Denuncia",
                        List.of("No trae fotos ni dirección exacta de los hechos. Se registra como llegó.")),
                plazo(true),
                new DatosAcuse.Contenido("Botadero de escombros", "Botan escombros en la quebrada.", HUELLA, List.of()),
                new DatosAcuse.Solicitante(true, List.of(), ""),
                verificacion());
    }

    /** The words of the entity and of the kind as long as they are in earnest, and the note of a late hour. */
    static DatosAcuse entidadDeNombresLargos() {
        DatosAcuse anonima = anonimaFueraDeHorario();
        return new DatosAcuse(
                new DatosAcuse.Entidad(
                        "Alcaldía Municipal de Armenia, Departamento Administrativo de Servicios",
                        "Carrera 16 # 15-28, Centro Administrativo Municipal CAM, primer piso, Armenia, Quindío, "
                                + "Colombia · Código postal 630004",
                        List.of("(606) 741 7100", "(606) 741 7101 ext. 123", "01 8000 189264"),
                        "contactenos.servicioalciudadano@armenia.gov.co",
                        List.of("https://www.armenia.gov.co")),
                registro(
                        "Petición de documentos o de información (incluye solicitud de información pública)",
                        List.of()),
                anonima.plazo(),
                anonima.contenido(),
                anonima.solicitante(),
                new DatosAcuse.Verificacion(
                        CODIGO,
                        "https://ventanilla-unica.armenia.gov.co/verificar",
                        "https://ventanilla-unica.armenia.gov.co/pqrsd/consulta"));
    }

    static DatosAcuse hostil() {
        String signos = "emoji 😀👩‍👩‍👧 chino 漢字 árabe مرحبا hebreo שלום compuesto e\u0301 zalgo a\u0335\u0336\u0489 "
                + "control \u0000\u0001\u0007\u001b\u007f\u0085fin reemplazo \uFFFD suelto \uD83D x \uDE00 privado \uE000 "
                + "invisible \u200b\u200d\u202e\u2066\ufeff\u00ad no es \uFFFE\uFFFF ligadura ﬁ griego Ωμέγα cirílico Ж "
                + "</style><script>alert(1)</script> ${radicado} ]]> &amp; \"'";
        List<DatosAcuse.Adjunto> adjuntos = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> adjunto((i + "_" + signos + "W".repeat(250)).substring(0, 250), i * 1_000_003L))
                .toList();
        return con(signos, signos + "\r\n\t" + signos, adjuntos);
    }

    static DatosAcuse.Adjunto adjunto(String nombre, long bytes) {
        return new DatosAcuse.Adjunto(nombre, bytes, HUELLA, "Recibido, pendiente de análisis");
    }

    private static DatosAcuse.Entidad entidad() {
        return new DatosAcuse.Entidad(
                "Alcaldía de Armenia",
                "Carrera 16 # 15-28 (CAM), Armenia, Quindío · Código postal 630004",
                List.of("(606) 741 7100"),
                "contactenos@armenia.gov.co",
                List.of("www.armenia.gov.co"));
    }

    private static DatosAcuse.Registro registro(String tipo, List<String> avisos) {
        return new DatosAcuse.Registro("2026-E-000123", RECIBIDO, tipo, avisos);
    }

    private static DatosAcuse.Verificacion verificacion() {
        return new DatosAcuse.Verificacion(
                CODIGO, "https://pqrsd.armenia.gov.co/verificar", "https://pqrsd.armenia.gov.co/pqrsd/consulta");
    }

    private static DatosAcuse.Solicitante persona(String nombre) {
        return new DatosAcuse.Solicitante(
                false,
                List.of(
                        new DatosAcuse.Par("Nombre", nombre),
                        new DatosAcuse.Par("Cédula de ciudadanía", "41.900.123"),
                        new DatosAcuse.Par("Correo", "ana.gomez@example.org"),
                        new DatosAcuse.Par("Dirección", "Carrera 14 # 12-40, barrio Granada, Armenia")),
                "Por correo electrónico, a ana.gomez@example.org");
    }

    private static DatosAcuse.Plazo plazo(boolean fueraDeHorario) {
        LocalDate cero = LocalDate.of(2026, 11, fueraDeHorario ? 23 : 20);
        List<DatosAcuse.DiaContado> cuenta = new ArrayList<>();
        cuenta.add(new DatosAcuse.DiaContado(cero, false, 0, "Día en que se tiene por recibida"));
        LocalDate dia = cero;
        for (int contados = 0; contados < 15; ) {
            dia = dia.plusDays(1);
            boolean festivo = dia.equals(LocalDate.of(2026, 12, 8));
            boolean cuentaEse = dia.getDayOfWeek().getValue() < 6 && !festivo;
            contados += cuentaEse ? 1 : 0;
            String motivo = cuentaEse ? "" : festivo ? "Festivo: Inmaculada Concepción" : "Fin de semana";
            cuenta.add(new DatosAcuse.DiaContado(dia, cuentaEse, contados, motivo));
        }
        return new DatosAcuse.Plazo(cero, dia, 15, fueraDeHorario, cuenta);
    }
}
