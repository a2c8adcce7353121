package co.gov.ventanilla.portal.datos.ckan;

import co.gov.ventanilla.opendata.catalog.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Parameters of a call, from the query, a form or a JSON object; each with all its values as text, and as JSON where they came so. */
final class Parametros {
    private final Map<String, List<String>> textos = new LinkedHashMap<>();
    private final ObjectNode json;
    private final boolean deConsulta;

    private Parametros(ObjectNode json, boolean deConsulta) {
        this.json = json;
        this.deConsulta = deConsulta;
    }

    static Parametros de(Map<String, String[]> consulta) {
        Parametros parametros = new Parametros(Json.MAPPER.createObjectNode(), true);
        consulta.forEach((nombre, valores) -> {
            parametros.textos.put(nombre, List.of(valores));
            if (valores.length == 1) {
                parametros.json.put(nombre, valores[0]);
            } else {
                List.of(valores).forEach(parametros.json.putArray(nombre)::add);
            }
        });
        return parametros;
    }

    static Parametros de(ObjectNode cuerpo) {
        Parametros parametros = new Parametros(cuerpo, false);
        cuerpo.properties().forEach(campo -> parametros.textos.put(campo.getKey(), textos(campo.getValue())));
        return parametros;
    }

    private static List<String> textos(JsonNode valor) {
        if (valor.isNull()) {
            return List.of();
        }
        if (!valor.isArray()) {
            return List.of(valor.isValueNode() ? valor.asText() : valor.toString());
        }
        List<String> textos = new ArrayList<>();
        valor.forEach(v -> textos.add(v.isValueNode() ? v.asText() : v.toString()));
        return textos;
    }

    /** Whether they stood in the address, so that links can repeat them. */
    boolean deConsulta() {
        return deConsulta;
    }

    Map<String, List<String>> todos() {
        return textos;
    }

    /** As they came, for actions whose values have structure. */
    ObjectNode json() {
        return json;
    }

    Optional<String> texto(String nombre) {
        return textos.getOrDefault(nombre, List.of()).stream()
                .filter(v -> !v.isEmpty())
                .findFirst();
    }

    /** A parameter that CKAN asks for: 409 without it. */
    String necesario(String nombre) {
        return texto(nombre).orElseThrow(() -> AccionFallida.parametro(nombre, List.of("Missing value")));
    }

    boolean si(String nombre, boolean callado) {
        return texto(nombre)
                .map(v -> List.of("true", "yes", "t", "y", "1", "on").contains(v.toLowerCase(Locale.ROOT)))
                .orElse(callado);
    }

    /** A whole number from 0. */
    int natural(String nombre, int callado, int maximo) {
        Optional<String> texto = texto(nombre);
        if (texto.isEmpty()) {
            return callado;
        }
        if (!texto.get().strip().matches("-?\\d{1,9}")) {
            throw AccionFallida.parametro(nombre, List.of("Invalid integer"));
        }
        int valor = Integer.parseInt(texto.get().strip());
        if (valor < 0) {
            throw AccionFallida.parametro(nombre, List.of("Must be a natural number"));
        }
        return Math.min(valor, maximo);
    }
}
