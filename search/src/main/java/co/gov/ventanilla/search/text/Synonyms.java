package co.gov.ventanilla.search.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * Groups of phrases that mean the same: {@code [["punto vive digital", "pvd"], ["predial", "impuesto predial unificado"]]}.
 * Each phrase of a group is replaced by the first one, in documents and in queries, plural and accents aside; so an index must be
 * built anew when they change. {@code Wi-Fi}, {@code wi fi} and {@code wifi} are one word without being told.
 *
 * @param groups each with the phrase to use first; a group of one phrase has no effect
 */
public record Synonyms(List<List<String>> groups) {

    static final List<String> WIFI = List.of("wifi", "wi fi");

    public Synonyms {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** These groups and others; of two that replace one phrase the former counts. */
    public Synonyms and(List<List<String>> more) {
        return new Synonyms(Stream.concat(groups.stream(), more.stream()).toList());
    }

    /** Nothing but what is always one word. */
    public static Synonyms none() {
        return new Synonyms(List.of());
    }
}
