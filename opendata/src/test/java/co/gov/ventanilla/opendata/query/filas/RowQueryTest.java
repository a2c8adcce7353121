package co.gov.ventanilla.opendata.query.filas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.query.AskedCatalog;
import co.gov.ventanilla.opendata.query.BadQuery;
import co.gov.ventanilla.opendata.query.NaiveTable;
import co.gov.ventanilla.opendata.query.OneConnection;
import co.gov.ventanilla.opendata.query.QueryTimeout;
import co.gov.ventanilla.opendata.query.Reader;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal's own questions about rows, page after page, against a real PostgreSQL and a table in memory. */
@org.jspecify.annotations.NullUnmarked
class RowQueryTest {
    private static final String PATH = "/api/v1/datos/x/filas";
    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");
    private static final NaiveTable NAIVE = new NaiveTable(new Random(23), 250);
    private static final String CSV = """
            id,sitio,comuna,valor,activo,desde,visto,abre,limite,lat,lon
            1,Parque Sucre,7,1.50,true,2024-02-29,2026-01-31T08:00:00-05:00,08:30,5,4.536104,-75.669463
            2,Plazoleta de la Quindianidad,7,2.25,true,2025-01-01,2026-01-31T20:30:00.5-05:00,09:00,6,4.536172,-75.672259
            3,"Plaza de Bolívar, ""la grande\""",7,,false,,,,7,4.532431,-75.672541
            4,Tigreros,8,0.10,,2023-05-05,2026-02-01T00:00:00Z,23:59:59,8,4.541616,-75.678909
            5,El Caimo,,10,false,2024-03-01,,,9,4.476647,-75.711585
            6,Sin punto,8,3,true,2024-02-28,2026-01-30T08:00:00-05:00,10:00,10,,
            """;

    @TempDir
    static Path home;

    static AskedCatalog asked;
    static RowQuery query;
    static DatasetVersion places;
    static DatasetVersion random;

    @BeforeAll
    static void start() throws Exception {
        asked = new AskedCatalog(home);
        query = new RowQuery(asked.connection, asked.catalog.settings);
        places = asked.publish(
                "sitios",
                CSV,
                "id:integer",
                "sitio:string",
                "comuna:integer",
                "valor:number",
                "activo:boolean",
                "desde:date",
                "visto:datetime",
                "abre:time",
                "limite:integer",
                "lat:number:\"papel\": \"latitud\"",
                "lon:number:\"papel\": \"longitud\"");
        random = asked.publish("azar", NAIVE.csv(), NaiveTable.described());
    }

    @AfterAll
    static void stop() throws Exception {
        asked.close();
    }

    private static RowPage ask(DatasetVersion version, String question) {
        return query.page(version, parameters(question), PATH);
    }

