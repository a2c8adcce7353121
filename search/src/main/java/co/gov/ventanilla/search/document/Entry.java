package co.gov.ventanilla.search.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be found.
 *
 * @param id unique within its kind
 * @param source where it comes from, a dataset or a file of the content pack: what comes from one source is replaced together
 * @param title its name
 * @param otherNames what people call it also
 * @param summary one sentence for lists
 * @param text all else that is said of it
 * @param url its page, a path of the portal
 * @param place null for what stands nowhere
 */
public record Entry(
        Kind kind,
        String id,
        String source,
        String title,
        List<String> otherNames,
        String summary,
        String text,
        String url,
        @Nullable Place place) {

    public Entry {
        otherNames = List.copyOf(otherNames);
    }
}
