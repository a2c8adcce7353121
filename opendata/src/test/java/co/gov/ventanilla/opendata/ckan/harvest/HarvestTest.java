package co.gov.ventanilla.opendata.ckan.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.gov.ventanilla.opendata.Descriptions;
import co.gov.ventanilla.opendata.TestCatalog;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.ckan.Samples;
import co.gov.ventanilla.opendata.ckan.harvest.HarvestReport.Outcome;
import co.gov.ventanilla.opendata.ckan.net.OutgoingFault;
import co.gov.ventanilla.opendata.ckan.net.OutgoingFault.Kind;
import co.gov.ventanilla.opendata.ckan.net.TestHttp;
import co.gov.ventanilla.opendata.publish.PublicationReport;
import co.gov.ventanilla.opendata.query.OneConnection;
import co.gov.ventanilla.opendata.sql.Sql;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Harvesting a CKAN that grows, shrinks, lies and dies. */
@org.jspecify.annotations.NullUnmarked
class HarvestTest {
    private static TestCatalog catalog;
    private static OneConnection connection;
    private FakeCkan ckan;
    private final List<String> progress = new ArrayList<>();
    private HarvestRepository foreign;

    @BeforeAll
    static void catalog(@TempDir Path home) throws IOException, SQLException {
        catalog = new TestCatalog(home);
        connection = new OneConnection(catalog.source);
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
        catalog.close();
    }

    @BeforeEach
    void start() throws IOException {
        new Sql(catalog.source).run("truncate conjunto_externo, cosecha_fuente");
        ckan = new FakeCkan();
        foreign = new HarvestRepository(connection);
    }

    @AfterEach
    void stop() {
        ckan.close();
    }

    @Test
    void theFirstRunReadsAllPagesInTheOrderOfIds() throws IOException {
        ckan.put(0, 250, 0);
        HarvestReport report = harvest(false);
        assertThat(report).isEqualTo(new HarvestReport(Outcome.LISTO, "vecino", true, 250, 0, 0, 0, 250, List.of()));
        assertThat(ckan.pages()).containsExactly("0", "100", "200", "250");
        assertThat(ckan.asked.subList(1, ckan.asked.size())).allMatch(u -> "id asc".equals(u.queryParameter("sort")));
        assertThat(progress).contains("100 de 250 conjuntos leídos", "250 de 250 conjuntos leídos");
        ForeignDataset one = foreign.byId("vecino", "id-00007").orElseThrow();
        assertThat(one.name()).isEqualTo("vecino-conjunto-7");
        assertThat(one.url()).isEqualTo(ckan.url() + "/dataset/conjunto-7");
        assertThat(one.organization()).isEqualTo("Secretaría TIC");
        assertThat(one.resources()).hasSize(3).first().satisfies(r -> assertThat(r.formato())
                .isEqualTo("XML"));
        assertThat(one.tags()).contains("pvd");
    }

    @Test
    void theNextRunAsksForWhatChangedAndFindsWhatVanished() throws IOException {
        ckan.put(0, 120, 0);
        harvest(false);
        ckan.asked.clear();
        ckan.put(5, 8, 30);
        ckan.put(500, 501, 31);
        ckan.datasets.get("id-00005").put("title", "Otro título");
        ckan.datasets.keySet().removeAll(List.of("id-00010", "id-00011"));
        HarvestReport report = harvest(false);
        assertThat(ckan.pages())
                .allMatch(p -> p.endsWith(" metadata_modified:[2026-03-01T10:00:00.000001Z TO *]"))
                .hasSize(3);
        assertThat(report.desdeCero()).isFalse();
        assertThat(report)
                .extracting(HarvestReport::nuevos, HarvestReport::cambiados, HarvestReport::retirados)
                .containsExactly(1, 3, 2);
        assertThat(report.vigentes()).isEqualTo(119);
        assertThat(foreign.vanished("vecino", "id-00010")).isTrue();
        assertThat(foreign.byId("vecino", "id-00005").orElseThrow().title()).isEqualTo("Otro título");
        assertThat(foreign.source("vecino").orElseThrow().since()).isEqualTo("2026-03-01T10:31:00.000001");
    }

    @Test
    void oneThatComesBackIsAliveUnderItsOldName() throws IOException {
        ckan.put(0, 30, 0);
        harvest(false);
        ObjectNode gone = ckan.datasets.remove("id-00003");
        harvest(false);
        ckan.datasets.put("id-00003", gone);
        HarvestReport report = harvest(false);
        assertThat(foreign.vanished("vecino", "id-00003")).isFalse();
        assertThat(report.vigentes()).isEqualTo(30);
    }

