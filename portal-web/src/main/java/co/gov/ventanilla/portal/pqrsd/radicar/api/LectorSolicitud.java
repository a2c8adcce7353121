package co.gov.ventanilla.portal.pqrsd.radicar.api;

import co.gov.ventanilla.portal.platform.Json;
import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudInvalida;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd;
import co.gov.ventanilla.portal.texto.Mensajes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Reads the JSON of a filing: strict UTF-8, valid JSON, the fields of {@code solicitud.schema.json} and no others. All faults at once.
 */
@ApplicationScoped
public class LectorSolicitud {
    private static final Mensajes MENSAJES = Mensajes.junto(LectorSolicitud.class);

    private final Schema esquema = esquema();

    /**
     * A request as far as it can be read.
     *
     * @param fallas every unknown or mistyped field; its value is left out of the request
     */
    public record Leida(SolicitudPqrsd solicitud, List<Falla> fallas) {}

    /** @throws SolicitudInvalida when the bytes are not JSON in UTF-8, or not an object */
    public Leida leer(byte[] cuerpo) {
        try {
            String json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(cuerpo))
                    .toString();
            JsonNode arbol = Json.MAPPER.readTree(json);
            if (!arbol.isObject()) {
                throw ilegible(MENSAJES.texto("cuerpo.objeto"));
            }
            List<Error> errores = esquema.validate(arbol);
            errores.forEach(error -> quitar(arbol, error));
            return new Leida(
                    Json.MAPPER.treeToValue(arbol, SolicitudPqrsd.class),
                    errores.stream().map(LectorSolicitud::falla).distinct().toList());
        } catch (CharacterCodingException e) {
            throw ilegible(MENSAJES.texto("cuerpo.utf"));
        } catch (JsonProcessingException e) {
            throw ilegible(MENSAJES.texto("cuerpo.linea", Long.toString(linea(e))));
        }
    }

    /** Takes a faulty value out, so that the rest can still be judged. */
    private static void quitar(JsonNode arbol, Error error) {
        String ruta = error.getInstanceLocation().toString();
        boolean ajeno = "additionalProperties".equals(error.getKeyword());
        String padre = ajeno ? ruta : ruta.substring(0, Math.max(0, ruta.lastIndexOf('/')));
        String campo = ajeno ? error.getProperty() : ruta.substring(ruta.lastIndexOf('/') + 1);
        if (arbol.at(padre) instanceof ObjectNode objeto) {
            objeto.remove(campo);
        } else if (arbol.at(padre) instanceof ArrayNode lista) {
            lista.removeAll();
        }
    }

    private static long linea(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    }

    private static SolicitudInvalida ilegible(String donde) {
        return new SolicitudInvalida(List.of(new Falla("", "json", MENSAJES.texto("cuerpo.json", donde))));
    }

    private static Falla falla(Error error) {
        String campo =
                error.getInstanceLocation().toString().replaceFirst("^/", "").replace('/', '.');
        boolean ajeno = "additionalProperties".equals(error.getKeyword());
        if (ajeno) {
            String nombre = (campo.isEmpty() ? "" : campo + ".") + error.getProperty();
            return new Falla(nombre, "desconocido", MENSAJES.texto("campo.desconocido"));
        }
        return switch (String.valueOf(error.getKeyword())) {
            case "enum" -> new Falla(campo, "desconocido", MENSAJES.texto("campo.valor"));
            case "type" -> new Falla(campo, "forma", MENSAJES.texto("campo.tipo"));
            default -> new Falla(campo, "forma", error.getMessage());
        };
    }

    private static Schema esquema() {
        try (InputStream in = LectorSolicitud.class.getResourceAsStream("solicitud.schema.json")) {
            SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                    .locale(Locale.forLanguageTag("es"))
                    .build();
            return SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12, b -> b.schemaRegistryConfig(config))
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
