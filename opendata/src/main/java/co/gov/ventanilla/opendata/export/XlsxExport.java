package co.gov.ventanilla.opendata.export;

import co.gov.ventanilla.opendata.table.Field;
import co.gov.ventanilla.opendata.table.FieldType;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * XLSX with three sheets: data, dictionary, notes. Text stays text (a value that begins with = is no formula), numbers are numbers, dates are dates. A sheet holds
 * 1,048,576 rows; a longer table has no XLSX. A cell holds 32,767 characters; longer text is cut and the notes say so.
 */
final class XlsxExport {
    static final int MOST_ROWS = 1_048_575;
    private static final int LONGEST_CELL = 32_767;
    private static final int FLUSH_EVERY = 500;

    private final Export export;
    private long cut;

    private XlsxExport(Export export) {
        this.export = export;
    }

    static void write(Export export, OutputStream out) throws IOException {
        new XlsxExport(export).writeTo(out);
    }

    private void writeTo(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Ventanilla", "1.0")) {
            data(workbook.newWorksheet("Datos"));
            dictionary(workbook.newWorksheet("Diccionario"));
            notes(workbook.newWorksheet("Notas"));
        }
    }

    private void data(Worksheet sheet) throws IOException {
        List<Field> fields = export.schema().fields();
        for (int i = 0; i < fields.size(); i++) {
            sheet.width(i, fields.get(i).type() == FieldType.STRING ? 28 : 14);
            header(sheet, i, fields.get(i).name());
        }
        sheet.freezePane(0, 1);
        export.forEachRow((id, cells) -> {
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    cell(sheet, (int) id, i, fields.get(i).type(), cells.get(i));
                }
            }
            if (id % FLUSH_EVERY == 0) {
                sheet.flush();
            }
        });
        sheet.finish();
    }

    private void cell(Worksheet sheet, int row, int column, FieldType type, String value) {
        switch (type) {
            case INTEGER, YEAR -> number(sheet, row, column, value);
            case NUMBER -> number(sheet, row, column, value);
            case BOOLEAN -> sheet.value(row, column, Boolean.parseBoolean(value));
            case DATE -> {
                sheet.value(row, column, LocalDate.parse(value));
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> text(sheet, row, column, value);
        }
    }

    /** A spreadsheet keeps 15 digits; a number with more of them stays text. */
    private void number(Worksheet sheet, int row, int column, String value) {
        BigDecimal number = new BigDecimal(value);
        if (number.precision() <= 15) {
            sheet.value(row, column, number);
        } else {
            text(sheet, row, column, value);
        }
    }

    private void text(Worksheet sheet, int row, int column, String value) {
        boolean tooLong = value.length() > LONGEST_CELL;
        cut += tooLong ? 1 : 0;
        sheet.inlineString(row, column, tooLong ? value.substring(0, LONGEST_CELL) : value);
    }

    private void dictionary(Worksheet sheet) throws IOException {
        String[] titles = {"Columna", "Título", "Tipo", "Unidad", "Descripción", "¿Se llena siempre?"};
        int[] widths = {24, 32, 12, 16, 80, 18};
        for (int i = 0; i < titles.length; i++) {
            sheet.width(i, widths[i]);
            header(sheet, i, titles[i]);
        }
        int row = 1;
        for (Field field : export.schema().fields()) {
            sheet.inlineString(row, 0, field.name());
            sheet.inlineString(row, 1, field.title());
            sheet.inlineString(row, 2, field.type().code());
            sheet.inlineString(row, 3, field.unit() == null ? "" : field.unit());
            sheet.inlineString(row, 4, field.description());
            sheet.inlineString(row, 5, field.constraints().mayBeEmpty() ? "no" : "sí");
            row++;
        }
        sheet.finish();
    }

    private void notes(Worksheet sheet) throws IOException {
        sheet.width(0, 120);
        int row = 0;
        for (String line : Notes.lines(export)) {
            sheet.inlineString(row++, 0, line);
        }
        if (cut > 0) {
            sheet.inlineString(
                    row,
                    0,
                    cut
                            + " textos de más de 32.767 caracteres están cortados en este formato; el CSV los trae completos.");
        }
        sheet.finish();
    }

    private static void header(Worksheet sheet, int column, String title) {
        sheet.inlineString(0, column, title);
        sheet.style(0, column).bold().set();
    }
}
