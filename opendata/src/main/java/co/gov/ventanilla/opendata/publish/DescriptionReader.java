package co.gov.ventanilla.opendata.publish;

import co.gov.ventanilla.opendata.catalog.Description;
import co.gov.ventanilla.opendata.table.Field;
import co.gov.ventanilla.opendata.table.FieldType;
import co.gov.ventanilla.opendata.table.Problem;
import co.gov.ventanilla.opendata.table.Problems;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads META.json; what is wrong with it joins the problems of the file. */
public final class DescriptionReader {
    private static final String URN = "urn:ventanilla:conjunto";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(new JavaTimeModule())
            .build();
    private static final Schema SCHEMA = schema();

    private DescriptionReader() {}

    /**
     * Reads a description.
     *
     * @return null when it cannot be used; the problems then say why
     */
    public static @Nullable Description read(String json, Problems problems) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            long before = problems.count();
            for (Error error : SCHEMA.validate(tree)) {
                problems.add(Problem.ofFile("descripcion", "META.json " + where(error) + ": " + what(error)));
            }
            if (problems.count() > before) {
                return null;
            }
            Description description = MAPPER.treeToValue(tree, Description.class);
            checkNames(description, problems);
            return problems.count() > before ? null : description;
        } catch (JsonProcessingException e) {
            problems.add(Problem.ofFile("descripcion", "META.json no se puede leer: " + e.getOriginalMessage()));
            return null;
        }
    }

    private static void checkNames(Description description, Problems problems) {
        Set<String> names = new HashSet<>();
        for (Description.Column column : description.columnas()) {
            if (!names.add(column.nombre())) {
                problems.add(
                        Problem.ofFile("descripcion", "META.json describe dos veces la columna " + column.nombre()));
            }
        }
        unknown(names, description.clave(), "clave", problems);
        description.fallasConocidas().forEach(f -> unknown(names, f.columnas(), "fallasConocidas", problems));
        checkRoles(description.columnas(), problems);
    }

    private static void checkRoles(List<Description.Column> columns, Problems problems) {
        long latitudes = count(columns, "latitud");
        if (latitudes > 1 || latitudes != count(columns, "longitud")) {
            problems.add(Problem.ofFile(
                    "descripcion",
                    "META.json: para el mapa hace falta una columna con papel latitud y una con papel longitud"));
        }
        boolean text = columns.stream()
                .filter(c -> Field.HORARIO.equals(c.papel()))
                .allMatch(c -> c.tipo() == FieldType.STRING);
        if (count(columns, Field.HORARIO) > 1 || !text) {
            problems.add(Problem.ofFile(
                    "descripcion", "META.json: el papel horario_osm es de una sola columna, y de tipo string"));
        }
    }

    private static long count(List<Description.Column> columns, String role) {
        return columns.stream().filter(c -> role.equals(c.papel())).count();
    }

    private static void unknown(Set<String> names, @Nullable List<String> used, String field, Problems problems) {
        for (String name : used == null ? List.<String>of() : used) {
            if (!names.contains(name)) {
                problems.add(Problem.ofFile(
                        "descripcion",
                        "META.json: " + field + " nombra la columna " + name + ", que no está en columnas"));
            }
        }
    }

    private static String where(Error error) {
        String path = error.getInstanceLocation().toString();
        return path.isEmpty() ? "(todo)" : path;
    }

    private static String what(Error error) {
        return switch (String.valueOf(error.getKeyword())) {
            case "required" -> "falta " + error.getProperty();
            case "additionalProperties" -> "el campo " + error.getProperty() + " no existe; revise cómo está escrito";
            default -> error.getMessage();
        };
    }

    private static Schema schema() {
        try (InputStream in = DescriptionReader.class.getResourceAsStream("conjunto.schema.json")) {
            String text = new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                    .locale(Locale.forLanguageTag("es"))
                    .formatAssertionsEnabled(true)
                    .build();
            return SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12,
                            b -> b.schemaRegistryConfig(config).schemas(Map.of(URN, text)))
                    .getSchema(SchemaLocation.of(URN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
