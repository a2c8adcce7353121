package co.gov.ventanilla.opendata.dcat;

import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.catalog.Description;
import co.gov.ventanilla.opendata.catalog.Distribution;
import co.gov.ventanilla.opendata.catalog.Format;
import java.util.List;
import java.util.Optional;

/**
 * A dataset with all that is written of it.
 *
 * @param current its newest version
 * @param formats in which that version is offered
 * @param files of that version that were already made; sizes and digests are known of these, and of the CSV always
 * @param older its other versions, the newest first; only read for the document of one dataset
 */
public record CatalogEntry(
        Dataset dataset,
        DatasetVersion current,
        List<Format> formats,
        List<Distribution> files,
        List<DatasetVersion> older) {

    public CatalogEntry {
        formats = List.copyOf(formats);
        files = List.copyOf(files);
        older = List.copyOf(older);
    }

    /** What is said of the dataset now; may be newer than its newest data. */
    Description description() {
        return dataset.description();
    }

    /** Full text for people: the summary, then the paragraphs. */
    static String text(Description description) {
        return description.resumen() + "\n\n" + description.descripcion();
    }

    /** The file of the newest version in a format, when its size and digest are known. */
    Optional<Distribution> file(Format format) {
        Optional<Distribution> made =
                files.stream().filter(f -> f.format() == format).findFirst();
        return made.isPresent() || format != Format.CSV ? made : Optional.of(Distribution.csv(current));
    }
}
