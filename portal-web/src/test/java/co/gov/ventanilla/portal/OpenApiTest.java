package co.gov.ventanilla.portal;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.portal.platform.Json;
import co.gov.ventanilla.portal.pqrsd.consulta.Expediente;
import co.gov.ventanilla.portal.pqrsd.radicar.RespuestaRadicacion;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd;
import co.gov.ventanilla.portal.puntos.api.Coleccion;
import co.gov.ventanilla.portal.tramites.TramitesResource;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** {@code META-INF/openapi.json} says what the doors do: every door, every field, and examples that fit. */
class OpenApiTest {
    private final JsonNode doc = read("/META-INF/openapi.json");

    @Test
    void everyDoorIsDescribedAndNoOther() {
        JavaClasses portal = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("co.gov.ventanilla.portal");
        Set<String> doors = portal.stream()
                .filter(c -> c.isAnnotatedWith(Path.class))
                .flatMap(c -> c.getMethods().stream())
                .filter(m -> m.isAnnotatedWith(GET.class) || m.isAnnotatedWith(POST.class))
                .map(OpenApiTest::door)
                .filter(door -> !door.contains("/interno/"))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> described = new TreeSet<>();
        doc.path("paths").fields().forEachRemaining(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(verb -> described.add(verb + " " + path.getKey())));
        assertThat(described).isEqualTo(doors).isNotEmpty();
    }

    private static String door(JavaMethod method) {
        String own = method.isAnnotatedWith(Path.class)
                ? "/" + method.getAnnotationOfType(Path.class).value()
                : "";
        String verb = method.isAnnotatedWith(GET.class) ? "get" : "post";
        return verb + " /api"
                + method.getOwner().getAnnotationOfType(Path.class).value() + own;
    }

    @Test
    void fieldsAreThoseOfTheAnswersAndOfTheSchemaOfTheRequest() {
        assertThat(fields("Radicada")).isEqualTo(fields(RespuestaRadicacion.class));
        assertThat(fields("Expediente")).isEqualTo(fields(Expediente.class));
        assertThat(fields("Archivo")).isEqualTo(fields(RespuestaRadicacion.Archivo.class));
        assertThat(fields("Tramite")).isEqualTo(fields(TramitesResource.Entrada.class));
        assertThat(fields("FichaTramite")).isEqualTo(fields(TramitesResource.Ficha.class));
        assertThat(fields("FuenteTramite")).isEqualTo(fields(TramitesResource.Fuente.class));
        assertThat(fields("Puntos")).isEqualTo(fields(Coleccion.class));
        assertThat(fields("RasgoPunto")).isEqualTo(fields(Coleccion.Rasgo.class));
        assertThat(fields("GeometriaPunto")).isEqualTo(fields(Coleccion.Geometria.class));
        assertThat(fields("PropiedadesPunto")).isEqualTo(fields(Coleccion.Propiedades.class));
        JsonNode request = read("/co/gov/ventanilla/portal/pqrsd/radicar/api/solicitud.schema.json");
        assertThat(fields("Solicitud"))
                .isEqualTo(fields(SolicitudPqrsd.class))
                .isEqualTo(names(request.path("properties")));
        assertThat(fields("Solicitante"))
                .isEqualTo(names(request.path("properties").path("solicitante").path("properties")));
    }

    @Test
    void everyOperationHasExamplesAndErrorsAndAllOfThemFitTheirSchema() {
        int examples = 0;
        for (JsonNode path : doc.path("paths")) {
            for (JsonNode operation : path) {
                List<JsonNode> bodies = new ArrayList<>();
                if (operation.has("requestBody")) {
                    bodies.add(operation.path("requestBody").path("content").path("application/json"));
                }
                operation
                        .path("responses")
                        .forEach(answer -> resolve(answer).path("content").forEach(bodies::add));
                assertThat(operation.path("summary").asText()).isNotBlank();
                assertThat(names(operation.path("responses"))).anyMatch(status -> status.startsWith("4"));
                for (JsonNode body : bodies) {
                    assertThat(body.path("examples")).isNotEmpty();
                    for (JsonNode example : body.path("examples")) {
                        fits(body.path("schema"), example.path("value"));
                        examples++;
                    }
                }
            }
        }
        assertThat(examples).isGreaterThan(20);
    }

    /** The server does not show a document with a type that 3.0 does not have; it shows an empty one instead. */
    @Test
    void typesAreThoseOfVersion30() {
        assertThat(doc.path("components").path("schemas").findValues("type"))
                .isNotEmpty()
                .filteredOn(JsonNode::isArray)
                .isEmpty();
    }

    private void fits(JsonNode schema, JsonNode example) {
        ObjectNode whole = Json.MAPPER.createObjectNode();
        whole.set("components", doc.path("components").deepCopy());
        whole.setAll((ObjectNode) schema.deepCopy());
        nullable(whole);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(whole)
                        .validate(example))
                .as(example.toString())
                .isEmpty();
    }

    /** What OpenAPI 3.0 calls nullable, in the words of JSON Schema. */
    private static void nullable(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("nullable").asBoolean()) {
            object.remove("nullable");
            if (object.has("type")) {
                ArrayNode types = Json.MAPPER.createArrayNode();
                types.add(object.path("type").asText()).add("null");
                object.set("type", types);
            } else if (object.has("allOf")) {
                ArrayNode either = Json.MAPPER.createArrayNode();
                either.add(object.remove("allOf").get(0)).addObject().put("type", "null");
                object.set("anyOf", either);
            }
        }
        node.forEach(OpenApiTest::nullable);
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? doc.at(node.path("$ref").asText().substring(1)) : node;
    }

    private Set<String> fields(String schema) {
        return names(doc.path("components").path("schemas").path(schema).path("properties"));
    }

    private static Set<String> fields(Class<?> type) {
        var description = Json.MAPPER.getSerializationConfig().introspect(Json.MAPPER.constructType(type));
        return description.findProperties().stream()
                .filter(p -> p.hasConstructorParameter() || p.hasField())
                .map(p -> p.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(JsonNode object) {
        Iterable<String> names = object::fieldNames;
        return StreamSupport.stream(names.spliterator(), false).collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode read(String resource) {
        try (InputStream in = OpenApiTest.class.getResourceAsStream(resource)) {
            return Json.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