    @Test
    void moreThanATenthGoneStopsAndAsks() throws IOException {
        ckan.put(0, 50, 0);
        harvest(false);
        for (int i = 0; i < 5; i++) {
            ckan.datasets.remove("id-%05d".formatted(i));
        }
        assertThat(harvest(false).resultado()).isEqualTo(Outcome.LISTO);
        for (int i = 5; i < 10; i++) {
            ckan.datasets.remove("id-%05d".formatted(i));
        }
        HarvestReport stopped = harvest(false);
        assertThat(stopped.resultado()).isEqualTo(Outcome.DETENIDO);
        assertThat(stopped.retirados()).isZero();
        assertThat(stopped.vigentes()).isEqualTo(45);
        assertThat(stopped.avisos()).singleElement().asString().contains("5 de 45", "--acepto-borrados");
        assertThat(harvest(false).resultado()).isEqualTo(Outcome.DETENIDO);
        HarvestReport accepted = harvest(true);
        assertThat(accepted.resultado()).isEqualTo(Outcome.LISTO);
        assertThat(accepted.retirados()).isEqualTo(5);
        assertThat(accepted.vigentes()).isEqualTo(40);
    }

    @Test
    void anEmptySourceDoesNotEmptyOurs() throws IOException {
        ckan.put(0, 5, 0);
        harvest(false);
        ckan.datasets.clear();
        assertThat(harvest(false).resultado()).isEqualTo(Outcome.DETENIDO);
        assertThat(foreign.count("")).isEqualTo(5);
    }