    private static Map<String, List<String>> parameters(String question) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : question.isEmpty() ? new String[0] : question.split("&")) {
            String[] parts = pair.split("=", 2);
            parameters
                    .computeIfAbsent(URLDecoder.decode(parts[0], StandardCharsets.UTF_8), n -> new ArrayList<>())
                    .add(parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private static List<Integer> ids(String question) {
        return ask(places, question).filas().stream()
                .map(r -> r.path("id").intValue())
                .toList();
    }

    private static String fault(String question) {
        BadQuery fault = catchThrowableOfType(BadQuery.class, () -> ask(places, question));
        return fault.field() + " " + fault.code() + ": " + fault.getMessage();
    }

    @Test
    void everyOperatorComparesEveryType() {
        assertThat(ids("")).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(ids("comuna=7&activo=true")).containsExactly(1, 2);
        assertThat(ids("comuna=7&comuna=")).containsExactly(1, 2, 3, 5);
        assertThat(ids("comuna.ne=7")).containsExactly(4, 5, 6);
        assertThat(ids("comuna.ne=")).containsExactly(1, 2, 3, 4, 6);
        assertThat(ids("valor.gt=0.1&valor.lte=2.250")).containsExactly(1, 2);
        assertThat(ids("valor.gte=0.1&valor.lt=2.25")).containsExactly(1, 4);
        assertThat(ids("comuna.gt=7.5")).containsExactly(4, 6);
        assertThat(ids("comuna.in=8,,")).containsExactly(4, 5, 6);
        assertThat(ids("sitio.in=\"Plaza de Bolívar, \"\"la grande\"\"\", Tigreros"))
                .containsExactly(3, 4);
        assertThat(ids("activo.ne=sí")).containsExactly(3, 4, 5);
        assertThat(ids("desde.lt=2024-02-29")).containsExactly(4, 6);
        assertThat(ids("visto.gte=2026-01-31T20:30:00")).containsExactly(2);
        assertThat(ids("visto=2026-01-31T19:00-05:00")).containsExactly(4);
        assertThat(ids("abre.in=08:30:00,23:59:59")).containsExactly(1, 4);
        assertThat(ids("limite.eq=5&limite=3")).containsExactly(1);
        assertThat(ids("sitio.like=*DE*bolivar*")).containsExactly(3);
        assertThat(ids("sitio.like=p*&sitio.like=*quindi_nidad")).isEmpty();
        assertThat(ids("q=plaza grande")).containsExactly(3);
        assertThat(ids("valor.lt=99999999999999999999999999999999")).hasSize(5);
    }

    @Test
    void whatIsNotThereIsToldWithWhatIs() {
        assertThat(fault("nada=1"))
                .startsWith("nada columna_desconocida")
                .contains("id, sitio, comuna")
                .contains("lte")
                .contains("agrupar");
        assertThat(fault("comuna.regex=1"))
                .startsWith("comuna.regex operador_desconocido")
                .contains("eq, ne, lt, lte, gt, gte, like, in");
        assertThat(fault("comuna.like=1")).contains("operador_desconocido");
        assertThat(fault("activo.lt=true")).contains("operador_desconocido");
        assertThat(fault("comuna=x"))
                .isEqualTo(
                        "comuna valor: «x» no sirve para la columna «comuna»: ahí va un número entero, sin puntos ni comas");
        assertThat(fault("columnas=id,nada")).startsWith("columnas columna_desconocida");
        assertThat(fault("orden=-nada")).startsWith("orden columna_desconocida");
        assertThat(fault("agrupar=comuna&orden=valor")).contains("Se puede ordenar por: comuna, cuenta");
        assertThat(fault("suma=sitio")).startsWith("suma tipo");
        assertThat(fault("maximo=activo")).startsWith("maximo tipo");
        assertThat(fault("agrupar=comuna&columnas=id")).startsWith("columnas columnas");
        for (String limit : List.of("0", "10001", "-1", "x", "1e3", "99999999999")) {
            assertThat(fault("limite=" + limit)).startsWith("limite limite");
        }
        assertThat(fault("columnas=\"id")).startsWith("columnas comillas");
        assertThat(fault("columnas=\"id\"x")).startsWith("columnas comillas");
        assertThat(fault("id.in=" + "1,".repeat(1_001))).contains("1000 valores");
        assertThat(fault(IntStream.range(0, 51)
                        .mapToObj(i -> "id.lt=" + i)
                        .reduce((a, b) -> a + "&" + b)
                        .orElseThrow()))
                .contains("50 condiciones");
        assertThat(fault("q=" + "a ".repeat(151))).startsWith("q busqueda");
        assertThat(fault("sitio.like=" + "a".repeat(301))).startsWith("sitio.like valor");
    }

    @Test
    void cellsKeepTheirTypesAndColumnsAreDescribed() {
        RowPage page = ask(places, "columnas=visto,valor,activo,desde,abre,_id&limite=2");

        assertThat(page.filas().get(0).toString())
                .isEqualTo(
                        "{\"visto\":\"2026-01-31T08:00:00-05:00\",\"valor\":1.50,\"activo\":true,\"desde\":\"2024-02-29\",\"abre\":\"08:30:00\",\"_id\":1}");
        assertThat(page.filas().get(1).path("visto").asText()).isEqualTo("2026-01-31T20:30:00.500000-05:00");
        assertThat(page.columnas().get(1))
                .isEqualTo(new RowPage.PageColumn("valor", "number", "Columna valor", null, "Lo que dice valor"));
        assertThat(page.columnas().get(5)).isEqualTo(new RowPage.PageColumn("_id", "integer", null, null, null));
        assertThat(page.total()).isEqualTo(6);
        assertThat(page.siguiente())
                .startsWith(PATH + "?columnas=visto%2Cvalor%2Cactivo%2Cdesde%2Cabre%2C_id&limite=2&version=1&cursor=");
        assertThat(ask(places, "select=id&limite=1").filas().get(0).toString()).isEqualTo("{\"id\":1}");
        assertThat(new ObjectMapper().valueToTree(ask(places, "id=99")).toString())
                .startsWith("{\"total\":0,\"filas\":[],\"siguiente\":null,\"columnas\":[{\"nombre\":\"id\"");
    }

    @Test
    void nearRowsComeNearestFirstWithTheirMetres() {
        RowPage page = ask(places, "cerca=4.536104,-75.669463,1000&columnas=id,distancia_m");

        assertThat(page.filas().toString())
                .isEqualTo(
                        "[{\"id\":1,\"distancia_m\":0.0}, {\"id\":2,\"distancia_m\":310.0}, {\"id\":3,\"distancia_m\":532.2}]");
        assertThat(ids("cerca=4.536104,-75.669463,1000&orden=-distancia_m&comuna=7"))
                .containsExactly(3, 2, 1);
        assertThat(pages(places, "cerca=4.536104,-75.669463,100000&limite=2&columnas=id", "id"))
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(ask(places, "cerca=4.536104,-75.669463,100000&limite=2").total())
                .isEqualTo(5);
        for (String bad : List.of("4", "a,b,c", "91,0,5", "4,-75,0", "4,-75,1000001", "4,-75,5,6", "NaN,0,1")) {
            assertThat(fault("cerca=" + bad)).startsWith("cerca cerca");
        }
        assertThatThrownBy(() -> ask(random, "cerca=4,-75,5")).hasMessageContaining("no tienen coordenadas");
    }

    @Test
    void groupsAreComputedOrderedAndPaged() {
        assertThat(ask(places, "agrupar=comuna&cuenta&suma=valor&promedio=valor&minimo=desde&maximo=sitio")
                        .filas()
                        .toString())
                .isEqualTo(
                        "[{\"comuna\":7,\"cuenta\":3,\"suma_valor\":3.75,\"promedio_valor\":1.875,\"minimo_desde\":\"2024-02-29\",\"maximo_sitio\":\"Plazoleta de la Quindianidad\"},"
                                + " {\"comuna\":8,\"cuenta\":2,\"suma_valor\":3.10,\"promedio_valor\":1.55,\"minimo_desde\":\"2023-05-05\",\"maximo_sitio\":\"Tigreros\"},"
                                + " {\"comuna\":null,\"cuenta\":1,\"suma_valor\":10,\"promedio_valor\":10,\"minimo_desde\":\"2024-03-01\",\"maximo_sitio\":\"El Caimo\"}]");
        assertThat(ask(places, "group=comuna&orden=-cuenta,comuna&limite=1&activo.ne=")
                        .total())
                .isEqualTo(3);
        assertThat(pages(places, "agrupar=comuna&orden=-cuenta&limite=1", "cuenta"))
                .containsExactly(3, 2, 1);
        assertThat(ask(places, "cuenta=valor&cuenta=*&comuna=7").filas().toString())
                .isEqualTo("[{\"cuenta_valor\":2,\"cuenta\":3}]");
        assertThat(ask(places, "suma=valor&id=99").filas().toString()).isEqualTo("[{\"suma_valor\":null}]");
        assertThat(ask(places, "agrupar=limite&limite=1").filas().toString())
                .isEqualTo("[{\"limite\":5,\"cuenta\":1}]");
        assertThat(ask(places, "agrupar=comuna&cerca=4.536104,-75.669463,1000")
                        .filas()
                        .toString())
                .isEqualTo("[{\"comuna\":7,\"cuenta\":3}]");
    }

    /** A number of each row, from all pages. */
    private static List<Integer> pages(DatasetVersion version, String question, String column) {
        List<Integer> all = new ArrayList<>();
        Map<String, List<String>> parameters = parameters(question);
        while (true) {
            RowPage page = query.page(version, parameters, PATH);
            page.filas().forEach(r -> all.add(r.path(column).intValue()));
            if (page.siguiente() == null) {
                return all;
            }
            assertThat(page.siguiente()).startsWith(PATH + "?");
            parameters = parameters(page.siguiente().substring(PATH.length() + 1));
            assertThat(all.size()).as("%s does not end", question).isLessThan(2_000);
        }
    }

    @Test
    void pagesOverTiesAndEmptyCellsNeitherSkipNorRepeat() {
        Random dice = new Random(7);
        for (int i = 0; i < 60; i++) {
            Predicate<Integer> wanted = r -> true;
            StringBuilder question = new StringBuilder("columnas=_id&limite=" + (1 + dice.nextInt(120)));
            for (int f = dice.nextInt(3); f > 0; f--) {
                int column = dice.nextInt(NaiveTable.NAMES.size());
                String operator = operator(dice, column);
                List<String> values = operator.equals("in")
                        ? List.of(NAIVE.any(column), NAIVE.any(column), "")
                        : List.of(NAIVE.any(column));
                question.append('&')
                        .append(encoded(NaiveTable.NAMES.get(column) + "." + operator))
                        .append('=')
                        .append(encoded(quoted(operator, values)));
                wanted = wanted.and(
                        r -> NaiveTable.holds(column, NAIVE.rows.get(r).get(column), operator, values));
            }
            Comparator<Integer> order = (a, b) -> 0;
            List<String> terms = new ArrayList<>();
            for (int o = dice.nextInt(4); o > 0; o--) {
                int column = dice.nextInt(NaiveTable.NAMES.size());
                boolean down = dice.nextBoolean();
                terms.add(
                        (down ? "-" : "") + "\"" + NaiveTable.NAMES.get(column).replace("\"", "\"\"") + "\"");
                order = order.thenComparing(NAIVE.inSpanish(column, down));
            }
            question.append(terms.isEmpty() ? "" : "&orden=" + encoded(String.join(",", terms)));
            List<Integer> expected = IntStream.range(0, NAIVE.rows.size())
                    .boxed()
                    .filter(wanted)
                    .sorted(order.thenComparing(Comparator.naturalOrder()))
                    .map(r -> r + 1)
                    .toList();

            assertThat(pages(random, question.toString(), "_id"))
                    .as(question.toString())
                    .isEqualTo(expected);
            assertThat(ask(random, question.toString()).total()).isEqualTo(expected.size());
        }
    }

    private static String operator(Random dice, int column) {
        List<String> all = NaiveTable.TYPES.get(column).name().equals("BOOLEAN")
                ? List.of("eq", "ne", "in")
                : List.of("eq", "ne", "in", "lt", "lte", "gt", "gte");
        return all.get(dice.nextInt(all.size()));
    }

    private static String quoted(String operator, List<String> values) {
        return operator.equals("in")
                ? String.join(
                        ",",
                        values.stream()
                                .map(v -> "\"" + v.replace("\"", "\"\"") + "\"")
                                .toList())
                : values.get(0);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void wordsAndGroupsAreThoseOfTheTableInMemory() {
        for (String words : List.of("arbol", "ÁRBOL verde", "zona true", "ñu", "brien", "ar", "linea rota")) {
            List<Integer> expected = IntStream.range(0, NAIVE.rows.size())
                    .filter(r -> NAIVE.says(r, words))
                    .map(r -> r + 1)
                    .boxed()
                    .toList();
            assertThat(pages(random, "limite=10000&columnas=_id&q=" + encoded(words), "_id"))
                    .as(words)
                    .isEqualTo(expected);
        }
        for (int c = 0; c < NaiveTable.NAMES.size(); c++) {
            int column = c;
            if (NaiveTable.TYPES.get(c).isNumeric()) {
                continue;
            }
            Map<String, Integer> expected = new TreeMap<>();
            NAIVE.rows.forEach(r -> expected.merge(canonical(column, r.get(column)), 1, Integer::sum));
            RowPage page = ask(
                    random, "agrupar=" + encoded("\"" + NaiveTable.NAMES.get(c).replace("\"", "\"\"") + "\""));
            assertThat(page.total()).isEqualTo(expected.size());
            assertThat(page.filas().stream()
                            .map(r -> r.path("cuenta").intValue())
                            .sorted()
                            .toList())
                    .isEqualTo(expected.values().stream().sorted().toList());
        }
    }

    private static String canonical(int column, String cell) {
        return cell.endsWith("-05:00") ? "2026-01-31T13:00:00Z" : cell;
    }

    @Test
    void namesAndValuesNeverBecomeCommands() {
        for (String hostile : List.of(
                "\"; drop table dataset; --",
                "c1",
                "c1 is null or true",
                "_id) or (1=1",
                "count(*)",
                "?",
                "' || pg_sleep(9) || '")) {
            String text = encoded(hostile);
            for (String place : List.of("columnas=", "agrupar=", "suma=", "cuenta=", "orden=", "orden=-")) {
                assertThatThrownBy(() -> ask(random, place + encoded("\"" + hostile.replace("\"", "\"\"") + "\"")))
                        .as(place + hostile)
                        .isInstanceOf(BadQuery.class);
            }
            assertThatThrownBy(() -> ask(random, text + "=1")).isInstanceOf(BadQuery.class);
            assertThat(ask(random, "texto=" + text).filas()).isEmpty();
            assertThat(ask(random, "texto.like=" + text).filas()).isEmpty();
            assertThat(ask(random, "texto.in=" + encoded("\"" + hostile.replace("\"", "\"\"") + "\""))
                            .filas())
                    .isEmpty();
        }
        for (String name : NaiveTable.NAMES) {
            assertThat(ask(random, "columnas=" + encoded("\"" + name.replace("\"", "\"\"") + "\"") + "&limite=1")
                            .filas()
                            .get(0)
                            .has(name))
                    .isTrue();
        }
        assertThat(ask(random, encoded("día.lt") + "=2024-02-29").total()).isPositive();
        assertThat(asked.catalog.datasets.byName("azar")).isPresent();
    }

    @Test
    void aCursorBelongsToOneQuestionAboutOneVersion() {
        String next = ask(places, "orden=comuna&limite=2").siguiente();
        String cursor = next.substring(next.indexOf("&cursor="));
        assertThat(ids("orden=comuna&limite=3" + cursor)).containsExactly(3, 4, 6);
        assertThat(ids("orden=comuna&version=1" + cursor)).containsExactly(3, 4, 6, 5);
        assertThat(fault("orden=-comuna" + cursor)).startsWith("cursor cursor");
        assertThatThrownBy(() -> ask(random, "orden=comuna" + cursor)).isInstanceOf(BadQuery.class);
        String forged = Base64.getUrlEncoder().encodeToString("1.1.xxxxxxxxxxxx".getBytes(StandardCharsets.US_ASCII));
        for (String bad : List.of("x", "%C3%B1", "AAAA", forged)) {
            assertThat(fault("orden=comuna&cursor=" + bad)).startsWith("cursor cursor");
        }
    }

    @Test
    void aLargeTableIsReadToItsEndAndCountingGivesUpHonestly() throws IOException {
        DatasetVersion large = asked.large("grande", "repeat('palabra ', 20) || i, i % 10", 150_000);
        Reader hasty = new Reader(asked.connection, Reader.LIMIT, Duration.ofMillis(1));
        RowPage page = new RowQuery(hasty, BOGOTA).page(large, parameters("q=palabra&limite=3"), PATH);
        assertThat(page.filas()).hasSize(3);
        assertThat(page.total()).isNull();
        assertThat(page.siguiente()).contains("cursor=");

        RowQuery tiny =
                new RowQuery(new Reader(asked.connection, Duration.ofMillis(30), Duration.ofMillis(30)), BOGOTA);
        assertThatThrownBy(() -> tiny.page(large, parameters("q=nunca jamás"), PATH))
                .isInstanceOf(QueryTimeout.class);
        assertThatThrownBy(() -> tiny.page(large, parameters("orden=t&limite=1"), PATH))
                .isInstanceOf(QueryTimeout.class);
        assertThat(tiny.page(large, parameters("limite=1"), PATH).filas()).hasSize(1);
    }

    @Test
    void aPageThatWouldBeTooHeavyEndsEarlyAndGoesOn() throws IOException {
        DatasetVersion heavy = asked.large("pesado", "repeat('x', 2000000), i", 30);

        RowPage page = ask(heavy, "limite=10000");

        assertThat(page.filas().size()).isBetween(2, 29);
        assertThat(page.siguiente()).isNotNull();
        assertThat(pages(heavy, "limite=10000", "n"))
                .isEqualTo(IntStream.rangeClosed(1, 30).boxed().toList());
    }

    @Test
    void textsAreOrderedInSpanish() throws IOException {
        DatasetVersion words = asked.publish("palabras", "p\nzorro\nñu\nÁrbol\nnube\nárbol\nÓnix\narco\n", "p:string");
        assertThat(ask(words, "orden=p").filas().stream().map(r -> r.path("p").asText()))
                .containsExactly("árbol", "Árbol", "arco", "nube", "ñu", "Ónix", "zorro");
        assertThat(ask(words, "agrupar=p&orden=-p&limite=2").filas().stream()
                        .map(r -> r.path("p").asText()))
                .containsExactly("zorro", "Ónix");
    }

    @Test
    void fiveHundredColumnsAreSearchedSortedAndGrouped() throws IOException {
        List<String> names =
                IntStream.range(0, 500).mapToObj(i -> "columna " + i).toList();
        String row = String.join(
                ",", names.stream().map(n -> "valor" + n.substring(8)).toList());
        DatasetVersion wide = asked.publish(
                "ancho",
                String.join(",", names) + "\n" + row + "\n",
                names.stream().map(n -> n + ":string").toArray(String[]::new));

        assertThat(ask(wide, "q=valor499 valor0&orden=columna 499").filas().get(0))
                .hasSize(500);
        assertThat(ask(wide, "q=valor500").filas()).isEmpty();
        assertThat(ask(wide, "agrupar=columna 499&maximo=columna 498").filas().toString())
                .isEqualTo("[{\"columna 499\":\"valor499\",\"cuenta\":1,\"maximo_columna 498\":\"valor498\"}]"
                        .replace("\"cuenta\":1,", ""));
    }

    @Test
    void itRefusesToStandInsideAnotherTransaction() throws Exception {
        try (Connection open = asked.catalog.source.getConnection()) {
            open.setAutoCommit(false);
            OneConnection within = new OneConnection(asked.catalog.source);
            within.getConnection().setAutoCommit(false);
            assertThatThrownBy(() -> new RowQuery(within, asked.catalog.settings).page(places, Map.of(), PATH))
                    .isInstanceOf(IllegalStateException.class);
            within.close();
        }
    }
}
