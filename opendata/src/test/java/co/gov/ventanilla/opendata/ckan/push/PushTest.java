package co.gov.ventanilla.opendata.ckan.push;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.opendata.Descriptions;
import co.gov.ventanilla.opendata.TestCatalog;
import co.gov.ventanilla.opendata.catalog.Format;
import co.gov.ventanilla.opendata.ckan.Samples;
import co.gov.ventanilla.opendata.ckan.model.Ids;
import co.gov.ventanilla.opendata.ckan.net.TestHttp;
import co.gov.ventanilla.opendata.ckan.push.PushReport.Item;
import co.gov.ventanilla.opendata.ckan.push.PushReport.Outcome;
import co.gov.ventanilla.opendata.sql.Sql;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lands in another CKAN, and that the second time nothing does. */
@org.jspecify.annotations.NullUnmarked
class PushTest {
    private static TestCatalog catalog;
    private FakeTarget target;
    private final List<String> progress = new ArrayList<>();

    @BeforeAll
    static void catalog(@TempDir Path home) throws IOException, SQLException {
        catalog = new TestCatalog(home);
    }

    @AfterAll
    static void close() {
        catalog.close();
    }

    @BeforeEach
    void start() throws IOException {
        new Sql(catalog.source).run("truncate dataset cascade");
        target = new FakeTarget();
        publish("alfa", "1,a\n");
        publish("beta", "1,b\n");
    }

    @AfterEach
    void stop() {
        target.close();
    }

    @Test
    void everythingIsCreatedWithOurIdsAndTheSecondTimeNothingIsWritten() throws IOException {
        PushReport first = push(false);
        assertThat(first.conjuntos())
                .containsExactly(new Item("alfa", Outcome.CREADO, null), new Item("beta", Outcome.CREADO, null));
        assertThat(progress).containsExactly("1 de 2: alfa CREADO", "2 de 2: beta CREADO");
        JsonNode alfa = target.datasets.get(id("alfa").toString());
        assertThat(alfa.path("title").asText()).isEqualTo("Conjunto alfa");
        assertThat(alfa.path("organization").path("name").asText()).isEqualTo("alcaldia");
        assertThat(alfa.path("tags").findValuesAsText("name")).containsExactly("prueba", "tabla");
        JsonNode csv = resource("alfa");
        assertThat(csv.path("url").asText()).isEqualTo("https://datos.example.org/datos/alfa/alfa.csv");
        target.writes.clear();
        assertThat(push(false).count(Outcome.SIN_CAMBIOS)).isEqualTo(2);
        assertThat(target.writes).isEmpty();
    }

    @Test
    void onlyWhatChangedIsWritten() throws IOException {
        push(false);
        target.writes.clear();
        ((ObjectNode) target.datasets.get(id("alfa").toString())).put("title", "Cambiado allá");
        publish("beta", "1,b\n2,c\n");
        PushReport report = push(false);
        assertThat(report.count(Outcome.ACTUALIZADO)).isEqualTo(2);
        assertThat(target.writes.get(0)).isEqualTo("package_patch");
        assertThat(target.writes).contains("resource_update").doesNotContain("package_create", "package_update");
        assertThat(target.datasets.get(id("alfa").toString()).path("title").asText())
                .isEqualTo("Conjunto alfa");
        target.writes.clear();
        assertThat(push(false).count(Outcome.SIN_CAMBIOS)).isEqualTo(2);
    }

    @Test
    void aCsvIsUploadedAndGoesBackToALink() throws IOException {
        push(true);
        assertThat(target.uploads)
                .containsExactly("alfa.csv: id,valor\n1,a\n".strip() + "\n", "beta.csv: id,valor\n1,b\n");
        assertThat(resource("alfa").path("url_type").asText()).isEqualTo("upload");
        target.writes.clear();
        assertThat(push(true).count(Outcome.SIN_CAMBIOS)).isEqualTo(2);
        publish("alfa", "1,otra\n");
        assertThat(push(true).count(Outcome.ACTUALIZADO)).isEqualTo(1);
        assertThat(target.uploads).last().isEqualTo("alfa.csv: id,valor\n1,otra\n");
        assertThat(push(false).count(Outcome.ACTUALIZADO)).isEqualTo(2);
        assertThat(resource("alfa").path("url").asText()).isEqualTo("https://datos.example.org/datos/alfa/alfa.csv");
        assertThat(push(false).count(Outcome.SIN_CAMBIOS)).isEqualTo(2);
    }

