package co.gov.ventanilla.search.index;

import co.gov.ventanilla.search.document.Entry;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What an index is to hold from now on.
 *
 * @param all whether it holds nothing else; otherwise other sources stay as they are
 * @param sources name of each source with its entries; a source without entries is gone. Streams are closed after use
 * @param position of the newest change of the feed that is in it
 * @param mark of that change
 */
public record Feed(boolean all, Map<String, Supplier<Stream<Entry>>> sources, long position, String mark) {

    public Feed {
        sources = Map.copyOf(sources);
    }
}
