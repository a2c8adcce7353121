package co.gov.ventanilla.portal.texto;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.opendata.store.RowDiff;
import co.gov.ventanilla.opendata.table.FieldType;
import co.gov.ventanilla.portal.busqueda.indice.Paginas;
import co.gov.ventanilla.portal.pqrsd.adjunto.EstadoAdjunto;
import co.gov.ventanilla.portal.pqrsd.falla.CausaFalla;
import co.gov.ventanilla.portal.pqrsd.libro.TipoEvento;
import co.gov.ventanilla.portal.pqrsd.radicar.ValidadorSolicitud;
import co.gov.ventanilla.rules.pqrsd.EstadoPqrsd;
import co.gov.ventanilla.search.catalog.CatalogQuery;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.document.PlaceState;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each package that speaks has its sentences beside it, all of them and no others. */
class MensajesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path FILES = Path.of("src/main/resources");

    private static final Pattern NEIGHBOUR = Pattern.compile("Mensajes\\.junto\\((\\w+)\\.class\\)");
    private static final Pattern TEXT = Pattern.compile("MENSAJES\\s*\\.texto\\(\\s*\"([a-z_.]+)\"\\s*[,)]");
    private static final Pattern CHOSEN = Pattern.compile("MENSAJES\\s*\\.texto\\(\\s*\"([a-z_]+\\.)\" \\+");
    private static final Pattern FAULT =
            Pattern.compile("Falla\\s*\\.de\\(\\s*MENSAJES,\\s*\"(?:[a-z_]+\\.)*([a-z_]+)\",\\s*\"([a-z_]+)\"");
    private static final Pattern ONE_OF = Pattern.compile("uno\\(\"(?:[a-z_]+\\.)*([a-z_]+)\"");
    private static final Pattern PROBLEM =
            Pattern.compile("Problema\\s*\\.de\\(\\s*MENSAJES,\\s*\\d+,\\s*\"([a-z_]+)\"");
    private static final Pattern LABEL = Pattern.compile("linea\\(\"([a-z_]+)\", lineas");

    /** An action of the CKAN door where it is registered; each has a sentence of help. */
    private static final Pattern ACTION = Pattern.compile("\"([a-z]+(?:_[a-z]+)+)\",\\s*(?:\\w+::\\w+|p\\s*->|new )");

    private static final Set<String> TIPOS_TRAMITE = Set.of("tramite", "otro_procedimiento", "consulta");

    /** Keys that end in a code, by their beginning. */
    private static final Map<String, Set<String>> CODES = Map.ofEntries(
            Map.entry("medio.", ValidadorSolicitud.MEDIOS),
            Map.entry(
                    "estado.",
                    Arrays.stream(EstadoPqrsd.values()).map(EstadoPqrsd::codigo).collect(Collectors.toSet())),
            Map.entry(
                    "evento.",
                    Arrays.stream(TipoEvento.values()).map(TipoEvento::codigo).collect(Collectors.toSet())),
            Map.entry(
                    "causa.",
                    Arrays.stream(CausaFalla.values()).map(CausaFalla::codigo).collect(Collectors.toSet())),
            Map.entry(
                    "archivo.",
                    Arrays.stream(EstadoAdjunto.values())
                            .map(EstadoAdjunto::codigo)
                            .collect(Collectors.toSet())),
            Map.entry("limite.", Set.of("borrador", "archivos", "bytes", "clave")),
            Map.entry("dato.", Set.of()),
            Map.entry("documento.", ValidadorSolicitud.DOCUMENTOS),
            Map.entry(
                    "tipo.",
                    Arrays.stream(FieldType.values()).map(FieldType::code).collect(Collectors.toSet())),
            Map.entry(
                    "clase.",
                    Arrays.stream(RowDiff.Kind.values())
                            .map(k -> k.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.toSet())),
            Map.entry("clase_lugar.", codes(Kind.PLACES)),
            Map.entry("clases_lugar.", codes(Kind.PLACES)),
            Map.entry(
                    "servicio.",
                    Arrays.stream(PlaceState.Service.values())
                            .map(PlaceState.Service::code)
                            .collect(Collectors.toSet())),
            Map.entry("tipos.", codes(List.of(Kind.values()))),
            Map.entry("pagina_titulo.", Paginas.rutas().keySet()),
            Map.entry("pagina_tambien.", Paginas.rutas().keySet()),
            Map.entry("pagina_resumen.", Paginas.rutas().keySet()),
            Map.entry("tipo_tramite.", TIPOS_TRAMITE),
            Map.entry("explicacion.", TIPOS_TRAMITE),
            Map.entry("faceta.", CatalogQuery.FACETS.keySet()));

    private static final Pattern TOLD = Pattern.compile("(?:new Falla|Problema\\s*\\.de)\\([^;]*;");
    private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\\\n])*)\"");
    private static final Pattern TWO_WORDS = Pattern.compile("[^<]*\\p{L}{2,} \\p{L}{2,}.*");

    private static Set<String> codes(List<Kind> kinds) {
        return kinds.stream().map(Kind::code).collect(Collectors.toSet());
    }

    static List<Path> packages() {
        return found(FILES, "mensajes.properties").stream()
                .map(file -> FILES.relativize(file).getParent())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyKeyOfTheCodeHasASentenceAndEverySentenceIsUsed(Path folder) throws IOException {
        assertThat(used(code(folder)))
                .isNotEmpty()
                .isEqualTo(new TreeSet<>(sentences(folder).stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everySentenceCanBeFormattedAndLosesNothing(Path folder) throws IOException {
        Mensajes mensajes = Mensajes.junto(classOf(folder));
        Properties sentences = sentences(folder);
        Object[] values = {"cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete"};
        for (String key : sentences.stringPropertyNames()) {
            String expected = sentences.getProperty(key).replace("''", "'");
            for (int i = 0; i < values.length; i++) {
                expected = expected.replace("{" + i + "}", (String) values[i]);
            }
            assertThat(mensajes.texto(key, values)).as(key).isEqualTo(expected).doesNotContain("{", "}");
        }
    }

    @Test
    void whoSpeaksReadsTheFileOfItsOwnPackage() {
        List<Path> speaking = found(SOURCES, ".java").stream()
                .filter(file -> NEIGHBOUR.matcher(read(file)).find())
                .toList();

        assertThat(speaking).hasSizeGreaterThan(20).allSatisfy(file -> {
            assertThat(NEIGHBOUR.matcher(read(file)).results().map(m -> m.group(1) + ".java"))
                    .containsOnly(file.getFileName().toString());
            assertThat(packages()).contains(SOURCES.relativize(file).getParent());
        });
    }

    @Test
    void noFaultAndNoBeanHoldsASentence() {
        List<Path> sources = found(SOURCES, ".java");
        List<Path> beans =
                sources.stream().filter(f -> f.toString().endsWith("Bean.java")).toList();
        List<String> told = sources.stream()
                .map(MensajesTest::withoutComments)
                .flatMap(code -> TOLD.matcher(code).results().map(MatchResult::group))
                .toList();

        assertThat(told)
                .hasSizeGreaterThan(20)
                .flatMap(MensajesTest::sentencesIn)
                .isEmpty();
        assertThat(beans)
                .hasSizeGreaterThan(8)
                .flatMap(bean -> sentencesIn(withoutComments(bean)))
                .isEmpty();
        assertThat(sentencesIn("x(\"a\", \"Elija otra vez.\")")).containsExactly("Elija otra vez.");
    }

    @Test
    void numbersAreWrittenAsInColombia() {
        assertThat(ValidadorSolicitud.largo("a".repeat(20_001))).singleElement().satisfies(f -> assertThat(f.mensaje())
                .contains("20.001", "20.000"));
    }

    @Test
    void whatASenderTypedIsNoPattern() {
        Mensajes mensajes = Mensajes.junto(classOf(Path.of("co/gov/ventanilla/portal/pqrsd/recepcion")));

        assertThat(mensajes.texto("adjunto.vacio", "{1} '{0}'")).startsWith("«{1} '{0}'»");
    }

    private static Set<String> used(String code) {
        Set<String> used = new TreeSet<>();
        TEXT.matcher(code).results().map(m -> m.group(1)).forEach(used::add);
        FAULT.matcher(code).results().map(m -> m.group(1) + "." + m.group(2)).forEach(used::add);
        ONE_OF.matcher(code).results().map(m -> m.group(1) + ".desconocido").forEach(used::add);
        LABEL.matcher(code).results().map(m -> "dato." + m.group(1)).forEach(used::add);
        PROBLEM.matcher(code)
                .results()
                .flatMap(m -> Stream.of(m.group(1) + ".titulo", m.group(1) + ".detalle"))
                .forEach(used::add);
        CHOSEN.matcher(code)
                .results()
                .flatMap(m -> CODES.getOrDefault(m.group(1), Set.of()).stream().map(codigo -> m.group(1) + codigo))
                .forEach(used::add);
        if (code.contains("MENSAJES.texto(\"accion.\" +")) {
            ACTION.matcher(code).results().map(m -> "accion." + m.group(1)).forEach(used::add);
        }
        return used;
    }

    /** Sources of one package, those below it not counted. */
    private static String code(Path folder) {
        return found(SOURCES, ".java").stream()
                .filter(file -> folder.equals(SOURCES.relativize(file).getParent()))
                .map(MensajesTest::read)
                .collect(Collectors.joining());
    }

    private static Class<?> classOf(Path folder) {
        String name = NEIGHBOUR
                .matcher(code(folder))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        try {
            return Class.forName(folder.toString().replace('/', '.') + "." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static String withoutComments(Path file) {
        return read(file).replaceAll("(?m)^\\s*(/\\*\\*|\\*|//).*$", "");
    }

    private static List<String> sentencesIn(String code) {
        return LITERAL.matcher(code)
                .results()
                .map(m -> m.group(1))
                .filter(literal -> TWO_WORDS.matcher(literal).matches())
                .toList();
    }

    private static List<Path> found(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties sentences(Path folder) throws IOException {
        Properties sentences = new Properties();
        try (Reader reader =
                Files.newBufferedReader(FILES.resolve(folder).resolve("mensajes.properties"), StandardCharsets.UTF_8)) {
            sentences.load(reader);
        }
        return sentences;
    }
}
