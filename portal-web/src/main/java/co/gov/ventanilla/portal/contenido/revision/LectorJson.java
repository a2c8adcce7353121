package co.gov.ventanilla.portal.contenido.revision;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads one file strictly: UTF-8, one JSON value, no repeated field. */
final class LectorJson {

    private static final long MAXIMO = 1024 * 1024;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private LectorJson() {}

    static Optional<JsonNode> leer(Path archivo, Fallas fallas) {
        String nombre = archivo.getFileName().toString();
        if (!Files.isRegularFile(archivo)) {
            fallas.anotar(nombre, "", "falta el archivo");
            return Optional.empty();
        }
        try {
            if (Files.size(archivo) > MAXIMO) {
                fallas.anotar(nombre, "", "pesa más de 1 MB");
                return Optional.empty();
            }
            return arbol(nombre, texto(Files.readAllBytes(archivo)), fallas);
        } catch (CharacterCodingException e) {
            fallas.anotar(nombre, "", "no está escrito en UTF-8");
        } catch (IOException e) {
            fallas.anotar(nombre, "", "no se puede leer: " + e.getMessage());
        }
        return Optional.empty();
    }

    private static String texto(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static Optional<JsonNode> arbol(String nombre, String texto, Fallas fallas) {
        if (texto.startsWith("\uFEFF")) {
            fallas.anotar(nombre, "", "empieza con la marca BOM: guárdelo como UTF-8 sin BOM");
            return Optional.empty();
        }
        try {
            JsonNode arbol = MAPPER.readTree(texto);
            if (!arbol.isMissingNode()) {
                return Optional.of(arbol);
            }
            fallas.anotar(nombre, "", "el archivo está vacío");
        } catch (JsonProcessingException e) {
            fallas.anotar(nombre, "", problema(e));
        }
        return Optional.empty();
    }

    private static String problema(JsonProcessingException e) {
        String original = String.valueOf(e.getOriginalMessage());
        String que = original.startsWith("Duplicate field") ? "un campo está repetido" : "no es JSON válido";
        JsonLocation donde = e.getLocation();
        return donde == null ? que : que + " (línea " + donde.getLineNr() + ", columna " + donde.getColumnNr() + ")";
    }
}
