package co.gov.ventanilla.opendata.quality;

import co.gov.ventanilla.opendata.catalog.Format;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** What the statements of one dataset show. */
final class Evidence {
    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final String IANA = "https://www.iana.org/assignments/media-types/";

    private final List<Statement> said;
    private final boolean whole;
    private final Predicate<String> answers;
    private final List<Resource> datasets;
    private final List<Resource> files;

    Evidence(List<Statement> said, boolean whole, Predicate<String> answers) {
        this.said = said;
        this.whole = whole;
        this.answers = answers;
        datasets = all(DCAT.DATASET);
        files = all(DCAT.DISTRIBUTION);
    }

    boolean reaches(Check check) {
        return switch (check) {
            case PALABRAS_CLAVE -> dataset(DCAT.KEYWORD, v -> true);
            case TEMA -> dataset(DCAT.THEME, v -> true);
            case LUGAR -> dataset(DCTERMS.SPATIAL, v -> true);
            case TIEMPO -> dataset(DCTERMS.TEMPORAL, v -> true);
            case ACCESO_RESPONDE -> eachFile(DCAT.ACCESS_URL, answers);
            case DESCARGA -> eachFile(DCAT.DOWNLOAD_URL, v -> true);
            case DESCARGA_RESPONDE -> eachFile(DCAT.DOWNLOAD_URL, answers);
            case FORMATO -> eachFile(DCTERMS.FORMAT, v -> true);
            case TIPO_DE_MEDIO -> eachFile(DCAT.MEDIA_TYPE, v -> true);
            case FORMATO_DE_LISTA ->
                eachFile(DCTERMS.FORMAT, v -> v.startsWith(EU + "file-type/"))
                        && eachFile(DCAT.MEDIA_TYPE, v -> v.startsWith(IANA));
            case NO_PROPIETARIO -> someFile(QualityScore::open);
            case LEGIBLE_POR_MAQUINA -> someFile(QualityScore::readable);
            case DCAT_AP -> whole && !datasets.isEmpty();
            case LICENCIA -> eachFile(DCTERMS.LICENSE, v -> true);
            case LICENCIA_DE_LISTA -> eachFile(DCTERMS.LICENSE, v -> v.startsWith(EU + "licence/"));
            case ACCESO -> dataset(DCTERMS.ACCESS_RIGHTS, v -> true);
            case ACCESO_DE_LISTA -> dataset(DCTERMS.ACCESS_RIGHTS, v -> v.startsWith(EU + "access-right/"));
            case CONTACTO -> dataset(DCAT.CONTACT_POINT, v -> true);
            case PUBLICADOR -> dataset(DCTERMS.PUBLISHER, v -> true);
            case DERECHOS -> eachFile(DCTERMS.RIGHTS, v -> true);
            case TAMANO -> eachFile(DCAT.BYTE_SIZE, v -> true);
            case EMITIDO -> dataset(DCTERMS.ISSUED, v -> true);
            case MODIFICADO -> dataset(DCTERMS.MODIFIED, v -> true);
        };
    }

    private List<Resource> all(IRI type) {
        return said.stream()
                .filter(s -> s.getPredicate().equals(RDF.TYPE) && s.getObject().equals(type))
                .map(Statement::getSubject)
                .toList();
    }

    private boolean dataset(IRI property, Predicate<String> value) {
        return datasets.stream().anyMatch(d -> has(d, property, value));
    }

    private boolean eachFile(IRI property, Predicate<String> value) {
        return !files.isEmpty() && files.stream().allMatch(f -> has(f, property, value));
    }

    private boolean someFile(Predicate<Format> good) {
        List<String> types = Arrays.stream(Format.values())
                .filter(good)
                .map(Format::mediaTypeIri)
                .toList();
        return files.stream().anyMatch(f -> has(f, DCAT.MEDIA_TYPE, types::contains));
    }

    private boolean has(Resource subject, IRI property, Predicate<String> value) {
        return said.stream()
                .filter(s -> s.getSubject().equals(subject) && s.getPredicate().equals(property))
                .map(Statement::getObject)
                .map(Value::stringValue)
                .anyMatch(value);
    }
}
