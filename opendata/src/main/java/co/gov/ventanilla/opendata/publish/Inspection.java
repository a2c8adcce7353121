package co.gov.ventanilla.opendata.publish;

import co.gov.ventanilla.opendata.catalog.Description;
import co.gov.ventanilla.opendata.pii.Finding;
import co.gov.ventanilla.opendata.pii.PersonalDataGate;
import co.gov.ventanilla.opendata.table.CsvInspector;
import co.gov.ventanilla.opendata.table.CsvReport;
import co.gov.ventanilla.opendata.table.FieldType;
import co.gov.ventanilla.opendata.table.Problem;
import co.gov.ventanilla.opendata.table.Problems;
import co.gov.ventanilla.opendata.table.RowObserver;
import co.gov.ventanilla.opendata.table.TableSchema;
import co.gov.ventanilla.opendata.table.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that can be said of a file from reading it once.
 *
 * @param report null when the file is no text
 */
record Inspection(@Nullable CsvReport report, List<Finding> findings, List<String> notes) {
    private static final String NAMES_PASS =
            "La revisión busca datos personales que tienen forma (cédula, NIT, celular, correo, dirección). Los nombres de personas dentro de"
                    + " un texto no los reconoce: revíselos usted.";

    /**
     * Reads the file once.
     *
     * @param rows gets the rows too, up to the first problem
     */
    static Inspection of(
            Submission submission, Description description, Path workFolder, RowObserver rows, Problems problems)
            throws IOException {
        try {
            TextFile text = TextFile.of(submission.csv(), workFolder);
            PersonalDataGate gate = new PersonalDataGate();
            CsvReport report = CsvInspector.inspect(text, description.schema(), problems, both(gate, rows, problems));
            List<Finding> findings = gate.findings();
            refuse(findings, submission.exception(), problems);
            return new Inspection(report, findings, notes(report, submission.exception()));
        } catch (TextFile.NotText e) {
            problems.add(Problem.ofFile("no_es_csv", "El archivo " + e.getMessage()));
            return new Inspection(null, List.of(), List.of());
        }
    }

    private static RowObserver both(PersonalDataGate gate, RowObserver rows, Problems problems) {
        return new RowObserver() {
            @Override
            public void begin(TableSchema schema) {
                gate.begin(schema);
                if (problems.count() == 0) {
                    rows.begin(schema);
                }
            }

            @Override
            public void row(long row, List<String> cells) {
                gate.row(row, cells);
                if (problems.count() == 0) {
                    rows.row(row, cells);
                }
            }
        };
    }

    private static void refuse(List<Finding> findings, @Nullable String exception, Problems problems) {
        if (exception != null) {
            return;
        }
        for (Finding finding : findings) {
            if (finding.declared() == null) {
                problems.add(
                        finding.firstRow(),
                        finding.column(),
                        "dato_personal",
                        "Esta columna " + finding.inWords()
                                + ". Quítela, o si es pública diga por qué en «publica» de META.json, o publique con --excepcion");
            }
        }
    }

    private static List<String> notes(CsvReport report, @Nullable String exception) {
        List<String> notes = new ArrayList<>(report.notes());
        for (int i = 0; i < report.guessed().size(); i++) {
            var field = report.schema().fields().get(i);
            FieldType guessed = report.guessed().get(i);
            boolean narrower = field.type() == FieldType.STRING
                    && guessed != FieldType.STRING
                    && report.profiles().get(i).filled() > 0;
            if (narrower) {
                notes.add("La columna " + field.name() + " está descrita como texto y todos sus valores son "
                        + guessed.inWords() + ": si no es un código, descríbala como " + guessed.code() + ".");
            }
        }
        if (exception != null) {
            notes.add("Publicado con una excepción: " + exception);
        }
        return notes;
    }

    /** The report of a file that is text. */
    CsvReport checked() {
        return Objects.requireNonNull(report);
    }

    /** What is said to the publisher besides, and never stored. */
    List<String> advice() {
        List<String> all = new ArrayList<>(notes);
        all.add(NAMES_PASS);
        return all;
    }
}
