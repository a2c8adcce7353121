package co.gov.ventanilla.opendata.dcat;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.ChangeSummary;
import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.catalog.Description;
import co.gov.ventanilla.opendata.catalog.Distribution;
import co.gov.ventanilla.opendata.catalog.Format;
import co.gov.ventanilla.opendata.catalog.Json;
import co.gov.ventanilla.opendata.catalog.Licence;
import co.gov.ventanilla.opendata.table.ColumnProfile;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Datasets for tests of what is written of them; the graphs in the test resources are theirs. */
@NullUnmarked
public final class Samples {
    private static final Instant FIRST = Instant.parse("2025-01-02T12:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-01T14:30:00Z");
    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");
    private static final ColumnProfile NOTHING = new ColumnProfile(0, 0, false, null, null, List.of());

    private Samples() {}

    /** A catalog of a municipality. */
    public static CatalogFacts facts() {
        return facts("3689560", "datos@example.org");
    }

    static CatalogFacts facts(String geonames, String email) {
        return new CatalogFacts(
                new CatalogSettings(
                        Path.of("datos"),
                        "https://datos.example.org",
                        "Alcaldía de Prueba",
                        Map.of("tic", "Secretaría de las TIC", "obras", "Secretaría de Obras"),
                        ZoneId.of("America/Bogota")),
                "Datos abiertos de Prueba",
                "Todo lo que la Alcaldía de Prueba publica.",
                "https://datos.example.org/",
                null,
                email,
                Map.of("tic", "tic@example.org"),
                new CatalogFacts.Place("Armenia, Quindío", "63001", geonames),
                LocalDate.of(2026, 1, 1),
                NOW,
                Licence.CC_BY_4_0,
                List.of(
                        new CatalogFacts.Service(
                                "ckan",
                                "API de CKAN",
                                "El catálogo como lo da CKAN.",
                                "https://datos.example.org/api/3/action",
                                "https://docs.ckan.org/en/2.11/api/",
                                "https://docs.ckan.org/en/2.11/api/"),
                        new CatalogFacts.Service(
                                "filas",
                                "API de filas",
                                "Las filas de cada tabla.",
                                "https://datos.example.org/api/3/action/datastore_search",
                                "https://datos.example.org/openapi",
                                null)));
    }

    /** Points on the map, three versions, the second withdrawn. */
    public static CatalogEntry places() {
        Dataset dataset = dataset(1, "sitios", """
                "titulo": "Sitios de prueba", "resumen": "Dónde están los sitios.",
                "descripcion": "Cada fila es un sitio.\\n\\nNo dice si está abierto.",
                "temas": ["TECH", "REGI"], "palabrasClave": ["sitio", "mapa"], "dependencia": "tic", "licencia": "CC_BYSA_4_0",
                "frecuencia": "ANNUAL", "emitido": "2025-01-01", "temporal": {"desde": "2025-01-01", "hasta": "2027-12-31"},
                "procedencia": {"documento": "Plan de prueba", "lineas": "10-20", "nota": "Se copió la tabla."}
                """);
        ChangeSummary change = new ChangeSummary(1, 1, 0, 2, 3, List.of(), List.of(), List.of(), true);
        DatasetVersion third = version(dataset, 3, LATER, 300, 3, points(), change, null);
        Distribution geo = new Distribution(3, Format.GEOJSON, "ab".repeat(32), 777, null, LATER);
        return new CatalogEntry(
                dataset,
                third,
                List.of(Format.CSV, Format.GEOJSON),
                List.of(geo),
                List.of(
                        version(dataset, 2, LATER, 200, 2, List.of(), null, LATER),
                        version(dataset, 1, FIRST, 100, 1, points(), null, null)));
    }

    /** Another's table: no licence, a contact of its own, a unit the portal does not know. */
    public static CatalogEntry withoutLicence() {
        return withoutLicence("archivo@example.org", "Una tabla ajena.");
    }

    static CatalogEntry withoutLicence(String email, String summary) {
        Dataset dataset = dataset(2, "sin-licencia", """
                "titulo": "Tabla sin licencia: «tildes», \\"comillas\\" & <signos>", "resumen": "%s",
                "descripcion": "El dueño no dijo la licencia.", "temas": ["TECH"], "palabrasClave": ["ajena", "tabla"],
                "dependencia": "desconocida", "contacto": {"nombre": "Archivo", "correo": "%s"}, "licencia": "no-declarada",
                "frecuencia": "NOT_PLANNED", "emitido": "2024-06-30", "procedencia": {"documento": "Otra entidad"}
                """.formatted(summary, email));
        DatasetVersion only = version(dataset, 1, LATER, 200, 2, List.of(), null, null);
        return new CatalogEntry(dataset, only, List.of(Format.CSV), List.of(), List.of());
    }

