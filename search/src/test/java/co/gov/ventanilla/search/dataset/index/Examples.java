package co.gov.ventanilla.search.dataset.index;

import co.gov.ventanilla.search.dataset.DatasetDocument;
import co.gov.ventanilla.search.dataset.DatasetField;
import co.gov.ventanilla.search.text.Synonyms;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Five datasets small enough to know by heart. */
public final class Examples {

    private Examples() {}

    /** An index that holds them. */
    public static DatasetIndex index() {
        DatasetIndex index = DatasetIndex.inMemory(Synonyms.none());
        index.rebuild(all());
        return index;
    }

    /** wifi, arboles, predial, vias and ninos, changed in this order, one a day from 1 February 2026. */
    public static Stream<DatasetDocument> all() {
        return Stream.of(
                dataset("wifi", "Zonas Wi-Fi gratuitas", "tic", 1)
                        .with(DatasetField.NOTES, "Puntos con internet inalámbrico en los parques de la ciudad.")
                        .with(DatasetField.TAGS, List.of("internet", "wifi"))
                        .with(DatasetField.RES_FORMAT, List.of("CSV", "GeoJSON"))
                        .with(DatasetField.THEME, "TECH")
                        .with(DatasetField.VERSION, "1.0")
                        .extra("temporal_start", "2020-01-01")
                        .build(),
                dataset("arboles", "Árboles urbanos", "ambiente", 2)
                        .with(DatasetField.NOTES, "Inventario de árboles en parques y vías.")
                        .with(DatasetField.TAGS, List.of("ambiente", "parques"))
                        .with(DatasetField.RES_FORMAT, List.of("CSV"))
                        .with(DatasetField.THEME, "ENVI")
                        .build(),
                dataset("predial", "Impuesto predial", "hacienda", 3)
                        .with(DatasetField.NOTES, "Recaudo por año del impuesto predial unificado.")
                        .with(DatasetField.TAGS, List.of("hacienda"))
                        .with(DatasetField.RES_FORMAT, List.of("XLSX"))
                        .with(DatasetField.THEME, "ECON")
                        .build(),
                dataset("vias", "Vías terciarias", "infraestructura", 4)
                        .with(DatasetField.NOTES, "Estado de las vías rurales.")
                        .with(DatasetField.TAGS, List.of("infraestructura", "vial"))
                        .with(DatasetField.RES_FORMAT, List.of("GeoJSON", "CSV"))
                        .with(DatasetField.THEME, "TRAN")
                        .build(),
                dataset("ninos", "Niños en comedores escolares", "educacion", 5)
                        .with(DatasetField.NOTES, "Cupos de alimentación por sede.")
                        .with(DatasetField.TAGS, List.of("educacion"))
                        .with(DatasetField.RES_FORMAT, List.of("CSV"))
                        .with(DatasetField.THEME, "EDUC")
                        .words(List.of("codigo_sede", "cupos_asignados"))
                        .build());
    }

    /** A dataset with what all have: changed on that day of February 2026, at noon and seven microseconds. */
    public static DatasetDocument.Builder dataset(String name, String title, String organization, int day) {
        Instant changed = Instant.parse("2026-02-01T12:00:00.000007Z").plusSeconds(86_400L * (day - 1));
        return DatasetDocument.of("id-" + name, name)
                .with(DatasetField.TITLE, title)
                .with(DatasetField.ORGANIZATION, organization)
                .with(DatasetField.LICENSE_ID, "CC-BY-SA-4.0")
                .with(DatasetField.METADATA_CREATED, Instant.parse("2026-01-01T00:00:00Z"))
                .with(DatasetField.METADATA_MODIFIED, changed);
    }
}
