package co.gov.ventanilla.opendata.export;

import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.catalog.Description;
import java.util.ArrayList;
import java.util.List;

/** What goes with the data wherever they go: who published them, from where, under which licence, and what is known to be wrong. */
final class Notes {
    private Notes() {}

    static List<String> lines(Export export) {
        Dataset dataset = export.dataset();
        DatasetVersion version = export.version();
        Description description = version.description();
        List<String> lines = new ArrayList<>();
        lines.add(description.titulo());
        lines.add(description.resumen());
        lines.add("Publica: " + export.publisher());
        lines.add("Página: " + export.page());
        lines.add("Versión " + version.number() + ", publicada el "
                + version.published().atZone(export.zone()).toLocalDate() + "; " + version.rows()
                + " filas");
        lines.add("Licencia: " + description.licencia().title()
                + (description.licencia().url() == null
                        ? ""
                        : " (" + description.licencia().url() + ")"));
        lines.add("Fuente: " + description.procedencia().documento()
                + (description.procedencia().lineas() == null
                        ? ""
                        : ", líneas " + description.procedencia().lineas()));
        if (description.procedencia().nota() != null) {
            lines.add(description.procedencia().nota());
        }
        lines.add("Huella SHA-256 del CSV: " + version.sha256());
        lines.addAll(version.notes());
        if (!description.fallasConocidas().isEmpty()) {
            lines.add("Fallas conocidas:");
            description.fallasConocidas().forEach(f -> lines.add("- " + f.texto()));
        }
        if (!dataset.available()) {
            lines.add("Este conjunto fue retirado.");
        }
        return lines;
    }
}