    /** No rows yet, so no points, and a JSON nobody asked for. */
    public static CatalogEntry empty() {
        Dataset dataset = dataset(3, "vacio", """
                "titulo": "Tabla vacía", "resumen": "Todavía no hay filas.", "descripcion": "Se llena cuando pase algo.",
                "temas": ["TECH"], "palabrasClave": ["vacío", "tabla"], "dependencia": "obras", "licencia": "CC0",
                "frecuencia": "AS_NEEDED", "emitido": "2026-03-01", "temporal": {"desde": "2026-01-01"},
                "procedencia": {"documento": "Registro de la entidad"}
                """);
        DatasetVersion only = version(dataset, 1, LATER, 0, 0, List.of(NOTHING, NOTHING, NOTHING), null, null);
        return new CatalogEntry(dataset, only, List.of(Format.CSV, Format.JSON), List.of(), List.of());
    }

    /** One of many. */
    static CatalogEntry numbered(int number) {
        Dataset dataset = dataset(number, "conjunto-" + number, """
                "titulo": "Conjunto %d", "resumen": "Uno de muchos.", "descripcion": "%s", "temas": ["TECH", "GOVE"],
                "palabrasClave": ["uno", "palabra %d"], "dependencia": "tic", "licencia": "CC_BY_4_0", "frecuencia": "DAILY",
                "emitido": "2025-01-01", "procedencia": {"documento": "Documento %d"}
                """.formatted(
                        number, "Una frase larga sobre la tabla. ".repeat(10), number, number));
        DatasetVersion only = version(dataset, 1, LATER, 300, 3, points(), null, null);
        List<Distribution> files = List.of(Format.values()).stream()
                .map(f -> new Distribution(number, f, "ab".repeat(32), 1000, null, LATER))
                .toList();
        return new CatalogEntry(dataset, only, List.of(Format.values()), files, List.of());
    }

    /** The same dataset under a name that no address can hold. */
    static CatalogEntry named(String name, CatalogEntry entry) {
        Dataset d = entry.dataset();
        return new CatalogEntry(
                new Dataset(d.id(), name, d.published(), d.modified(), d.description(), null, null),
                entry.current(),
                entry.formats(),
                entry.files(),
                entry.older());
    }

    private static List<ColumnProfile> points() {
        return List.of(
                new ColumnProfile(3, 3, false, null, null, List.of("a")),
                new ColumnProfile(3, 2, false, "4.5", "4.56", List.of("4.5")),
                new ColumnProfile(3, 2, false, "-75.7", "-75.6", List.of("-75.7")));
    }

    private static Dataset dataset(int number, String name, String json) {
        String columns = """
                "columnas": [{"nombre": "id", "titulo": "Identificador", "tipo": "string", "descripcion": "Su código."},
                  {"nombre": "latitud", "titulo": "Latitud", "tipo": "number", "unidad": "grados", "descripcion": "Dónde.", "papel": "latitud"},
                  {"nombre": "longitud", "titulo": "Longitud", "tipo": "number", "unidad": "grados", "descripcion": "Dónde.", "papel": "longitud"}]
                """;
        try {
            Description description = Json.MAPPER.readValue(
                    "{\"nombre\": \"" + name + "\", " + json + ", " + columns + "}", Description.class);
            UUID id = UUID.fromString("6f1c1f2e-0000-4000-8000-%012d".formatted(number));
            return new Dataset(id, name, FIRST, NOW, description, null, null);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static DatasetVersion version(
            Dataset dataset,
            int number,
            Instant published,
            long bytes,
            long rows,
            List<ColumnProfile> profiles,
            ChangeSummary change,
            Instant withdrawn) {
        return new DatasetVersion(
                number,
                dataset.id(),
                number,
                published,
                dataset.description(),
                List.of("id", "latitud", "longitud"),
                "0".repeat(64),
                Integer.toString(number).repeat(64),
                bytes,
                rows,
                List.of(),
                profiles,
                List.of(),
                null,
                change,
                withdrawn,
                null);
    }
}