    @Test
    void aRunThatBreaksOffGoesOnWhereItWas() throws IOException {
        ckan.put(0, 350, 0);
        ckan.fault = url -> at(url, "200")
                ? new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build()
                : null;
        assertThat(fault().kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(foreign.count("")).isEqualTo(200);
        ckan.fault = url -> null;
        ckan.asked.clear();
        HarvestReport report = harvest(false);
        assertThat(ckan.pages()).containsExactly("200", "300", "350");
        assertThat(report.nuevos()).isEqualTo(150);
        assertThat(report.vigentes()).isEqualTo(350);
        assertThat(report.avisos()).singleElement().asString().contains("siguió desde el conjunto 200");
    }

    /** The source loses its first datasets while it is read: the pages move, and some are never on one. */
    @Test
    void whatSlippedBetweenTwoPagesIsReadOneByOne() throws IOException {
        ckan.put(0, 210, 0);
        ckan.fault = url -> {
            if (at(url, "100")) {
                ckan.datasets.keySet().removeAll(List.of("id-00000", "id-00001", "id-00002"));
            }
            return null;
        };
        HarvestReport report = harvest(false);
        assertThat(report.vigentes()).isEqualTo(207);
        assertThat(foreign.byId("vecino", "id-00100")).isPresent();
        assertThat(foreign.vanished("vecino", "id-00001")).isTrue();
    }

    @Test
    void pagesThatDoNotEndAreNotReadForever() {
        ckan.put(0, 100, 0);
        ckan.fault = url -> List.of("0").contains(String.valueOf(url.queryParameter("start")))
                ? null
                : Samples.answer("package_search_sort_id_page");
        OutgoingFault fault = fault();
        assertThat(fault.kind()).isEqualTo(Kind.NONSENSE);
        assertThat(fault).hasMessageContaining("no termina");
    }

    @Test
    void wrongJsonEndsTheRunAndLeavesWhatThereWas() throws IOException {
        ckan.put(0, 20, 0);
        harvest(false);
        ckan.fault = url -> new MockResponse.Builder()
                .body("{\"success\": true, \"result\": {\"count\": \"muchos\"}}")
                .build();
        assertThat(fault().kind()).isEqualTo(Kind.NONSENSE);
        assertThat(foreign.count("")).isEqualTo(20);
    }

    @Test
    void whatIsHarmfulDoesNotComeIn() throws IOException {
        ObjectNode nasty = ckan.put("id-1", "../../etc", "<script>alert(1)</script>\u0000\u202Eoido\uD800", 0);
        nasty.put("notes", "x".repeat(50_000));
        ArrayNode resources = nasty.putArray("resources");
        for (String url : List.of(
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "//sin-esquema.example.org/a",
                "http://clave:x@example.org/",
                "https://buena.example.org/a.csv",
                " HTTP://buena.example.org/b.csv")) {
            resources.addObject().put("name", "n").put("format", "csv").put("url", url);
        }
        ckan.put("id-2", "privado", "Privado", 0).put("private", true);
        ckan.put("id-3", "vitrina", "Vitrina", 0).put("type", "showcase");
        ckan.put("id con espacio", "malo", "Malo", 0);
        harvest(false);
        assertThat(foreign.count("")).isEqualTo(1);
        ForeignDataset kept = foreign.byId("vecino", "id-1").orElseThrow();
        assertThat(kept.title()).isEqualTo("<script>alert(1)</script>  oido?");
        assertThat(kept.name()).isEqualTo("vecino-etc");
        assertThat(kept.url()).isNull();
        assertThat(kept.notes()).hasSize(20_000);
        assertThat(kept.resources())
                .extracting(ForeignDataset.Resource::url)
                .containsExactly("https://buena.example.org/a.csv", "HTTP://buena.example.org/b.csv");
    }

    @Test
    void namesOfOursAndOfOthersNeverMeet() throws IOException {
        catalog.publish("id,valor\n1,a\n", Descriptions.of("vecino-parques", "id", "id:string", "valor:string"));
        ckan.put("id-1", "parques", "Parques", 0);
        ckan.put("id-2", "Parques", "Parques otra vez", 0);
        ckan.put("id-3", "largo-" + "x".repeat(100), "Largo", 0);
        ckan.put("id-4", "largo-" + "x".repeat(99) + "y", "Largo también", 0);
        harvest(false);
        assertThat(foreign.byId("vecino", "id-1").orElseThrow().name()).isEqualTo("vecino-parques-2");
        assertThat(foreign.byId("vecino", "id-2").orElseThrow().name()).isEqualTo("vecino-parques-3");
        assertThat(foreign.byId("vecino", "id-3").orElseThrow().name()).hasSize(90);
        assertThat(foreign.byId("vecino", "id-4").orElseThrow().name())
                .hasSize(90)
                .endsWith("-2");

        PublicationReport refused = catalog.publish(
                "id,valor\n1,a\n", Descriptions.of("vecino-parques-2", "id", "id:string", "valor:string"));
        assertThat(refused.outcome()).isEqualTo(PublicationReport.Outcome.RECHAZADO);
        assertThat(refused.problems()).singleElement().asString().contains("cosechado de otra fuente");
        assertThat(catalog.publish(
                                "id,valor\n1,b\n", Descriptions.of("vecino-parques", "id", "id:string", "valor:string"))
                        .outcome())
                .isEqualTo(PublicationReport.Outcome.PUBLICADO);
    }

    @Test
    void aCodeStandsForOneAddress() throws IOException {
        ckan.put(0, 2, 0);
        harvest(false);
        try (FakeCkan other = new FakeCkan()) {
            assertThat(catchThrowableOfType(OutgoingFault.class, () -> run(other.url(), "vecino")))
                    .hasMessageContaining("ya es de " + ckan.url());
            assertThat(catchThrowableOfType(OutgoingFault.class, () -> run(ckan.url(), "otra")))
                    .hasMessageContaining("ya se cosecha como vecino");
            assertThat(catchThrowableOfType(OutgoingFault.class, () -> run(other.url(), "No Vale")))
                    .hasMessageContaining("letras minúsculas");
            other.fault = url -> new MockResponse.Builder().body("<html>").build();
            assertThat(catchThrowableOfType(OutgoingFault.class, () -> run(other.url(), "nueva"))
                            .kind())
                    .isEqualTo(Kind.NONSENSE);
            assertThat(foreign.source("nueva")).isEmpty();
            other.fault = url -> null;
            other.put(0, 1, 0);
            assertThat(run(other.url(), null).fuente()).isEqualTo(CkanHost.code(other.url()));
        }
        assertThat(catchThrowableOfType(OutgoingFault.class, () -> run("https://datos.example.org/", null)))
                .hasMessageContaining("este mismo portal");
    }

    @Test
    void wordsOfATitleFindItWithoutMindingAccentsOfEndings() throws IOException {
        ckan.put("id-1", "a", "Árboles del parque", 0);
        ckan.put("id-2", "b", "Parques y plazas", 0);
        ckan.put("id-3", "c", "Presupuesto", 0);
        harvest(false);
        assertThat(foreign.search("parque", 10, 0))
                .extracting(ForeignDataset::id)
                .containsExactly("id-2", "id-1");
        assertThat(foreign.search("' or 1=1 --", 10, 0)).isEmpty();
        assertThat(foreign.search("", 1, 1)).hasSize(1);
        assertThat(foreign.count("parque plaza")).isEqualTo(1);
    }

    private static final class CkanHost {
        static String code(String url) {
            return HttpUrl.get(url).host().replace('.', '-');
        }
    }

    private static boolean at(HttpUrl url, String start) {
        return start.equals(url.queryParameter("start"))
                && !"0".equals(url.queryParameter("rows"))
                && url.queryParameter("fl") == null;
    }

    private HarvestReport harvest(boolean accept) throws IOException {
        return harvest(accept, ckan.url(), "vecino");
    }

    private HarvestReport run(String url, String code) throws IOException {
        return harvest(false, url, code);
    }

    private HarvestReport harvest(boolean accept, String url, String code) throws IOException {
        Harvest harvest = new Harvest();
        PageKeeper keeper = new PageKeeper();
        catalog.offer(foreign);
        catalog.offer(new DatasetRepository(connection));
        catalog.inject(keeper);
        catalog.offer(keeper);
        catalog.offer(new TestHttp().http);
        catalog.inject(harvest);
        return harvest.run(new HarvestRequest(url, code, accept), progress::add);
    }

    private OutgoingFault fault() {
        return catchThrowableOfType(OutgoingFault.class, () -> harvest(false));
    }
}
