package co.gov.ventanilla.portal.contenido.revision;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** First layer: the JSON Schema of each file, with its faults in Spanish. */
final class Esquemas {

    private static final String URN = "urn:ventanilla:contenido:";
    /** Faults that the library reports on the parent and that are clearer on the field itself. */
    private static final Set<String> DEL_CAMPO = Set.of("required", "additionalProperties");

    private static final SchemaRegistry REGISTRO = registro();

    private Esquemas() {}

    static void revisar(String archivo, JsonNode arbol, Fallas fallas) {
        Schema esquema = REGISTRO.getSchema(SchemaLocation.of(URN + sinExtension(archivo)));
        for (Error error : esquema.validate(arbol)) {
            fallas.anotar(archivo, ruta(error), problema(error));
        }
    }

    private static String ruta(Error error) {
        String ruta = error.getInstanceLocation().toString();
        boolean delCampo = DEL_CAMPO.contains(error.getKeyword()) && error.getProperty() != null;
        return delCampo ? ruta + "/" + error.getProperty() : ruta;
    }

    private static String problema(Error error) {
        return switch (String.valueOf(error.getKeyword())) {
            case "required" -> "falta este campo";
            case "additionalProperties" -> "este campo no existe; revise cómo está escrito";
            default -> error.getMessage();
        };
    }

    private static SchemaRegistry registro() {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .locale(Locale.forLanguageTag("es"))
                .formatAssertionsEnabled(true)
                .errorMessageKeyword("mensaje")
                .build();
        Map<String, String> esquemas = new HashMap<>();
        esquemas.put(URN + "comun", recurso("comun"));
        Paquete.ARCHIVOS.forEach(a -> esquemas.put(URN + sinExtension(a), recurso(sinExtension(a))));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, b -> b.schemaRegistryConfig(config)
                .schemas(esquemas));
    }

    private static String recurso(String nombre) {
        String ruta = "/contenido/" + nombre + ".schema.json";
        try (InputStream in = Esquemas.class.getResourceAsStream(ruta)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + ruta);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sinExtension(String archivo) {
        return archivo.substring(0, archivo.length() - ".json".length());
    }
}
