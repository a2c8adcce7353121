package co.gov.ventanilla.opendata.publish;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.opendata.Descriptions;
import co.gov.ventanilla.opendata.TestCatalog;
import co.gov.ventanilla.opendata.catalog.ChangeSummary;
import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.catalog.Distribution;
import co.gov.ventanilla.opendata.catalog.Format;
import co.gov.ventanilla.opendata.publish.PublicationReport.Outcome;
import co.gov.ventanilla.opendata.sql.Sql;
import co.gov.ventanilla.opendata.store.RowDiff;
import co.gov.ventanilla.opendata.store.RowStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The act of publishing on a real PostgreSQL and real files. */
@org.jspecify.annotations.NullUnmarked
class PublicationTest {
    private static final String PLACES = Descriptions.of(
            "sitios",
            "id",
            "id:string",
            "nombre:string",
            "valor:number",
            "latitud:number:\"papel\": \"latitud\"",
            "longitud:number:\"papel\": \"longitud\"",
            "desde:date");

    @TempDir
    static Path home;

    static TestCatalog catalog;

    @BeforeAll
    static void start() throws Exception {
        catalog = new TestCatalog(home);
    }

    @AfterAll
    static void stop() {
        catalog.close();
    }

    @Test
    void rowsStandTypedWithADenseNumber() throws IOException {
        PublicationReport report = catalog.publish(
                "id,nombre,valor,latitud,longitud,desde\na,\"Parque, Sucre\",1.50,4.5,-75.6,2024-02-29\nb,\"de \"\"dos\"\"\nlíneas\",,,,\n",
                PLACES);

        assertThat(report.problems()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.PUBLICADO);
        DatasetVersion version = current("sitios");
        assertThat(rows(version))
                .containsExactly("1|a|Parque, Sucre|1.50|4.5|-75.6|2024-02-29", "2|b|de \"dos\"\nlíneas||||");
        assertThat(version.rows()).isEqualTo(2);
        assertThat(version.profiles().get(2).filled()).isEqualTo(1);
        assertThat(version.profiles().get(2).min()).isEqualTo("1.50");
    }

    @Test
    void signsOfTheDatabaseAndLongTextsComeThroughAsTheyWere() throws IOException {
        String description = Descriptions.of("signos", "", "a:string", "b:string");
        String longest = "é🚲~".repeat(30_000);
        PublicationReport report =
                catalog.publish("a,b\n\\N,\"uno\tdos\"\n\"\\.\",\"tres\r\ncuatro\\\"\n" + longest + ",\n", description);

        assertThat(report.problems()).isEmpty();
        assertThat(rows(current("signos")))
                .containsExactly("1|\\N|uno\tdos", "2|\\.|tres\r\ncuatro\\", "3|" + longest + "|");
    }

    @Test
    void whatIsRefusedLeavesNothing() throws IOException {
        String description = Descriptions.of("rechazado", "a", "a:integer", "b:string");
        String many =
                IntStream.range(0, 5_000).mapToObj(i -> i + ",texto\n").collect(Collectors.joining("", "a,b\n", ""));
        List<String> tables = databaseWith("texto");
        List<Path> files = filesWith("texto");

        for (String bad : List.of("x,texto\n", "1,texto\n", "7000,\"sin cerrar\n", "7000,persona@example.org\n")) {
            assertThat(catalog.publish(many + bad + "8000,texto\n", description).outcome())
                    .isEqualTo(Outcome.RECHAZADO);
        }
        assertThat(catalog.publish(many.getBytes(StandardCharsets.UTF_8), description, null, true)
                        .outcome())
                .isEqualTo(Outcome.SE_PUEDE_PUBLICAR);

        assertThat(databaseWith("texto")).isEqualTo(tables);
        assertThat(filesWith("texto")).isEqualTo(files);
        assertThat(catalog.publish(many, description).outcome()).isEqualTo(Outcome.PUBLICADO);
        assertThat(databaseWith("texto")).hasSizeGreaterThan(tables.size());
    }

