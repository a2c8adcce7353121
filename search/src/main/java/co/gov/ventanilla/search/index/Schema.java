package co.gov.ventanilla.search.index;

import co.gov.ventanilla.search.words.WordFields;
import java.util.List;
import java.util.Map;

/** Fields of the index. */
public final class Schema {

    /** Raised when what is indexed changes, so that older folders are made anew. */
    static final int VERSION = 1;

    public static final String ID = "id";
    /** Kind, as doc value. */
    public static final String KIND = "kind";

    public static final String SOURCE = "source";
    /** Words of the title. */
    public static final String TITLE = "title";
    /** Words of the other names. */
    public static final String NAMES = "names";
    /** All words. */
    public static final String TEXT = "text";
    /** Words of the address. */
    public static final String ADDRESS = "address";
    /** All words of the title, or of another name, as one term. */
    public static final String WHOLE = "whole";
    /** Words of title, other names and address as they are written, folded. */
    public static final String TYPED = "typed";
    /** Words of the title with their accents. */
    public static final String ACCENTED = "accented";
    /** Beginnings of the words of the title. */
    public static final String STARTS = "starts";
    /** Beginnings of the whole title. */
    public static final String BEGIN = "begin";
    /** What titles are sorted by. */
    public static final String ORDER = "order";
    /** Position, as point and as doc value. */
    public static final String POINT = "point";

    public static final String COMUNA = "comuna";
    public static final String HOURS = "hours";
    public static final String SERVICE = "service";

    /** Where words are, and what a hit there is worth. */
    public static final WordFields WORDS =
            new WordFields(Map.of(TITLE, 4f, NAMES, 3f, ADDRESS, 2f, TEXT, 1f), TITLE, TEXT, WHOLE, TYPED, List.of(ID));

    private Schema() {}
}
