package co.gov.ventanilla.opendata.pii;

import co.gov.ventanilla.opendata.table.Field;
import co.gov.ventanilla.opendata.table.FieldType;
import co.gov.ventanilla.opendata.table.RowObserver;
import co.gov.ventanilla.opendata.table.TableSchema;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Looks at every cell of a table for personal data. Mail addresses, NITs with a dash, a cédula named as such and postal addresses count wherever they stand; bare
 * digits only in a column whose name speaks of documents or telephones.
 */
public final class PersonalDataGate implements RowObserver {
    private static final Pattern DOCUMENT =
            Pattern.compile("\\b(cedula|documento|identificacion|cc|nuip|dni|num doc|nro doc)\\b");
    private static final Pattern TAX = Pattern.compile("\\b(nit|rut)\\b");
    private static final Pattern PHONE =
            Pattern.compile("\\b(tel|telefono|telefonos|celular|cel|movil|contacto|whatsapp)\\b");
    private static final Pattern NAME =
            Pattern.compile("\\b(nombre|nombres|apellido|apellidos|persona|beneficiario|titular|solicitante)\\b");
    private static final Pattern BIRTH = Pattern.compile("\\b(nacimiento|nacio|cumpleanos)\\b");
    private static final int SAMPLES = 3;

    private final List<Field> fields = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<Map<Kind, Tally>> tallies = new ArrayList<>();
    private boolean namesPeople;

    @Override
    public void begin(TableSchema schema) {
        for (Field field : schema.fields()) {
            String name = Recognizer.words(field.name() + " " + field.title());
            fields.add(field);
            columns.add(Column.of(field, name));
            tallies.add(new EnumMap<>(Kind.class));
            namesPeople = namesPeople || NAME.matcher(name).find();
        }
    }

    @Override
    public void row(long row, List<String> cells) {
        for (int i = 0; i < fields.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                cell(row, i, cells.get(i));
            }
        }
    }

    private void cell(long row, int place, String value) {
        Column column = columns.get(place);
        if (column.free()) {
            text(row, place, value);
        }
        if (!column.free() && column.saysPhone() && Recognizer.mobile(value)) {
            tally(Kind.CELULAR, row, place, value);
        }
        if (column.saysTax() && !(column.free() && Recognizer.nit(value)) && Recognizer.bareNit(value)) {
            tally(Kind.NIT, row, place, value);
        }
        if (column.saysDocument() && !(column.free() && Recognizer.idInText(value)) && Recognizer.idNumber(value)) {
            tally(Kind.CEDULA, row, place, value);
        }
        if (column.saysBirth() && namesPeople) {
            tally(Kind.NOMBRE_Y_NACIMIENTO, row, place, value);
        }
    }

    /** What counts wherever it stands. */
    private void text(long row, int place, String value) {
        if (value.indexOf('@') > 0 && Recognizer.mail(value)) {
            tally(Kind.CORREO, row, place, value);
        }
        if (Recognizer.mobile(value)) {
            tally(Kind.CELULAR, row, place, value);
        }
        if (Recognizer.nit(value)) {
            tally(Kind.NIT, row, place, value);
        }
        if (Recognizer.idInText(value)) {
            tally(Kind.CEDULA, row, place, value);
        }
        if (Recognizer.address(value)) {
            tally(Kind.DIRECCION, row, place, value);
        }
    }

    private void tally(Kind kind, long row, int column, String value) {
        tallies.get(column).computeIfAbsent(kind, k -> new Tally(row)).add(value);
    }

    /** What was found, column by column. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            tallies.get(i).forEach((kind, tally) -> findings.add(tally.finding(kind, field)));
        }
        return findings;
    }

    /**
     * What the name of a column tells.
     *
     * @param free whether its values are written freely; numbers, dates, times, true and false are not
     */
    private record Column(boolean free, boolean saysPhone, boolean saysTax, boolean saysDocument, boolean saysBirth) {
        static Column of(Field field, String name) {
            return new Column(
                    field.type() == FieldType.STRING,
                    PHONE.matcher(name).find(),
                    TAX.matcher(name).find(),
                    DOCUMENT.matcher(name).find(),
                    BIRTH.matcher(name).find());
        }
    }

    private static final class Tally {
        private final long firstRow;
        private final List<String> samples = new ArrayList<>();
        private long count;

        Tally(long firstRow) {
            this.firstRow = firstRow;
        }

        void add(String value) {
            count++;
            if (samples.size() < SAMPLES) {
                samples.add(Recognizer.masked(value));
            }
        }

        Finding finding(Kind kind, Field field) {
            return new Finding(kind, field.name(), count, firstRow, samples, field.publicReason());
        }
    }
}
