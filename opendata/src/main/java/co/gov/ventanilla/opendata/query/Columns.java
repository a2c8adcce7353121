package co.gov.ventanilla.opendata.query;

import co.gov.ventanilla.opendata.store.RowStore;
import co.gov.ventanilla.opendata.table.Field;
import co.gov.ventanilla.opendata.table.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a version by their names. A column of the file that is called {@code _id} hides the row number. */
public final class Columns {
    private static final int SHOWN = 40;
    private static final int ARGUMENTS = 90;

    private final List<Column> ofFile = new ArrayList<>();
    private final Map<String, Column> byName = new HashMap<>();

    public Columns(TableSchema schema) {
        byName.put(Column.ROW.name(), Column.ROW);
        for (int i = 0; i < schema.fields().size(); i++) {
            Field field = schema.fields().get(i);
            Column column = new Column(field.name(), RowStore.column(i), field.type(), field);
            ofFile.add(column);
            byName.put(field.name(), column);
        }
    }

    /** Those of the file, in order. */
    public List<Column> ofFile() {
        return List.copyOf(ofFile);
    }

    /** The row number where no column took its name, then those of the file. */
    public List<Column> all() {
        List<Column> all = new ArrayList<>(ofFile);
        if (Column.ROW.equals(byName.get(Column.ROW.name()))) {
            all.add(0, Column.ROW);
        }
        return all;
    }

    /** The column of a name, letter by letter. */
    public Optional<Column> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Names for a message. */
    public String inWords() {
        String names = ofFile.stream().limit(SHOWN).map(Column::name).collect(Collectors.joining(", "));
        return ofFile.size() > SHOWN ? names + " y " + (ofFile.size() - SHOWN) + " más" : names;
    }

    /** Text of a whole row, its filled cells one after the other. */
    public String text() {
        List<String> groups = new ArrayList<>();
        for (int from = 0; from < ofFile.size(); from += ARGUMENTS) {
            groups.add(ofFile.subList(from, Math.min(from + ARGUMENTS, ofFile.size())).stream()
                    .map(Column::text)
                    .collect(Collectors.joining(", ", "concat_ws(' ', ", ")")));
        }
        return groups.size() == 1 ? groups.get(0) : "concat_ws(' ', " + String.join(", ", groups) + ")";
    }
}
