package co.gov.ventanilla.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/** Puts {@link Synonyms} into the form that Lucene's filter takes, each phrase through the chain before that filter. */
final class SynonymReader {

    private final SpanishAnalyzer words;
    private final SynonymMap.Builder map = new SynonymMap.Builder(true);

    private SynonymReader(SpanishAnalyzer words) {
        this.words = words;
    }

    static SynonymMap read(Synonyms synonyms, SpanishAnalyzer words) {
        SynonymReader reader = new SynonymReader(words);
        try {
            reader.add(Synonyms.WIFI);
            for (List<String> group : synonyms.groups()) {
                reader.add(group);
            }
            return reader.map.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(List<String> group) throws IOException {
        CharsRef used = phrase(group.get(0));
        for (String other : group.subList(1, group.size())) {
            CharsRef replaced = phrase(other);
            if (replaced.length > 0 && used.length > 0 && !replaced.equals(used)) {
                map.add(replaced, used, false);
            }
        }
    }

    private CharsRef phrase(String text) {
        return SynonymMap.Builder.join(words.words(text).toArray(new String[0]), new CharsRefBuilder());
    }
}
