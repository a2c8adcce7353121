package co.gov.ventanilla.search.ckan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.gov.ventanilla.search.dataset.DatasetField;
import co.gov.ventanilla.search.dataset.DatasetHits;
import co.gov.ventanilla.search.dataset.DatasetKey;
import co.gov.ventanilla.search.dataset.FacetCount;
import co.gov.ventanilla.search.dataset.index.DatasetIndex;
import co.gov.ventanilla.search.dataset.index.Examples;
import co.gov.ventanilla.search.text.Synonyms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CkanReaderTest {

    private static final DatasetIndex INDEX = Examples.index();
    private final CkanReader reader = new CkanReader(Synonyms.none());

    @AfterAll
    static void close() {
        INDEX.close();
    }

    private CkanSearch read(String... parameters) {
        Map<String, List<String>> given = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            given.merge(parameters[i], List.of(parameters[i + 1]), (a, b) -> Stream.concat(a.stream(), b.stream())
                    .toList());
        }
        return reader.read(given);
    }

    private DatasetHits ask(String... parameters) {
        return INDEX.search(read(parameters).query());
    }

    private String found(String... parameters) {
        return ask(parameters).hits().stream()
                .map(DatasetKey::name)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(" "));
    }

    private BadQuery bad(String... parameters) {
        return catchThrowableOfType(BadQuery.class, () -> read(parameters));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *:*                                              | arboles ninos predial vias wifi
            organization:tic                                 | wifi
            organization:tic OR organization:ambiente        | arboles wifi
            'organization:tic || organization:ambiente'      | arboles wifi
            organization:(tic OR ambiente)                   | arboles wifi
            organization:(tic ambiente)                      | ''
            ((organization:"tic"))                           | wifi
            -organization:tic -organization:ambiente         | ninos predial vias
            NOT organization:tic                             | arboles ninos predial vias
            !organization:tic                                | arboles ninos predial vias
            NOT -organization:tic                            | wifi
            +capacity:public +state:(active)                 | arboles ninos predial vias wifi
            state:deleted                                    | ''
            -state:deleted                                   | arboles ninos predial vias wifi
            organization:tic AND -tags:internet              | ''
            organization:tic && tags:internet                | wifi
            res_format:(CSV) organization:ambiente           | arboles
            res_format:CSV AND res_format:GeoJSON            | vias wifi
            organization:tic OR organization:ambiente res_format:GeoJSON | wifi
            organization:tic OR organization:vial OR tags:vial +state:active | vias wifi
            organization:tic OR -res_format:CSV              | predial wifi
            (organization:tic AND tags:wifi) OR name:predial | predial wifi
            title:wifi                                       | wifi
            title:Wi-Fi                                      | wifi
            title:"wi fi gratuita"                           | wifi
            title:"gratuita wifi"                            | ''
            notes:"internet ciudad"~8                        | wifi
            title: arbol                                     | arboles
            title:(arbol OR via)                             | arboles vias
            title:vias*                                      | vias
            title:terc*                                      | vias
            title:tercarias~1                                | vias
            title:tercarias~                                 | vias
            title:tercarias~0.8                              | vias
            title:tercarias                                  | ''
            title:wifi^4 OR title:predial^0.5                | predial wifi
            name:p*                                          | predial
            name:"wifi" OR id:"id-predial"                   | predial wifi
            title_string:"Impuesto predial"                  | predial
            title_string:impuesto                            | ''
            parques                                          | arboles wifi
            parques title:arbol                              | arboles
            "inventario de arboles"                          | arboles
            metadata_modified:[2026-02-04T00:00:00.123456Z TO *]                   | ninos vias
            metadata_modified:[2026-02-04T12:00:00.000007Z TO *]                   | ninos vias
            metadata_modified:{2026-02-04T12:00:00.000007Z TO *}                   | ninos
            metadata_modified:[* TO 2026-02-02T12:00:00.000007}                    | wifi
            metadata_modified:[2026-02-01 TO 2026-02-03]                           | arboles wifi
            metadata_modified:["2026-02-01T00:00:00Z" TO 2026-02-02T00\\:00\\:00Z] | wifi
            metadata_modified:"2026-02-01T12:00:00.000007Z"                        | wifi
            metadata_modified:2026-02-01T07:00:00.000007-05:00                     | wifi
            metadata_modified:[* TO *]                       | arboles ninos predial vias wifi
            organization:tic OR organization:hacienda metadata_modified:[2026-02-02T00:00:00.000001Z TO *] | predial
            name:[a TO n}                                    | arboles
            name:[a TO p]                                    | arboles ninos
            version:*                                        | wifi
            -version:*                                       | arboles ninos predial vias
            version:1.0                                      | wifi
            id:*                                             | arboles ninos predial vias wifi
            extras_temporal_start:2020-01-01                 | wifi
            extras_nadie:x                                   | ''
            vocab_temas:x                                    | ''
            views_total:[5 TO *]                             | ''
            title:de                                         | ''
            title:de title:wifi                              | wifi
            title:wifi - title:predial                       | ''
            theme:(TECH OR ENVI)                             | arboles wifi
            """)
    void aFilterFindsWhatItSays(String fq, String names) {
        assertThat(found("fq", fq)).isEqualTo(names);
        if (fq.contains(":")) {
            assertThat(found("q", fq)).isEqualTo(names);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                          | arboles ninos predial vias wifi
            *                           | arboles ninos predial vias wifi
            WIFI                        | wifi
            wi fi                       | wifi
            zona wi-fi                  | wifi
            parque                      | arboles wifi
            Árbol                       | arboles
            niños                       | ninos
            ninos                       | ninos
            anos                        | predial
            parques inventario          | arboles
            parques inventario arboles ciudad             | arboles
            internet parques ciudad gratuitas zonas nada  | wifi
            "parques de la ciudad"      | wifi
            parques -inventario         | wifi
            parques +inventario         | arboles
            -parques                    | ninos predial vias
            wifi OR predial             | predial wifi
            (wifi OR predial) parques   | wifi
            NOT wifi                    | arboles ninos predial vias
            terc*                       | vias
            inventaro~                  | arboles
            id-predial                  | predial
            comedores (escolares        | ninos
            ¿wifi?                      | wifi
            AND                         | ''
            de la                       | ''
            !!! ???                     | ''
            codigo sede                 | ninos
            cupos asignados             | ninos
            tecnología                  | ''
            """)
    void wordsFindWhatHasMostOfThem(String q, String names) {
        assertThat(found("q", q)).isEqualTo(names);
    }

    @Test
    void titlesComeBeforeTheRest() {
        assertThat(ask("q", "vias").hits()).extracting(DatasetKey::name).containsExactly("vias", "arboles");
        assertThat(ask("q", "arboles").hits()).extracting(DatasetKey::name).containsExactly("arboles");
        assertThat(ask("q", "vias", "sort", "metadata_modified asc").hits())
                .extracting(DatasetKey::name)
                .containsExactly("arboles", "vias");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                           | ninos vias predial arboles wifi
            rank                         | ninos vias predial arboles wifi
            score desc, metadata_modified desc | ninos vias predial arboles wifi
            metadata_modified asc        | wifi arboles predial vias ninos
            id asc                       | arboles ninos predial vias wifi
            name desc                    | wifi vias predial ninos arboles
            title asc                    | arboles predial ninos vias wifi
            title_string DESC            | wifi vias ninos predial arboles
            state asc, name asc          | arboles ninos predial vias wifi
            version desc, name asc       | wifi arboles ninos predial vias
            metadata_created asc, organization asc | arboles ninos predial vias wifi
            views_recent desc,name asc   | arboles ninos predial vias wifi
            """)
    void sortsAsAsked(String sort, String names) {
        assertThat(ask("sort", sort).hits().stream().map(DatasetKey::name).collect(Collectors.joining(" ")))
                .isEqualTo(names);
        assertThat(read("sort", sort).sort())
                .isEqualTo(sort.isEmpty() || sort.equals("rank") ? CkanReader.DEFAULT_SORT : sort);
    }

    @Test
    void filtersOfAListAreAllApplied() {
        assertThat(found(
                        "fq",
                        "res_format:CSV",
                        "fq_list",
                        "[\"-organization:tic\", \"title:via OR title:\\u00e1rbol\"]"))
                .isEqualTo("arboles vias");
        assertThat(found("fq", "res_format:CSV", "fq", "organization:tic", "fq", ""))
                .isEqualTo("wifi");
        assertThat(found("fq_list", "organization:tic OR organization:hacienda", "fq_list", "-name:wifi"))
                .isEqualTo("predial");
    }

    @Test
    void facetsAreCountedOverTheHits() {
        DatasetHits hits =
                ask("fq", "res_format:CSV", "facet.field", "[\"res_format\", \"state\", \"vocab_x\"]", "rows", "0");

        assertThat(hits.total()).isEqualTo(4);
        assertThat(hits.hits()).isEmpty();
        assertThat(hits.counts(DatasetField.RES_FORMAT))
                .containsExactly(new FacetCount("CSV", 4), new FacetCount("GeoJSON", 2));
        assertThat(hits.counts(DatasetField.named("state").orElseThrow())).containsExactly(new FacetCount("active", 4));
        assertThat(hits.counts(DatasetField.named("vocab_x").orElseThrow())).isEmpty();
        assertThat(ask("facet.field", "res_format").counts(DatasetField.RES_FORMAT))
                .hasSize(3);
    }

    @Test
    void facetLimitAndMinimumAreKept() {
        assertThat(ask("facet.field", "res_format", "facet.limit", "1").counts(DatasetField.RES_FORMAT))
                .containsExactly(new FacetCount("CSV", 4));
        assertThat(ask("facet.field", "res_format", "facet.mincount", "2", "facet.limit", "-1")
                        .counts(DatasetField.RES_FORMAT))
                .hasSize(2);
        assertThat(ask("fq", "name:wifi", "facet.field", "res_format", "facet.mincount", "0")
                        .counts(DatasetField.RES_FORMAT))
                .containsExactly(new FacetCount("CSV", 1), new FacetCount("GeoJSON", 1), new FacetCount("XLSX", 0));
        assertThat(ask("facet", "false", "facet.field", "res_format").facets()).isEmpty();
        assertThat(ask("facet.field", "extras_temporal_start").facets().values())
                .containsExactly(List.of(new FacetCount("2020-01-01", 1)));
    }

    @Test
    void pagesAreTakenAsAsked() {
        assertThat(ask("rows", "2", "start", "1", "sort", "id asc").hits())
                .extracting(DatasetKey::name)
                .containsExactly("ninos", "predial");
        assertThat(ask("rows", "100000").hits()).hasSize(5);
        assertThat(read("rows", "100000").query().page().rows()).isEqualTo(1000);
        assertThat(ask("start", "100000").hits()).isEmpty();
        assertThat(ask("start", "999999999999", "rows", "1000").total()).isEqualTo(5);
        assertThat(ask("q", "parques", "start", "1", "rows", "1").hits()).hasSize(1);
        assertThat(read("fl", "id,name title").fields()).containsExactly("id", "name", "title");
    }

    @Test
    void numbersThatAreNoneAreValidationErrorsAsInCkan() {
        BadQuery negative = bad("rows", "-1");
        assertThat(negative.kind()).isEqualTo(BadQuery.Kind.VALIDATION);
        assertThat(negative.parameter()).isEqualTo("rows");
        assertThat(negative.errors()).containsExactly("Must be a natural number");
        assertThat(bad("rows", "abc").errors()).containsExactly("Invalid integer", "Please enter an integer value");
        assertThat(bad("start", "1.5").parameter()).isEqualTo("start");
        assertThat(bad("facet.limit", "x").kind()).isEqualTo(BadQuery.Kind.VALIDATION);
        assertThat(bad("fq_list", "[\"a").kind()).isEqualTo(BadQuery.Kind.VALIDATION);
    }

    @Test
    void messagesAreThoseOfCkan() {
        assertThat(bad("foo", "bar", "rows", "0"))
                .hasMessage("Search Query is invalid: \"Invalid search parameters: ['foo']\"");
        assertThat(bad("foo", "bar").kind()).isEqualTo(BadQuery.Kind.PARAMETER);
        assertThat(bad("q", "{!lucene}wifi"))
                .hasMessage("Search error: \"Local parameters are not supported in param 'q'.\"");
        assertThat(bad("fq", "title:x {!join}").kind()).isEqualTo(BadQuery.Kind.SYNTAX);
        assertThat(bad("sort", "title").kind()).isEqualTo(BadQuery.Kind.PARAMETER);
        assertThat(read("ext_campo", "x", "wt", "json", "mm", "1", "include_private", "True")
                        .query()
                        .filters())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nadie:x",
                "_query_:x",
                "_tags:wifi",
                "text",
                "title:[a TO",
                "title:[a b]",
                "title:(a",
                "title:a)",
                "title:\"a",
                "title:",
                "title:()",
                "AND title:a",
                "title:a OR",
                "title:a AND OR title:b",
                "title:a^",
                "title:a^x",
                "title:a^1001",
                "title:\"a\"~",
                "title:*a",
                "title:a*b",
                "title:a?b",
                "*:a",
                "a*:b",
                ":",
                ":x",
                "title:a\\",
                "title:^2",
                "title:~",
                "metadata_modified:[NOW-1DAY TO *]",
                "metadata_modified:[* TO NOW]",
                "metadata_modified:[2026-01-01T00:00:00Z/DAY TO *]",
                "metadata_modified:ayer",
                "metadata_modified:2026*",
                "metadata_modified:2026-13-45",
                "metadata_modified:[+99999999999-01-01T00:00:00Z TO *]",
                "/a.*/ title:b",
                "title:]",
                "title:a }",
                "[a TO b] ]"
            })
    void whatDoesNotParseIsBad(String query) {
        if (query.equals("text")) {
            assertThat(bad("facet.field", query).kind()).isEqualTo(BadQuery.Kind.SYNTAX);
            assertThat(bad("sort", query + " asc").kind()).isEqualTo(BadQuery.Kind.SYNTAX);
            return;
        }
        assertThat(bad("fq", query).kind()).isEqualTo(BadQuery.Kind.SYNTAX);
        if (query.contains(":")) {
            assertThat(bad("q", query).kind()).isEqualTo(BadQuery.Kind.SYNTAX);
        }
    }

    @Test
    void unknownFieldsAreBadEverywhere() {
        assertThat(bad("sort", "nadie asc")).hasMessageContaining("undefined field nadie");
        assertThat(bad("facet.field", "nadie")).hasMessageContaining("undefined field nadie");
        assertThat(bad("q", "a:b", "df", "nadie")).hasMessageContaining("undefined field nadie");
    }

    @Test
    void queriesThatAskForTooMuchAreBad() {
        for (String query : List.of(
                "(".repeat(10_000) + "title:a" + ")".repeat(10_000),
                "title:(".repeat(2_000) + "a",
                "title:a ".repeat(500),
                "title:a OR ".repeat(500) + "title:a",
                "title:" + "b_".repeat(2_000),
                "title:\"" + "b ".repeat(2_000) + "\"",
                "title:" + "a".repeat(200) + "~",
                "title:abcd~ ".repeat(100),
                "-".repeat(20_000) + "title:a")) {
            assertThat(bad("fq", query)).as(query.substring(0, 20)).isNotNull();
        }
        assertThat(found("fq", "-".repeat(10_000) + "organization:tic")).isEqualTo("wifi");
        assertThat(found("q", "palabra ".repeat(2_000))).isEmpty();
        assertThatThrownBy(() -> read("q", "x".repeat(20_000))).isInstanceOf(BadQuery.class);
    }

    @Test
    void anyTextIsAQueryOrBad() {
        String[] pieces = {
            "title:",
            "organization:",
            "metadata_modified:",
            "text:",
            "extras_a:",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            " TO ",
            "*",
            "?",
            "~",
            "~1",
            "^",
            "^2",
            "\"",
            "+",
            "-",
            "!",
            " AND ",
            " OR ",
            " NOT ",
            "&&",
            "||",
            "\\",
            ":",
            "/",
            " ",
            " ",
            "wifi",
            "Árbol",
            "2026-01-01",
            "ñ",
            "\0",
            "\uD83D\uDE00",
            "\uD800",
            "de",
            "0",
            "\n",
            "[\"",
            "NOW",
            "_",
            "'",
            "wi-fi",
            "*:*",
            "\u0301"
        };
        Random random = new Random(20260211);
        int answered = 0;
        for (int round = 0; round < 4_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String parameter =
                    List.of("q", "fq", "fq_list", "sort", "facet.field").get(random.nextInt(5));
            try {
                ask(parameter, text.toString());
                answered++;
            } catch (BadQuery e) {
                assertThat(e.getMessage()).isNotEmpty().hasSizeLessThan(300);
            }
        }
        assertThat(answered).isBetween(400, 3_600);
    }
}
