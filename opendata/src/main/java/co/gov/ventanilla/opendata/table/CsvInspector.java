package co.gov.ventanilla.opendata.table;

import co.gov.ventanilla.opendata.horario.HorarioIlegible;
import co.gov.ventanilla.opendata.horario.HorarioOsm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares a file with its description: header, number of fields, types, constraints, opening hours. All problems are found in one walk over the file, which needs
 * the memory of one record.
 */
public final class CsvInspector {
    /** Most columns of a table. */
    public static final int MOST_COLUMNS = 500;
    /** Opening hours remembered as good: a table has few different ones. */
    private static final int DISTINCT_HOURS = 1_000;

    private final TableSchema described;
    private final Problems problems;
    private final RowObserver observer;

    private @Nullable TableSchema schema;
    private final List<ColumnProfile.Gathering> profiles = new ArrayList<>();
    private final List<TypeGuess> guesses = new ArrayList<>();
    private final Set<String> goodHours = new HashSet<>();
    private int width;
    private long rows;

    private CsvInspector(TableSchema described, Problems problems, RowObserver observer) {
        this.described = described;
        this.problems = problems;
        this.observer = observer;
    }

    /**
     * Inspects a file.
     *
     * @param problems receives what is wrong; the file may be published only if nothing is added
     * @param observer sees each row of the right width, when the header is right
     */
    public static CsvReport inspect(TextFile text, TableSchema described, Problems problems, RowObserver observer)
            throws IOException {
        CsvInspector inspector = new CsvInspector(described, problems, observer);
        CsvFile file = new CsvFile(text, Delimiter.guess(text, described.names()));
        inspector.walk(file);
        return inspector.report(file);
    }

    private void walk(CsvFile file) throws IOException {
        try {
            file.forEach((row, line, fields) -> {
                if (row == 1) {
                    header(fields);
                } else {
                    rows++;
                    data(row, fields, file.delimiter());
                }
            });
            if (width == 0) {
                problems.add(Problem.ofFile(
                        "vacio", "El archivo está vacío: la primera fila debe llevar los nombres de las columnas"));
            }
        } catch (CsvFile.Unreadable e) {
            problems.add(
                    e.row(),
                    null,
                    "ilegible",
                    "Desde aquí el archivo no se puede leer: hay comillas sin cerrar, texto después de unas comillas que cierran, o una línea"
                            + " sin fin. El último registro bueno empieza en la línea " + e.line()
                            + ". Corríjalo y vuelva a revisar: puede haber más problemas después");
        }
    }

    private void header(List<String> names) {
        width = names.size();
        if (width > MOST_COLUMNS) {
            problems.add(1, null, "demasiadas_columnas", "Hay " + width + " columnas y se admiten " + MOST_COLUMNS);
            return;
        }
        long before = problems.count();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < width; i++) {
            headerCell(names.get(i), i + 1, seen);
        }
        described.names().stream()
                .filter(n -> !seen.contains(n))
                .forEach(n -> problems.add(
                        1, n, "falta_columna", "La descripción nombra esta columna y el archivo no la tiene"));
        if (problems.count() == before) {
            begin(described.inOrderOf(names));
        }
    }

    private void headerCell(String name, int place, Set<String> seen) {
        if (name.isBlank()) {
            problems.add(1, null, "columna_sin_nombre", "La columna " + place + " no tiene nombre");
        } else if (!seen.add(name)) {
            problems.add(1, name, "columna_repetida", "Este nombre de columna está dos veces");
        } else if (described.indexOf(name) < 0) {
            problems.add(
                    1, name, "columna_sin_describir", "El archivo tiene esta columna y la descripción no la nombra");
        }
    }

    private void begin(TableSchema ordered) {
        schema = ordered;
        observer.begin(ordered);
        for (Field field : ordered.fields()) {
            profiles.add(new ColumnProfile.Gathering(field.type()));
            guesses.add(new TypeGuess());
        }
    }

    private void data(long row, List<String> cells, char delimiter) {
        if (width > MOST_COLUMNS) {
            return;
        }
        if (cells.size() != width) {
            problems.add(
                    row,
                    null,
                    "ancho",
                    "Tiene " + cells.size() + " campos y el encabezado " + width + hint(cells, delimiter));
            return;
        }
        if (schema == null) {
            return;
        }
        for (int i = 0; i < width; i++) {
            cell(row, schema.fields().get(i), cells.get(i), i);
        }
        observer.row(row, cells);
    }

    /** A row that is one field full of another delimiter says so. */
    private static String hint(List<String> cells, char delimiter) {
        if (cells.size() == 1 && delimiter != ';' && cells.get(0).indexOf(';') >= 0) {
            return ": parece separado por «;» y el archivo por «" + delimiter + "»";
        }
        if (cells.size() == 1 && delimiter != ',' && cells.get(0).indexOf(',') >= 0) {
            return ": parece separado por «,» y el archivo por «" + delimiter + "»";
        }
        return "";
    }

    private void cell(long row, Field field, String value, int place) {
        if (value.isEmpty()) {
            if (!field.constraints().mayBeEmpty()) {
                problems.add(row, field.name(), "vacia", "Está vacía y la descripción la pide siempre");
            }
            return;
        }
        if (badCharacters(row, field, value)) {
            return;
        }
        if (field.type() == FieldType.STRING) {
            guesses.get(place).value(value);
        }
        if (!field.type().accepts(value)) {
            problems.add(
                    row,
                    field.name(),
                    "tipo",
                    "«" + Shown.cell(value) + "» no es " + field.type().inWords());
            return;
        }
        profiles.get(place).filled(value);
        String broken = field.constraints().broken(field.type(), value);
        if (broken != null) {
            problems.add(row, field.name(), "restriccion", broken);
        }
        if (Field.HORARIO.equals(field.role())) {
            hours(row, field, value);
        }
    }

    private void hours(long row, Field field, String value) {
        if (goodHours.contains(value)) {
            return;
        }
        try {
            HorarioOsm.leer(value);
            if (goodHours.size() < DISTINCT_HOURS) {
                goodHours.add(value);
            }
        } catch (HorarioIlegible e) {
            problems.add(row, field.name(), "horario", "«" + Shown.cell(value) + "» " + e.getMessage());
        }
    }

    private boolean badCharacters(long row, Field field, String value) {
        if (value.indexOf('\0') >= 0) {
            problems.add(
                    row, field.name(), "nulo", "Lleva el carácter nulo (U+0000), que ningún programa espera: bórrelo");
            return true;
        }
        if (value.indexOf('\uFEFF') >= 0) {
            problems.add(
                    row,
                    field.name(),
                    "marca_de_orden",
                    "Lleva en medio una marca de orden de bytes (U+FEFF): suele quedar al pegar dos archivos; bórrela");
            return true;
        }
        return false;
    }

    private CsvReport report(CsvFile file) {
        List<String> notes = new ArrayList<>();
        String converted = file.text().note();
        if (converted != null) {
            notes.add(converted);
        }
        if (file.delimiter() != ',') {
            notes.add("Los campos venían separados por " + inWords(file.delimiter()) + " y aquí se separan por comas.");
        }
        return new CsvReport(
                file,
                schema == null ? described : schema,
                rows,
                profiles.stream().map(ColumnProfile.Gathering::profile).toList(),
                notes,
                guesses.stream().map(TypeGuess::type).toList());
    }

    private static String inWords(char delimiter) {
        return switch (delimiter) {
            case ';' -> "punto y coma";
            case '\t' -> "tabulador";
            case '|' -> "barra vertical";
            default -> "«" + delimiter + "»";
        };
    }
}
