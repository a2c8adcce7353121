package co.gov.ventanilla.portal.contenido.revision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The seven files of a content pack as trees, with all the faults found in them. */
public final class Paquete {

    static final List<String> ARCHIVOS = List.of(
            "entidad.json",
            "calendario.json",
            "dependencias.json",
            "pqrsd.json",
            "politicas.json",
            "busqueda.json",
            "ayudas.json");

    private final Map<String, JsonNode> archivos = new LinkedHashMap<>();
    private final Fallas fallas = new Fallas();

    private Paquete() {}

    /** Reads and checks the pack in a folder; never fails: look at {@link #fallas()}. */
    public static Paquete abrir(Path carpeta) {
        Paquete paquete = new Paquete();
        if (!Files.isDirectory(carpeta)) {
            paquete.fallas.anotar(carpeta.toString(), "", "la carpeta no existe");
            return paquete;
        }
        for (String nombre : ARCHIVOS) {
            paquete.abrir(carpeta, nombre);
        }
        return paquete;
    }

    private void abrir(Path carpeta, String nombre) {
        LectorJson.leer(carpeta.resolve(nombre), fallas).ifPresent(arbol -> {
            archivos.put(nombre, arbol);
            Hoja raiz = new Hoja(nombre, "", arbol, fallas);
            Esquemas.revisar(nombre, arbol, fallas);
            RevisionTextos.revisar(nombre, arbol, fallas);
            switch (nombre) {
                case "entidad.json" -> RevisionEntidad.revisar(raiz, carpeta);
                case "calendario.json" -> RevisionCalendario.revisar(raiz);
                case "dependencias.json" -> RevisionDependencias.revisar(raiz);
                case "pqrsd.json" -> RevisionPqrsd.revisar(raiz);
                case "politicas.json" -> RevisionPoliticas.revisar(raiz);
                case "busqueda.json" -> RevisionBusqueda.revisar(raiz);
                default -> RevisionAyudas.revisar(raiz);
            }
        });
    }

    /** The tree of a file; a missing node when it could not be read. */
    public JsonNode archivo(String nombre) {
        return archivos.getOrDefault(nombre, MissingNode.getInstance());
    }

    /** All faults, file by file; empty when the pack is good. */
    public List<String> fallas() {
        return fallas.lista();
    }
}
