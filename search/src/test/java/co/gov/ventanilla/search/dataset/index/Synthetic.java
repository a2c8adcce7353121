package co.gov.ventanilla.search.dataset.index;

import co.gov.ventanilla.search.dataset.DatasetDocument;
import co.gov.ventanilla.search.dataset.DatasetField;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Made-up datasets of a town, always the same ones. */
public final class Synthetic {

    private static final List<String> SUBJECTS = List.of(
            "Zonas Wi-Fi gratuitas",
            "Deserción escolar",
            "Presupuesto participativo",
            "Puntos Vive Digital",
            "Recaudo de industria y comercio",
            "Impuesto predial unificado",
            "Árboles urbanos",
            "Vías terciarias",
            "Contratos de obra pública",
            "Calidad del aire",
            "Accidentes de tránsito",
            "Licencias de construcción",
            "Centros de salud",
            "Niños en comedores escolares",
            "Parques y zonas verdes");
    private static final List<String> PLACES = List.of(
            "Comuna 1 Centenario",
            "Comuna 4 Francisco de Paula Santander",
            "Comuna 7 El Cafetero",
            "Corregimiento Murillo",
            "zona rural",
            "zona urbana",
            "Comuna 9 Los Fundadores",
            "Comuna 10 Quimbaya");
    private static final List<String> FORMATS = List.of("CSV", "XLSX", "JSON", "XML", "PDF", "GeoJSON", "ZIP");
    private static final List<String> LICENSES = List.of("cc-by", "cc-by-sa", "odc-pddl", "odc-odbl", "other-pd");
    private static final List<String> THEMES = List.of("GOVE", "EDUC", "TECH", "TRAN", "ENVI", "HEAL", "ECON");
    private static final List<String> FREQUENCIES = List.of("DAILY", "WEEKLY", "MONTHLY", "ANNUAL", "NOT_PLANNED");
    private static final String NOTES =
            "La información es recolectada por la dependencia responsable, validada por el comité de gobierno digital y "
                    + "actualizada de acuerdo con el plan de apertura de datos. Se recomienda citar la fuente y revisar el "
                    + "diccionario de datos antes de reutilizar los registros.";

    private Synthetic() {}

    /** So many datasets; the first is number 0. */
    public static Stream<DatasetDocument> datasets(int count) {
        return IntStream.range(0, count).mapToObj(Synthetic::dataset);
    }

    /** One of them. */
    public static DatasetDocument dataset(int number) {
        Random random = new Random(number);
        String subject = pick(SUBJECTS, random);
        String place = pick(PLACES, random);
        int year = 2010 + random.nextInt(16);
        String organization = "dependencia-" + random.nextInt(15);
        String title = subject + " – " + place + " " + year;
        Instant made = Instant.parse("2026-01-01T00:00:00Z").plus(number, ChronoUnit.MINUTES);
        DatasetDocument.Builder dataset = DatasetDocument.of(
                        UUID.nameUUIDFromBytes(new byte[] {(byte) number, (byte) (number >> 8), (byte) (number >> 16)})
                                .toString(),
                        slug(title) + "-" + number)
                .with(DatasetField.TITLE, title)
                .with(DatasetField.NOTES, subject + " de " + place + " en la ciudad, vigencia " + year + ". " + NOTES)
                .with(
                        DatasetField.TAGS,
                        List.of(slug(subject), slug(place), Integer.toString(year), "etiqueta-" + random.nextInt(500)))
                .with(DatasetField.GROUPS, "grupo-" + SUBJECTS.indexOf(subject))
                .with(DatasetField.ORGANIZATION, organization)
                .with(DatasetField.PUBLISHER, "Dependencia " + organization)
                .with(DatasetField.AUTHOR, "Secretaría TIC")
                .with(DatasetField.LICENSE_ID, pick(LICENSES, random))
                .with(DatasetField.THEME, pick(THEMES, random))
                .with(DatasetField.FREQUENCY, pick(FREQUENCIES, random))
                .with(DatasetField.FRESHNESS, random.nextInt(4) == 0 ? "atrasado" : "al-dia")
                .with(DatasetField.METADATA_CREATED, made)
                .with(DatasetField.METADATA_MODIFIED, made.plus(random.nextInt(1_000_000), ChronoUnit.MICROS))
                .extra("temporal_start", year + "-01-01")
                .extra("spatial", "{\"type\": \"Point\", \"coordinates\": [-75.7, 4.5]}")
                .words(List.of("codigo_zona", "Nombre de la zona", "fecha_corte", "valor"));
        int resources = 1 + random.nextInt(4);
        for (int i = 0; i < resources; i++) {
            String format = FORMATS.get((number + i) % FORMATS.size());
            dataset.with(DatasetField.RES_FORMAT, format)
                    .with(DatasetField.RES_NAME, subject + " " + year + " (" + format + ")")
                    .with(DatasetField.RES_URL, "https://datos.example.org/descargas/" + number + "/" + i);
        }
        return dataset.build();
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static String slug(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