    @Test
    void theSameBytesMakeNoVersionButANewDescriptionIsKept() throws IOException {
        String description = Descriptions.of("mismo", "", "a:integer");
        assertThat(catalog.publish("a\n1\n", description).version()).isEqualTo(1);
        assertThat(catalog.publish("a\n1\n", description).outcome()).isEqualTo(Outcome.SIN_CAMBIOS);

        PublicationReport described =
                catalog.publish("a\n1\n", description.replace("Una tabla para probar.", "Otra frase."));

        assertThat(described.outcome()).isEqualTo(Outcome.DESCRITO);
        assertThat(catalog.datasets.versions(dataset("mismo").id())).hasSize(1);
        assertThat(dataset("mismo").description().resumen()).isEqualTo("Otra frase.");
    }

    @Test
    void versionsTellWhatChangedByKey() throws IOException {
        String description = Descriptions.of("clave", "id", "id:string", "n:number", "t:string");
        catalog.publish("id,n,t\na,1,x\nb,2,y\nc,3,z\nd,4,\n", description);
        PublicationReport report = catalog.publish("id,n,t\nd,4.0,\nb,2,Y\nc,30,Z\ne,5,w\n", description);

        ChangeSummary change = report.change();
        assertThat(change).isEqualTo(new ChangeSummary(1, 1, 1, 2, 3, List.of(), List.of(), List.of(), true));
        assertThat(change.inWords())
                .isEqualTo("Respecto de la versión 1: una fila nueva, una fila menos, 2 filas cambiadas.");
        List<RowDiff.RowChange> changes = catalog.diff.rows(version("clave", 1), version("clave", 2), 0, 10);
        assertThat(changes.stream().map(c -> c.kind() + " " + (c.after() == null ? c.before() : c.after()).get("id")))
                .containsExactly("AGREGADA e", "RETIRADA a", "CAMBIADA b", "CAMBIADA c");
        assertThat(catalog.diff.rows(version("clave", 1), version("clave", 2), 1, 2).stream()
                        .map(c -> c.kind().name()))
                .containsExactly("RETIRADA", "CAMBIADA");
        assertThat(catalog.diff.rows(version("clave", 1), version("clave", 2), 4, 2))
                .isEmpty();
    }

    @Test
    void withoutAKeyRowsAreComparedAsAMultiset() throws IOException {
        String description = Descriptions.of("bolsa", "", "a:string", "b:integer");
        catalog.publish("a,b\nx,1\nx,1\nx,1\ny,\n", description);
        PublicationReport report = catalog.publish("a,b\nx,1\nx,1\ny,\ny,\n", description);

        assertThat(report.change()).isEqualTo(new ChangeSummary(1, 1, 1, 0, 0, List.of(), List.of(), List.of(), false));
    }

    @Test
    void columnsThatComeAndGoAreTold() throws IOException {
        catalog.publish("a,b\n1,x\n", Descriptions.of("cambia", "a", "a:integer", "b:string"));
        PublicationReport report =
                catalog.publish("c,a\n2026,1\n", Descriptions.of("cambia", "a", "a:integer", "c:year"));

        assertThat(report.change().columnsAdded()).containsExactly("c");
        assertThat(report.change().columnsRemoved()).containsExactly("b");
        assertThat(report.change().changed()).isZero();
    }

    @Test
    void openingHoursThatCannotBeReadAreProblemsOfTheirCells() throws IOException {
        String description = Descriptions.of("horarios", "", "id:integer", "h:string:\"papel\": \"horario_osm\"");
        String good = "id,h\n1,\"Mo-Fr 08:00-12:00,14:00-17:00; PH off\"\n2,24/7\n3,\n";
        assertThat(catalog.publish(good, description).problems()).isEmpty();

        PublicationReport report = catalog.publish(good + "4,Lu-Vi 8-12\n5,24/7\n6,SH off\n", description);

        assertThat(report.problems().stream().map(p -> p.row() + " " + p.column() + " " + p.code()))
                .containsExactly("5 h horario", "7 h horario");
        assertThat(report.problems().get(0).message())
                .startsWith("«Lu-Vi 8-12» no es")
                .contains("Mo lunes");
        assertThat(report.problems().get(1).message()).contains("vacaciones escolares");
    }

