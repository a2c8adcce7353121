package co.gov.ventanilla.portal.pqrsd.radicar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MensajesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path FILE =
            Path.of("src/main/resources/co/gov/ventanilla/portal/pqrsd/radicar/mensajes.properties");
    private static final Pattern TEXTO = Pattern.compile("Mensajes\\s*\\.texto\\(\\s*\"([a-z_.]+)\"\\s*[,)]");
    private static final Pattern FALLA =
            Pattern.compile("Mensajes\\s*\\.falla\\(\\s*\"(?:[a-z_]+\\.)*([a-z_]+)\",\\s*\"([a-z_]+)\"");
    private static final Pattern UNO = Pattern.compile("uno\\(\"(?:[a-z_]+\\.)*([a-z_]+)\"");

    @Test
    void everyKeyOfTheCodeHasASentenceAndEverySentenceIsUsed() throws IOException {
        Set<String> usadas = new TreeSet<>();
        String codigo = codigo();
        TEXTO.matcher(codigo).results().map(m -> m.group(1)).forEach(usadas::add);
        FALLA.matcher(codigo).results().map(m -> m.group(1) + "." + m.group(2)).forEach(usadas::add);
        UNO.matcher(codigo).results().map(MensajesTest::desconocido).forEach(usadas::add);
        ValidadorSolicitud.MEDIOS.forEach(medio -> usadas.add("medio." + medio));

        assertThat(usadas).isEqualTo(new TreeSet<>(sentencias().stringPropertyNames()));
    }

    @Test
    void everySentenceCanBeFormattedAndLosesNothing() throws IOException {
        Properties sentencias = sentencias();
        for (String clave : sentencias.stringPropertyNames()) {
            String patron = sentencias.getProperty(clave);
            String texto = Mensajes.texto(clave, "uno", "dos", "tres");

            assertThat(texto)
                    .as(clave)
                    .isEqualTo(patron.replace("{0}", "uno")
                            .replace("{1}", "dos")
                            .replace("{2}", "tres")
                            .replace("''", "'"))
                    .doesNotContain("{", "}");
        }
    }

    @Test
    void numbersAreWrittenAsInColombia() {
        assertThat(Mensajes.texto("texto.largo", 20_001, 20_000, 1)).contains("20.001", "20.000");
    }

    @Test
    void whatASenderTypedIsNoPattern() {
        assertThat(Mensajes.texto("adjunto.vacio", "{1} '{0}'")).startsWith("«{1} '{0}'»");
    }

    private static String desconocido(MatchResult uso) {
        return uso.group(1) + ".desconocido";
    }

    private static String codigo() throws IOException {
        try (Stream<Path> archivos = Files.walk(SOURCES)) {
            return archivos.filter(f -> f.toString().endsWith(".java"))
                    .map(MensajesTest::leer)
                    .collect(Collectors.joining());
        }
    }

    private static String leer(Path archivo) {
        try {
            return Files.readString(archivo);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Properties sentencias() throws IOException {
        Properties sentencias = new Properties();
        try (Reader reader = Files.newBufferedReader(FILE, StandardCharsets.UTF_8)) {
            sentencias.load(reader);
        }
        return sentencias;
    }
}
