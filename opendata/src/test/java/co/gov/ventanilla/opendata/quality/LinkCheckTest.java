package co.gov.ventanilla.opendata.quality;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.opendata.Descriptions;
import co.gov.ventanilla.opendata.TestCatalog;
import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.ckan.net.GuardedHttp;
import co.gov.ventanilla.opendata.ckan.net.Outgoing;
import co.gov.ventanilla.opendata.dcat.CatalogEntry;
import co.gov.ventanilla.opendata.dcat.CatalogFacts;
import co.gov.ventanilla.opendata.dcat.Samples;
import co.gov.ventanilla.opendata.export.Exports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses of files, asked here or there. */
@NullUnmarked
class LinkCheckTest {
    @TempDir
    static Path home;

    static TestCatalog catalog;

    private final MockWebServer server = new MockWebServer();
    private final LinkCheck check = new LinkCheck();
    private LinkRepository links;
    private GuardedHttp http;

    @BeforeAll
    static void start() throws Exception {
        catalog = new TestCatalog(home);
        catalog.publish("a\n1\n", Descriptions.of("enlazado", "", "a:integer"));
    }

    @AfterAll
    static void stop() {
        catalog.close();
    }

    @BeforeEach
    void wire() throws IOException {
        server.start();
        http = new GuardedHttp(new Outgoing("https://datos.example.org", true, Duration.ZERO), Clock.systemUTC());
        links = new LinkRepository(catalog.source);
        catalog.offer(links);
        catalog.offer(http);
        catalog.inject(check);
    }

    @AfterEach
    void close() {
        http.close();
        server.close();
    }

    @Test
    void ownFilesAreLookedForOnTheDiskAndNotOverTheNetwork() throws IOException {
        CatalogEntry entry = entry();
        LinkReport whole = check.check(entry, facts(catalog.settings.publicUrl()));
        assertThat(whole.dead()).isEmpty();
        assertThat(links.of(entry.dataset().id())).contains(whole);

        Path file = catalog.contents.path(entry.current().sha256());
        Path aside = Files.move(file, file.resolveSibling("aparte"));
        LinkReport lost = check.check(entry, facts(catalog.settings.publicUrl()));
        Files.move(aside, file);

        assertThat(lost.dead())
                .contains("https://datos.example.org/datos/enlazado/v1/enlazado.csv")
                .allMatch(url -> !lost.answers(url));
        assertThat(links.of(entry.dataset().id())).contains(lost);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void addressesOfOthersAreAskedOnceEachAndReadersAskNobody() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder()
                        .code(request.getTarget().endsWith(".xlsx") ? 404 : 200)
                        .build();
            }
        });
        CatalogEntry entry = entry();
        CatalogFacts elsewhere = facts(server.url("").toString().replaceAll("/$", ""));
        List<String> all = new QualityScore(elsewhere).links(entry);

        LinkReport report = check.check(entry, elsewhere);

        assertThat(report.dead()).isNotEmpty().allMatch(url -> url.endsWith(".xlsx"));
        assertThat(report.checked()).isEqualTo("2026-03-02T15:00:00Z");
        assertThat(server.getRequestCount()).isEqualTo(all.size());
        Quality quality = new QualityScore(elsewhere)
                .of(entry, links.of(entry.dataset().id()).orElseThrow()::answers);
        assertThat(quality.faltantes())
                .anyMatch(f -> f.startsWith("La dirección de descarga de un archivo no responde"));
        assertThat(server.getRequestCount()).isEqualTo(all.size());
    }

    private static CatalogEntry entry() {
        Dataset dataset = catalog.datasets.byName("enlazado").orElseThrow();
        DatasetVersion version = catalog.datasets.current(dataset.id()).orElseThrow();
        return new CatalogEntry(
                dataset, version, Exports.formats(version), catalog.distributions.of(version.id()), List.of());
    }

    private static CatalogFacts facts(String url) {
        CatalogFacts f = Samples.facts();
        CatalogSettings s = f.settings();
        return new CatalogFacts(
                new CatalogSettings(s.folder(), url, s.publisher(), s.units(), s.zone()),
                f.title(),
                f.description(),
                f.homepage(),
                f.publisherIri(),
                f.email(),
                f.unitEmails(),
                f.place(),
                f.issued(),
                f.modified(),
                f.licence(),
                f.services());
    }
}
