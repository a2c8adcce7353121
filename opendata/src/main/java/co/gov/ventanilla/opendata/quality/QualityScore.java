package co.gov.ventanilla.opendata.quality;

import co.gov.ventanilla.opendata.catalog.Format;
import co.gov.ventanilla.opendata.dcat.CatalogEntry;
import co.gov.ventanilla.opendata.dcat.CatalogFacts;
import co.gov.ventanilla.opendata.dcat.CatalogWriter;
import co.gov.ventanilla.opendata.dcat.WriteReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.DCAT;

/**
 * Scores datasets. What is asked of files must hold for each of them; of open and machine-readable formats one is enough. The DCAT-AP shapes themselves are not run here: they
 * are kept by tests of the writer, and a dataset of which anything could not be written loses those points.
 */
public final class QualityScore {
    private final CatalogWriter writer;

    public QualityScore(CatalogFacts facts) {
        writer = new CatalogWriter(facts);
    }

    /**
     * Scores a dataset.
     *
     * @param answers whether an address answered 200 when it was last asked ({@link LinkReport})
     */
    public Quality of(CatalogEntry entry, Predicate<String> answers) {
        List<Statement> said = new ArrayList<>();
        WriteReport report = writer.statements(entry, said::add);
        Evidence evidence = new Evidence(said, report.faults() == 0, answers);
        List<Quality.Item> items = Arrays.stream(Check.values())
                .map(c -> new Quality.Item(c.id(), c.points, evidence.reaches(c), c.missing))
                .toList();
        int reached = items.stream()
                .filter(Quality.Item::cumple)
                .mapToInt(Quality.Item::puntos)
                .sum();
        int most = items.stream().mapToInt(Quality.Item::puntos).sum();
        return new Quality(reached, most, items);
    }

    /** Addresses that the score wants to answer: where files are described and where they are downloaded. */
    public List<String> links(CatalogEntry entry) {
        List<Statement> said = new ArrayList<>();
        writer.statements(entry, said::add);
        return said.stream()
                .filter(s -> s.getPredicate().equals(DCAT.ACCESS_URL)
                        || s.getPredicate().equals(DCAT.DOWNLOAD_URL))
                .map(s -> s.getObject().stringValue())
                .distinct()
                .toList();
    }

    /** Is it written down in an open specification? XLSX is standardised too, but the assessment does not count it. */
    static boolean open(Format format) {
        return format != Format.XLSX;
    }

    /** Can a program read its values? */
    static boolean readable(Format format) {
        return format != Format.ZIP;
    }
}