    @Test
    void theRoleOfOpeningHoursIsForOneColumnOfText() throws IOException {
        String hours = "\"papel\": \"horario_osm\"";
        assertThat(catalog.publish("a\n1\n", Descriptions.of("papel-a", "", "a:integer:" + hours))
                        .problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("una sola columna, y de tipo string"));
        assertThat(catalog.publish(
                                "a,b\n24/7,24/7\n",
                                Descriptions.of("papel-b", "", "a:string:" + hours, "b:string:" + hours))
                        .problems())
                .singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo("descripcion"));
    }

    @Test
    void otherEncodingsAndDelimitersAreConvertedAndNoted() throws IOException {
        String csv = "id;año\nñandú;2024\nlápiz;2025\n";
        String description = Descriptions.of("latin", "", "id:string", "año:year");
        for (Charset charset :
                List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_16LE, StandardCharsets.UTF_16)) {
            PublicationReport report = catalog.publish(csv.getBytes(charset), description, null, true);
            assertThat(report.outcome()).as(charset.name()).isEqualTo(Outcome.SE_PUEDE_PUBLICAR);
            assertThat(report.notes()).anyMatch(n -> n.contains("se convirtió a UTF-8"));
        }
        catalog.publish(csv.getBytes(Charset.forName("windows-1252")), description);
        assertThat(Files.readString(catalog.contents.path(current("latin").sha256())))
                .isEqualTo("id,año\r\nñandú,2024\r\nlápiz,2025\r\n");
        assertThat(rows(current("latin"))).containsExactly("1|ñandú|2024", "2|lápiz|2025");
    }

    @Test
    void allProblemsComeAtOnceWithRowAndColumn() throws IOException {
        String description = Descriptions.of(
                "malo",
                "id",
                "id:string",
                "n:integer",
                "d:date",
                "e:string:\"restricciones\": {\"enum\": [\"sí\", \"no\"]}");
        PublicationReport report = catalog.publish(
                "id,n,d,e\na,1,2026-01-01,sí\n,1.5,01/02/2026,tal vez\nb,1\nc;2;2026-01-01;no\na,2,2026-02-30,no\nx\u0000,1,,\uFEFFsí\n",
                description);

        assertThat(report.outcome()).isEqualTo(Outcome.RECHAZADO);
        assertThat(report.problems().stream().map(p -> p.row() + " " + p.column() + " " + p.code()))
                .containsExactly(
                        "3 id vacia",
                        "3 n tipo",
                        "3 d tipo",
                        "3 e restriccion",
                        "4 null ancho",
                        "5 null ancho",
                        "6 d tipo",
                        "7 id nulo",
                        "7 e marca_de_orden");
        assertThat(catalog.datasets.byName("malo")).isEmpty();
    }

    @Test
    void aRepeatedKeyNamesBothRows() throws IOException {
        PublicationReport report = catalog.publish(
                "id,n\na,1\nb,2\na,3\nb,4\n", Descriptions.of("repetida", "id", "id:string", "n:integer"));

        assertThat(report.problems().stream().map(p -> p.row() + " " + p.message()))
                .containsExactly(
                        "4 Repite el valor de la fila 2, y aquí ningún valor se puede repetir",
                        "5 Repite el valor de la fila 3, y aquí ningún valor se puede repetir");
        assertThat(catalog.datasets.byName("repetida")).isEmpty();
    }

    @Test
    void whatIsNoCsvIsNamed() throws IOException {
        String description = Descriptions.of("raro", "", "a:string");
        String columns = IntStream.range(0, 10_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        byte[] endless = new byte[6 * 1024 * 1024];
        Arrays.fill(endless, (byte) 'x');
        assertThat(codes(catalog.publish(new byte[] {'P', 'K', 3, 4, 0, 0}, description)))
                .containsExactly("no_es_csv");
        assertThat(codes(catalog.publish("", description))).containsExactly("vacio");
        assertThat(codes(catalog.publish("a,,a\n1,2,3\n", description)))
                .containsExactly("columna_sin_nombre", "columna_repetida");
        assertThat(codes(catalog.publish("b\n1\n", description)))
                .containsExactly("columna_sin_describir", "falta_columna");
        assertThat(codes(catalog.publish(columns + "\n1\n", description))).containsExactly("demasiadas_columnas");
        assertThat(codes(catalog.publish("a\n\"sin cerrar\nx\n", description))).containsExactly("ilegible");
        assertThat(codes(catalog.publish("a\n\"cerrada\"x\nb\n", description))).containsExactly("ilegible");
        assertThat(codes(catalog.publish(endless, description))).containsExactly("ilegible");
        assertThat(codes(catalog.publish("a\n1\n", description.replace("\"tic\"", "\"otra\""))))
                .containsExactly("descripcion");
        assertThat(codes(catalog.publish("a\n1\n", "{\"nombre\": 3}")))
                .isNotEmpty()
                .containsOnly("descripcion");
        assertThat(codes(catalog.publish("a\n1\n", "no es json"))).containsExactly("descripcion");
    }

    @Test
    void personalDataRefuseUnlessDeclaredOrExcepted() throws IOException {
        String csv =
                "id,correo,detalle\na,alguien@example.org,Vive en la Calle 10 # 4-22 apto 301\nb,,Llamar al 310 555 0101\n";
        String description = Descriptions.of("personas", "id", "id:string", "correo:string", "detalle:string");

        PublicationReport refused = catalog.publish(csv, description);

        assertThat(refused.outcome()).isEqualTo(Outcome.RECHAZADO);
        assertThat(refused.problems().stream().map(p -> p.row() + " " + p.column() + " " + p.code()))
                .containsExactlyInAnyOrder(
                        "2 correo dato_personal", "3 detalle dato_personal", "2 detalle dato_personal");
        assertThat(refused.toString()).doesNotContain("alguien@example.org").doesNotContain("310 555 0101");
        PublicationReport excepted =
                catalog.publish(csv.getBytes(StandardCharsets.UTF_8), description, "Son datos de prueba", false);
        assertThat(excepted.outcome()).isEqualTo(Outcome.PUBLICADO);
        assertThat(current("personas").exception()).isEqualTo("Son datos de prueba");
        assertThat(current("personas").notes()).anyMatch(n -> n.contains("Son datos de prueba"));
    }

    @Test
    void everyFormatHoldsTheSameRows() throws IOException {
        catalog.publish(
                "id,nombre,valor,latitud,longitud,desde\na,=1+1,007,4.5361040,-75.669463,2024-02-29\nb,Ñ,,,,\n",
                PLACES.replace("sitios", "formatos")
                        .replace(
                                "valor\", \"titulo\": \"Columna valor\", \"tipo\": \"number",
                                "valor\", \"titulo\": \"Columna valor\", \"tipo\": \"string"));
        assertThat(file("formatos", Format.JSON))
                .isEqualTo(
                        "[\n{\"id\":\"a\",\"nombre\":\"=1+1\",\"valor\":\"007\",\"latitud\":4.5361040,\"longitud\":-75.669463,"
                                + "\"desde\":\"2024-02-29\"},{\"id\":\"b\",\"nombre\":\"Ñ\",\"valor\":null,\"latitud\":null,\"longitud\":null,\"desde\":null}]\n");
        assertThat(file("formatos", Format.JSONL).lines()).hasSize(2);
        assertThat(file("formatos", Format.GEOJSON))
                .contains(
                        "{\"type\":\"Feature\",\"id\":\"a\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[-75.669463,4.5361040]}")
                .contains("\"id\":\"b\",\"geometry\":null");
        assertThat(entries("formatos")).containsExactly("datapackage.json", "formatos.csv", "NOTAS.txt");
        for (Distribution file : catalog.distributions.of(current("formatos").id())) {
            assertThat(Files.size(catalog.exports.path(file))).isEqualTo(file.bytes());
        }
    }

    @Test
    void aDestroyedVersionLeavesNothingAndTheDiffSpansTheGap() throws IOException {
        String description = Descriptions.of("borrar", "id", "id:string", "t:string");
        catalog.publish("id,t\na,uno\n", description);
        catalog.publish("id,t\na,secretísimo\nb,dos\n", description);
        catalog.publish("id,t\na,uno\nb,dos\n", description);
        long destroyed = version("borrar", 2).id();

        assertThat(catalog.withdrawal.version("borrar", 2, "Llevaba un dato que no era público"))
                .isTrue();

        assertThat(catalog.rows.exists(destroyed)).isFalse();
        assertThat(version("borrar", 3).change())
                .isEqualTo(new ChangeSummary(1, 1, 0, 0, 0, List.of(), List.of(), List.of(), true));
        assertThat(version("borrar", 2).reason()).isEqualTo("Llevaba un dato que no era público");
        assertThat(filesWith("secretísimo")).isEmpty();
        assertThat(databaseWith("secretísimo")).isEmpty();
        assertThat(catalog.withdrawal.version("borrar", 2, "otra vez")).isFalse();
    }

    @Test
    void aWithdrawnDatasetComesBackWhenItIsPublishedAgain() throws IOException {
        String description = Descriptions.of("vuelve", "", "a:integer");
        catalog.publish("a\n1\n", description);
        assertThat(catalog.withdrawal.dataset("vuelve", "Por error")).isTrue();
        assertThat(dataset("vuelve").available()).isFalse();
        assertThat(catalog.datasets.available().stream().map(Dataset::name)).doesNotContain("vuelve");

        assertThat(catalog.publish("a\n1\n", description).outcome()).isEqualTo(Outcome.DESCRITO);

        assertThat(dataset("vuelve").available()).isTrue();
    }

    private static List<String> codes(PublicationReport report) {
        return report.problems().stream().map(p -> p.code()).toList();
    }

    private static Dataset dataset(String name) {
        return catalog.datasets.byName(name).orElseThrow();
    }

    private static DatasetVersion current(String name) {
        return catalog.datasets.current(dataset(name).id()).orElseThrow();
    }

    private static DatasetVersion version(String name, int number) {
        return catalog.datasets.version(dataset(name).id(), number).orElseThrow();
    }

    private static List<String> rows(DatasetVersion version) {
        int columns = version.columns().size();
        return new Sql(catalog.source)
                .list(
                        row -> {
                            StringBuilder text = new StringBuilder(row.getString(1));
                            for (int i = 0; i < columns; i++) {
                                text.append('|').append(row.getString(i + 2) == null ? "" : row.getString(i + 2));
                            }
                            return text.toString();
                        },
                        "select * from " + RowStore.table(version.id()) + " order by _id");
    }

    private static String file(String name, Format format) throws IOException {
        return Files.readString(catalog.exports.path(
                catalog.exports.file(dataset(name), current(name), format).orElseThrow()));
    }

    private static List<String> entries(String name) throws IOException {
        List<String> names = new ArrayList<>();
        Path zip = catalog.exports.path(
                catalog.exports.file(dataset(name), current(name), Format.ZIP).orElseThrow());
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static List<Path> filesWith(String value) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("datos"))) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> contains(f, value.getBytes(StandardCharsets.UTF_8)))
                    .toList();
        }
    }

    private static boolean contains(Path file, byte[] value) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .contains(new String(value, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Every table of the database as text. */
    private static List<String> databaseWith(String value) {
        Sql sql = new Sql(catalog.source);
        return sql
                .list(
                        row -> row.getString(1),
                        "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables where schemaname in ('public', 'filas')")
                .stream()
                .filter(t -> !sql.list(row -> 1, "select 1 from " + t + " x where x::text like ?", "%" + value + "%")
                        .isEmpty())
                .toList();
    }
}
