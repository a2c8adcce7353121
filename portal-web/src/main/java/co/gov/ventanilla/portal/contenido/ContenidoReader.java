package co.gov.ventanilla.portal.contenido;

import co.gov.ventanilla.portal.contenido.busqueda.Ayuda;
import co.gov.ventanilla.portal.contenido.busqueda.BusquedaContenido;
import co.gov.ventanilla.portal.contenido.calendario.CalendarioMunicipal;
import co.gov.ventanilla.portal.contenido.entidad.Entidad;
import co.gov.ventanilla.portal.contenido.politicas.Politicas;
import co.gov.ventanilla.portal.contenido.pqrsd.PqrsdContenido;
import co.gov.ventanilla.portal.contenido.revision.Paquete;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.file.Path;
import java.util.List;

/** Reads a content pack from its folder: all of it, or a refusal that lists every fault. */
public final class ContenidoReader {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private ContenidoReader() {}

    /**
     * Reads and checks the pack.
     *
     * @param carpeta the folder with {@code entidad.json}, {@code calendario.json}, {@code dependencias.json},
     *     {@code pqrsd.json}, {@code politicas.json}, {@code busqueda.json} and {@code ayudas.json}
     * @throws ContenidoInvalido when a file is missing or anything in the pack is wrong; it lists all faults
     */
    public static Contenido leer(Path carpeta) {
        Paquete paquete = Paquete.abrir(carpeta);
        if (!paquete.fallas().isEmpty()) {
            throw new ContenidoInvalido(carpeta, paquete.fallas());
        }
        try {
            return armar(paquete);
        } catch (JsonProcessingException e) {
            throw new ContenidoInvalido(carpeta, List.of(carpeta + ": /: " + e.getOriginalMessage()));
        }
    }

    private static Contenido armar(Paquete paquete) throws JsonProcessingException {
        JsonNode dependencias = paquete.archivo("dependencias.json").path("dependencias");
        JsonNode ayudas = paquete.archivo("ayudas.json").path("ayudas");
        return new Contenido(
                MAPPER.treeToValue(paquete.archivo("entidad.json"), Entidad.class),
                MAPPER.treeToValue(paquete.archivo("calendario.json"), CalendarioMunicipal.class),
                MAPPER.treeToValue(dependencias, new TypeReference<List<Dependencia>>() {}),
                MAPPER.treeToValue(paquete.archivo("pqrsd.json"), PqrsdContenido.class),
                MAPPER.treeToValue(paquete.archivo("politicas.json"), Politicas.class),
                MAPPER.treeToValue(paquete.archivo("busqueda.json"), BusquedaContenido.class),
                MAPPER.treeToValue(ayudas, new TypeReference<List<Ayuda>>() {}));
    }
}