    @Test
    void whatWasWithdrawnGoesAndComesBackWhenItIsPublishedAgain() throws IOException {
        push(false);
        catalog.withdrawal.dataset("alfa", "error");
        target.writes.clear();
        assertThat(push(false).conjuntos()).first().isEqualTo(new Item("alfa", Outcome.BORRADO, null));
        assertThat(target.writes).containsExactly("package_delete");
        target.writes.clear();
        assertThat(push(false).count(Outcome.SIN_CAMBIOS)).isEqualTo(2);
        assertThat(target.writes).isEmpty();
        publish("alfa", "1,a\n");
        assertThat(push(false).conjuntos()).first().isEqualTo(new Item("alfa", Outcome.CREADO, null));
        assertThat(target.writes.get(0)).isEqualTo("package_update");
        assertThat(target.datasets.get(id("alfa").toString()).path("state").asText())
                .isEqualTo("active");
        assertThat(push(false).count(Outcome.SIN_CAMBIOS)).isEqualTo(2);
    }

    @Test
    void filesOfOthersStayAndOursThatAreNotMadeAnyMoreGo() throws IOException {
        push(false);
        ArrayNode there = (ArrayNode) target.datasets.get(id("alfa").toString()).path("resources");
        there.addObject().put("id", UUID.randomUUID().toString()).put("name", "De otro");
        there.addObject()
                .put("id", Ids.resource(id("alfa"), Format.GEOJSON).toString())
                .put("name", "Viejo");
        target.writes.clear();
        assertThat(push(false).count(Outcome.ACTUALIZADO)).isEqualTo(1);
        assertThat(target.writes).containsExactly("resource_delete");
        assertThat(there.findValuesAsText("name")).contains("De otro").doesNotContain("Viejo");
    }

    @Test
    void aRefusalOfOneDoesNotStopTheOthers() throws IOException {
        ObjectNode stranger = (ObjectNode) Samples.body("write_package_create").path("result");
        target.datasets.put("otro", stranger.put("name", "alfa"));
        PushReport report = push(false);
        assertThat(report.conjuntos().get(0).resultado()).isEqualTo(Outcome.FALLO);
        assertThat(report.conjuntos().get(0).detalle()).contains("name: That URL is already in use");
        assertThat(report.conjuntos().get(1).resultado()).isEqualTo(Outcome.CREADO);
    }

    @Test
    void aBadTokenIsToldWithoutShowingIt() throws IOException {
        target.fault = action -> action.equals("package_show") ? null : Samples.answer("write_bad_token");
        PushReport report = push(false);
        assertThat(report.count(Outcome.FALLO)).isEqualTo(2);
        assertThat(report.toString()).contains("no lo permite").doesNotContain(FakeTarget.TOKEN);
        assertThat(new PushRequest("https://x", FakeTarget.TOKEN, null, false).toString())
                .doesNotContain(FakeTarget.TOKEN);
    }

    @Test
    void threeSilencesEndIt() throws IOException {
        publish("gama", "1,c\n");
        publish("delta", "1,d\n");
        target.fault = action -> new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build();
        PushReport report = push(false);
        assertThat(report.count(Outcome.FALLO)).isEqualTo(3);
        assertThat(report.count(Outcome.NO_INTENTADO)).isEqualTo(1);
    }

    private JsonNode resource(String name) {
        String wanted = Ids.resource(id(name), Format.CSV).toString();
        for (JsonNode resource : target.datasets.get(id(name).toString()).path("resources")) {
            if (resource.path("id").asText().equals(wanted)) {
                return resource;
            }
        }
        throw new AssertionError("no CSV of " + name);
    }

    private UUID id(String name) {
        return catalog.datasets.byName(name).orElseThrow().id();
    }

    private void publish(String name, String rows) throws IOException {
        assertThat(catalog.publish("id,valor\n" + rows, Descriptions.of(name, "id", "id:string", "valor:string"))
                        .problems())
                .isEmpty();
    }

    private PushReport push(boolean upload) throws IOException {
        Push push = new Push();
        catalog.offer(new TestHttp().http);
        catalog.inject(push);
        progress.clear();
        return push.run(new PushRequest(target.url(), FakeTarget.TOKEN, "alcaldia", upload), progress::add);
    }
}
