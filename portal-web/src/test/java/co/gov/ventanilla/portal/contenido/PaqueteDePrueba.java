package co.gov.ventanilla.portal.contenido;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the fictional pack that a test may spoil. */
final class PaqueteDePrueba {

    static final Path VILLA_SERENA = Path.of("src/test/resources/contenido/villa-serena");
    static final Path ARMENIA = Path.of("../infra/content/armenia");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path carpeta;

    private PaqueteDePrueba(Path carpeta) {
        this.carpeta = carpeta;
    }

    static PaqueteDePrueba en(Path carpeta) throws IOException {
        try (Stream<Path> archivos = Files.list(VILLA_SERENA)) {
            for (Path archivo : archivos.toList()) {
                Files.copy(archivo, carpeta.resolve(archivo.getFileName()));
            }
        }
        return new PaqueteDePrueba(carpeta);
    }

    /** Puts a JSON value at a pointer, adding the field when it is new. */
    PaqueteDePrueba pon(String archivo, String ruta, String json) throws IOException {
        JsonNode raiz = MAPPER.readTree(carpeta.resolve(archivo).toFile());
        JsonPointer puntero = JsonPointer.compile(ruta);
        JsonNode padre = raiz.at(puntero.head());
        if (padre instanceof ArrayNode lista) {
            int i = puntero.last().getMatchingIndex();
            if (i < lista.size()) {
                lista.set(i, MAPPER.readTree(json));
            } else {
                lista.add(MAPPER.readTree(json));
            }
        } else {
            ((ObjectNode) padre).set(puntero.last().getMatchingProperty(), MAPPER.readTree(json));
        }
        return escribe(archivo, MAPPER.writeValueAsString(raiz));
    }

    PaqueteDePrueba quita(String archivo, String ruta) throws IOException {
        JsonNode raiz = MAPPER.readTree(carpeta.resolve(archivo).toFile());
        JsonPointer puntero = JsonPointer.compile(ruta);
        ((ObjectNode) raiz.at(puntero.head())).remove(puntero.last().getMatchingProperty());
        return escribe(archivo, MAPPER.writeValueAsString(raiz));
    }

    PaqueteDePrueba escribe(String archivo, String texto) throws IOException {
        Files.writeString(carpeta.resolve(archivo), texto);
        return this;
    }

    PaqueteDePrueba borra(String archivo) throws IOException {
        Files.delete(carpeta.resolve(archivo));
        return this;
    }

    Path carpeta() {
        return carpeta;
    }

    List<String> fallas() {
        try {
            ContenidoReader.leer(carpeta);
            return List.of();
        } catch (ContenidoInvalido e) {
            return e.fallas();
        }
    }
}
