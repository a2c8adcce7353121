package co.gov.ventanilla.portal.contenido;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContenidoInvalidoTest {

    private final Path carpeta;

    ContenidoInvalidoTest(@TempDir Path carpeta) {
        this.carpeta = carpeta;
    }

    @ParameterizedTest(name = "{0} {1} = {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            entidad.json | /nombre | "" | está vacío
            entidad.json | /nombre | 7 | se encontraron integer, se preveían string
            entidad.json | /alcalde | "x" | este campo no existe; revise cómo está escrito
            entidad.json | /divipola | 63001 | se encontraron integer, se preveían string
            entidad.json | /divipola | "630" | debe ser el código DIVIPOLA de cinco números, como texto
            entidad.json | /geonames | "Q123" | debe ser el número del municipio en GeoNames, solo cifras, como texto
            entidad.json | /nit | "900.000.001-7" | el dígito de verificación no corresponde
            entidad.json | /correo | "ventanilla arroba villa" | no parece una dirección de correo
            entidad.json | /remitente | "a..b@villa.example" | no parece una dirección de correo
            entidad.json | /telefonos/0 | "llámenos" | debe ser un teléfono: solo números, espacios, paréntesis y +
            entidad.json | /redesCompartidas/0/cidr | "203.0.113.0/33" | debe ser una dirección IP o un rango, como 203.0.113.0/24
            entidad.json | /redesCompartidas/0/cidr | "sala.example" | debe ser una dirección IP o un rango, como 203.0.113.0/24
            entidad.json | /redesCompartidas/0/cidr | "203.0.0.0/15" | el rango es demasiado grande: al menos /16 en IPv4 y /32 en IPv6
            entidad.json | /redesCompartidas/1/cidr | "2001:db8::/31" | el rango es demasiado grande: al menos /16 en IPv4 y /32 en IPv6
            entidad.json | /redesCompartidas/1/cidr | "203.0.113.0/28" | «203.0.113.0/28» está repetido
            entidad.json | /lema | "Hola\\u0007" | tiene un carácter de control (U+0007)
            entidad.json | /lema | "Hola\\u202Ea" | tiene un carácter de control (U+202E)
            entidad.json | /lema | "Una\\nDos" | tiene un carácter de control (U+000A)
            entidad.json | /lema | " Hola" | empieza o termina con espacios
            entidad.json | /horarios/0/dias/0 | "Lunes" | debe ser un día de la semana, en minúsculas y sin tilde
            entidad.json | /horarios/0/franjas/0/desde | "7:00" | debe ser una hora escrita HH:MM, de 00:00 a 23:59
            entidad.json | /horarios/0/franjas/0/hasta | "24:00" | debe ser una hora escrita HH:MM, de 00:00 a 23:59
            entidad.json | /marca/azul | "azul" | debe ser un color escrito #rrggbb
            entidad.json | /marca/ambar | "#ffd60a" | el contraste sobre blanco es 1.41:1 y debe ser al menos 4.5:1
            entidad.json | /marca/tintaSuave | "#707070" | el contraste sobre blanco es 4.95:1 y debe ser al menos 7.0:1
            entidad.json | /marca/logo | "otro.svg" | el archivo «otro.svg» no está en la carpeta del paquete
            entidad.json | /marca/logo | "../logo.svg" | debe ser el nombre de un archivo svg o png de la carpeta del paquete
            calendario.json | /zona | "America/Armenia" | la zona horaria «America/Armenia» no existe
            calendario.json | /cierres/0/desde | "2026-02-30" | debe ser una fecha que exista, escrita AAAA-MM-DD
            calendario.json | /cierres/0/suspende | ["tutela"] | no es un código de tipo de petición
            dependencias.json | /dependencias | [] | debe tener al menos 1 elementos, pero se encontraron 0
            dependencias.json | /dependencias/0/id | "Secretaría" | debe llevar solo minúsculas sin tilde, números y guiones
            pqrsd.json | /primerRadicado | 0 | debe tener un valor mínimo de 1
            pqrsd.json | /tipos/tutela | {} | este campo no existe; revise cómo está escrito
            pqrsd.json | /terminosDeLaEntidad/queja | 30 | no puede pasar de 15 días hábiles, el término general de la ley
            pqrsd.json | /adjuntos/bytesTotal | 99999999 | debe tener un valor máximo de 41943040
            pqrsd.json | /adjuntos/bytesPorArchivo | 20971520 | un archivo puede pesar más que todos juntos
            pqrsd.json | /minutosCompartido | 500 | debe tener un valor máximo de 240
            pqrsd.json | /horasBorrador | 0 | debe tener un valor mínimo de 1
            pqrsd.json | /formatos/0/tiposMime/0 | "PDF" | debe ser un tipo MIME en minúsculas, como application/pdf
            pqrsd.json | /formatos/0/extensiones/1 | "pdf" | «pdf» está repetido
            pqrsd.json | /reserva/identificacionReservadaUrl | "http://reserva.example" | debe ser una dirección que empiece por https://
            dependencias.json | /dependencias/0/correo | "obras" | no parece una dirección de correo
            politicas.json | /privacidad/fechaActo | "2027-13-01" | debe ser una fecha que exista, escrita AAAA-MM-DD
            politicas.json | /privacidad/fecha | "hoy" | debe ser una fecha que exista, escrita AAAA-MM-DD
            politicas.json | /privacidad/acto | null | el acto de adopción y su fecha (acto, fechaActo) van juntos o no van
            politicas.json | /accesibilidad/contacto | "nadie" | no parece una dirección de correo
            busqueda.json | /lugares/0/tipo | "biblioteca" | no es una clase de lugar: zona_wifi, punto_vive_digital o bus_tic
            busqueda.json | /lugares/1 | {"conjunto": "salas", "tipo": "zona_wifi", "servicios": []} | «salas» está repetido
            busqueda.json | /estado | "Estado de puntos" | debe llevar solo minúsculas sin tilde, números y guiones
            busqueda.json | /sinonimos/0 | ["predial"] | un grupo tiene al menos dos frases
            busqueda.json | /sinonimos/1/1 | "Impuesto de la Casa" | «Impuesto de la Casa» ya está como «impuesto de la casa»
            busqueda.json | /palabrasDeTipo/lugar | ["sitio"] | este campo no existe; revise cómo está escrito
            busqueda.json | /palabrasDeTipo/zona_wifi | ["Sala"] | «Sala» ya está como «sala»
            busqueda.json | /peligro/1 | "incendio" | «incendio» ya está
            busqueda.json | /otrosNombres/predial/1 | "recibo de la casa" | «recibo de la casa» ya está
            ayudas.json | /ayudas/0/id | "horario" | debe empezar por ayuda- y llevar solo minúsculas sin tilde, números y guiones
            ayudas.json | /ayudas/0/respuesta | [] | debe tener al menos 1 elementos, pero se encontraron 0
            ayudas.json | /ayudas/1/id | "ayuda-horario" | «ayuda-horario» está repetido
            ayudas.json | /ayudas/1/enlace | "//otro.example" | debe ser una dirección de este portal, que empiece por /, o una que empiece por https://
            ayudas.json | /ayudas/1/textoEnlace | null | el enlace y su texto (enlace, textoEnlace) van juntos o no van
            """)
    void namesTheFileThePlaceAndTheProblem(String archivo, String ruta, String json, String problema)
            throws IOException {
        List<String> fallas =
                PaqueteDePrueba.en(carpeta).pon(archivo, ruta, json).fallas();

        assertThat(fallas)
                .anySatisfy(f ->
                        assertThat(f).startsWith(archivo + ": " + padre(ruta)).endsWith(": " + problema));
        assertThat(fallas).allSatisfy(f -> assertThat(f).startsWith(archivo + ": "));
    }

    /** Some faults stand on the field, some on what holds it. */
    private static String padre(String ruta) {
        return ruta.lastIndexOf('/') == 0 ? "/" : ruta.substring(0, ruta.lastIndexOf('/'));
    }

    @ParameterizedTest(name = "without {1} of {0}")
    @CsvSource({
        "entidad.json, /nombre",
        "entidad.json, /marca/azul",
        "calendario.json, /cierre",
        "dependencias.json, /dependencias",
        "pqrsd.json, /tipos/denuncia",
        "pqrsd.json, /terminosDeLaEntidad/reclamo",
        "politicas.json, /privacidad/version",
        "busqueda.json, /otrosNombres",
        "ayudas.json, /ayudas"
    })
    void aMissingFieldIsNamed(String archivo, String ruta) throws IOException {
        assertThat(PaqueteDePrueba.en(carpeta).quita(archivo, ruta).fallas())
                .containsExactly(archivo + ": " + ruta + ": falta este campo");
    }

    @Test
    void hoursMustBeInOrder() throws IOException {
        PaqueteDePrueba paquete = PaqueteDePrueba.en(carpeta)
                .pon("entidad.json", "/horarios/0/franjas/0", "{\"desde\":\"15:00\",\"hasta\":\"08:00\"}")
                .pon("entidad.json", "/horarios/1/franjas/1", "{\"desde\":\"11:00\",\"hasta\":\"13:00\"}");

        assertThat(paquete.fallas())
                .containsExactly(
                        "entidad.json: /horarios/0/franjas/0: la hora de cierre no es posterior a la de apertura",
                        "entidad.json: /horarios/1/franjas/1: empieza antes de que termine la franja anterior");
    }

    @Test
    void closuresMustBeInOrderAndDoSomething() throws IOException {
        PaqueteDePrueba paquete = PaqueteDePrueba.en(carpeta)
                .pon("calendario.json", "/cierres/0/hasta", "\"2026-12-01\"")
                .pon("calendario.json", "/cierres/1/hasta", "\"2029-02-01\"")
                .pon("calendario.json", "/cierres/1/suspende", "[]");

        assertThat(paquete.fallas())
                .containsExactly(
                        "calendario.json: /cierres/0: la fecha final es anterior a la inicial",
                        "calendario.json: /cierres/1: el cierre dura más de un año",
                        "calendario.json: /cierres/1: no cierra la ventanilla ni suspende ningún término: no hace nada");
    }

    @Test
    void idsMustBeUnique() throws IOException {
        PaqueteDePrueba paquete = PaqueteDePrueba.en(carpeta)
                .pon("dependencias.json", "/dependencias/1/id", "\"general\"")
                .pon("entidad.json", "/horarios/1/id", "\"jornada\"")
                .pon("pqrsd.json", "/atencionPrioritaria/1", "{\"codigo\":\"gestante\",\"etiqueta\":\"Otra\"}");

        assertThat(paquete.fallas())
                .containsExactly(
                        "entidad.json: /horarios/1/id: «jornada» está repetido",
                        "dependencias.json: /dependencias/1/id: «general» está repetido",
                        "pqrsd.json: /atencionPrioritaria/1/codigo: «gestante» está repetido");
    }

    @Test
    void aDraftOnASharedComputerLivesShorter() throws IOException {
        PaqueteDePrueba paquete = PaqueteDePrueba.en(carpeta)
                .pon("pqrsd.json", "/horasBorrador", "1")
                .pon("pqrsd.json", "/minutosCompartido", "61");

        assertThat(paquete.fallas())
                .containsExactly(
                        "pqrsd.json: /minutosCompartido: en un equipo compartido el borrador duraría más que en uno propio");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg xmlns='x'><script>1</script></svg>",
                "<svg xmlns='x' onload='x()'/>",
                "<html></html>",
            })
    void aLogoThatIsNotAPlainImageIsRefused(String texto) throws IOException {
        assertThat(PaqueteDePrueba.en(carpeta).escribe("logo.svg", texto).fallas())
                .containsExactly("entidad.json: /marca/logo: el archivo «logo.svg» no es una imagen segura de su tipo");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                              | el archivo está vacío
            {"zona": "America/Bogota",      | no es JSON válido (línea 1, columna
            {"zona": "a", "zona": "b"}      | un campo está repetido (línea 1, columna
            {} {}                           | no es JSON válido (línea 1, columna
            []                              | se encontraron array, se preveían object
            """)
    void aFileThatIsNotOneJsonObjectIsAFault(String texto, String problema) throws IOException {
        assertThat(PaqueteDePrueba.en(carpeta).escribe("calendario.json", texto).fallas())
                .singleElement()
                .asString()
                .startsWith("calendario.json: /: " + problema);
    }

    @Test
    void aFileInAnotherEncodingIsAFault() throws IOException {
        PaqueteDePrueba paquete = PaqueteDePrueba.en(carpeta);
        Files.write(
                carpeta.resolve("entidad.json"), "{\"nombre\": \"Alcaldía\"}".getBytes(StandardCharsets.ISO_8859_1));
        paquete.escribe("pqrsd.json", "\uFEFF{}");

        assertThat(paquete.fallas())
                .containsExactly(
                        "entidad.json: /: no está escrito en UTF-8",
                        "pqrsd.json: /: empieza con la marca BOM: guárdelo como UTF-8 sin BOM");
    }

    @Test
    void allFaultsOfAllFilesAndBothLayersAreToldAtOnce() throws IOException {
        PaqueteDePrueba paquete = PaqueteDePrueba.en(carpeta)
                .quita("entidad.json", "/nombre")
                .pon("entidad.json", "/marca/azul", "\"#ffffff\"")
                .borra("calendario.json")
                .escribe("dependencias.json", "{")
                .pon("pqrsd.json", "/horasBorrador", "0")
                .pon("pqrsd.json", "/adjuntos/bytesPorArchivo", "20971520")
                .quita("politicas.json", "/privacidad/fechaActo")
                .pon("politicas.json", "/otro", "1");

        assertThat(paquete.fallas())
                .containsExactly(
                        "entidad.json: /nombre: falta este campo",
                        "entidad.json: /marca/azul: el contraste sobre blanco es 1.00:1 y debe ser al menos 4.5:1",
                        "calendario.json: /: falta el archivo",
                        "dependencias.json: /: no es JSON válido (línea 1, columna 2)",
                        "pqrsd.json: /horasBorrador: debe tener un valor mínimo de 1",
                        "pqrsd.json: /adjuntos: un archivo puede pesar más que todos juntos",
                        "pqrsd.json: /minutosCompartido: en un equipo compartido el borrador duraría más que en uno propio",
                        "politicas.json: /otro: este campo no existe; revise cómo está escrito",
                        "politicas.json: /privacidad: el acto de adopción y su fecha (acto, fechaActo) van juntos o no van");
        assertThatThrownBy(() -> ContenidoReader.leer(paquete.carpeta()))
                .hasMessageContaining("9 fallas:\n- entidad.json: /nombre: falta este campo\n- ");
    }
}
