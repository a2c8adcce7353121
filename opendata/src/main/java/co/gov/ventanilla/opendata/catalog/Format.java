package co.gov.ventanilla.opendata.catalog;

import java.util.Optional;
import java.util.stream.Stream;

/** Formats a dataset can be downloaded in, in the order in which people are offered them. */
public enum Format {
    XLSX("xlsx", "Excel (XLSX)", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX", false),
    CSV("csv", "CSV", "text/csv", "CSV", true),
    JSON("json", "JSON", "application/json", "JSON", true),
    JSONL("jsonl", "JSON por líneas", "application/jsonl", "JSON", true),
    GEOJSON("geojson", "GeoJSON", "application/geo+json", "GEOJSON", true),
    ZIP("zip", "Paquete con todo (ZIP)", "application/zip", "ZIP", false);

    private final String extension;
    private final String label;
    private final String mediaType;
    private final String fileType;
    private final boolean text;

    Format(String extension, String label, String mediaType, String fileType, boolean text) {
        this.extension = extension;
        this.label = label;
        this.mediaType = mediaType;
        this.fileType = fileType;
        this.text = text;
    }

    /** The format of a file name's extension. */
    public static Optional<Format> ofExtension(String extension) {
        return Stream.of(values()).filter(f -> f.extension.equals(extension)).findFirst();
    }

    /** Extension without the dot. */
    public String extension() {
        return extension;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** As CKAN lists formats. */
    public String ckanName() {
        return this == GEOJSON ? "GeoJSON" : name();
    }

    /** IANA media type. */
    public String mediaType() {
        return mediaType;
    }

    /** IRI of the media type in the IANA register. */
    public String mediaTypeIri() {
        return "https://www.iana.org/assignments/media-types/" + mediaType;
    }

    /** IRI in the EU vocabulary of file types. */
    public String fileTypeIri() {
        return "http://publications.europa.eu/resource/authority/file-type/" + fileType;
    }

    /** Is it text, so that gzip makes it smaller? */
    public boolean text() {
        return text;
    }
}
