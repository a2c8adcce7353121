package co.gov.ventanilla.portal.respaldo;

import java.time.Instant;
import java.util.List;

/**
 * What lies in a backup: {@code manifest.json}.
 *
 * @param formato version of this format
 * @param portal version of the portal that made it
 * @param esquema version of the schema (Flyway)
 * @param servidor version of PostgreSQL
 * @param faltantes files that the register names and the disk did not have
 * @param archivos every file of the backup but this one
 */
public record Manifiesto(
        int formato,
        String portal,
        Instant creado,
        String esquema,
        String servidor,
        Cadena cadena,
        List<Tabla> tablas,
        List<Secuencia> secuencias,
        List<String> faltantes,
        List<Archivo> archivos) {
    /** The format that this version writes and reads. */
    public static final int FORMATO = 1;

    /** Name of the manifest in the folder. */
    public static final String NOMBRE = "manifest.json";

    /** The same with what was copied, and what could not be. */
    Manifiesto con(List<Archivo> copiados, List<String> noHallados) {
        return new Manifiesto(
                formato, portal, creado, esquema, servidor, cadena, tablas, secuencias, noHallados, copiados);
    }

    /** Count of events and hash of the last one. */
    public record Cadena(long eventos, String cabeza) {}

    /** A table whose rows lie in {@code tablas/<nombre>.copy}, in the text format of COPY with these columns. */
    public record Tabla(String nombre, List<String> columnas, long filas) {
        String ruta() {
            return "tablas/" + nombre + ".copy";
        }
    }

    /** A sequence and the last value that it gave. */
    public record Secuencia(String nombre, long ultimo) {}

    /** A file of the backup. @param ruta below the folder, with slashes */
    public record Archivo(String ruta, long bytes, String sha256) {}
}
