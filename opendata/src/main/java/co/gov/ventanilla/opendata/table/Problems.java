package co.gov.ventanilla.opendata.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects problems: the first {@value #KEPT} in full, the others as a number, so that a broken file of a million rows cannot fill the memory. */
public final class Problems {
    static final int KEPT = 1_000;

    private final List<Problem> kept = new ArrayList<>();
    private long count;

    /** Notes one. */
    public void add(Problem problem) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(problem);
        }
    }

    /** Notes one of a cell. */
    public void add(long row, @Nullable String column, String code, String message) {
        add(new Problem(row, column, code, message));
    }

    /** Those kept, in the order found. */
    public List<Problem> kept() {
        return List.copyOf(kept);
    }

    /** How many there were in all. */
    public long count() {
        return count;
    }
}
