package co.gov.ventanilla.portal.tramites;

import co.gov.ventanilla.portal.datos.tabla.Fila;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A trámite, another procedure or a look-up: a row of the published dataset.
 *
 * @param id stays; last part of its address
 * @param tipo {@code tramite}, {@code otro_procedimiento} or {@code consulta}; empty when the dataset does not say
 * @param proceso code of the process that attends it, as in the map of processes; null when none is named
 * @param procedimientos codes of its procedures, in the order of the dataset
 * @param dependencia unit that attends it, when the dataset names one
 * @param otrosNombres what people call it, from the content pack
 */
public record Tramite(
        String id,
        String nombre,
        String tipo,
        @Nullable String proceso,
        List<String> procedimientos,
        @Nullable String dependencia,
        List<String> otrosNombres) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** What this portal itself does today, by the id of the trámite. */
    private static final Map<String, String> EN_LINEA = Map.of(
            "presentar-una-pqrsd", "/pqrsd/nueva",
            "consultar-estado-de-mi-radicado", "/pqrsd/consulta");

    public Tramite {
        procedimientos = List.copyOf(procedimientos);
        otrosNombres = List.copyOf(otrosNombres);
    }

    /** A row of the dataset; nothing when it has no name or no id that can stand in an address. */
    public static Optional<Tramite> de(Fila fila, Map<String, List<String>> otrosNombres) {
        String id = fila.texto("id");
        if (!ID.matcher(id).matches() || fila.de("nombre").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Tramite(
                id,
                fila.texto("nombre"),
                fila.texto("tipo"),
                fila.de("proceso").orElse(null),
                fila.de("procedimientos")
                        .map(codigos -> Arrays.asList(codigos.split("\\s*;\\s*")))
                        .orElse(List.of()),
                fila.de("dependencia").orElse(null),
                otrosNombres.getOrDefault(id, List.of())));
    }

    /** Address of its page. */
    public String ruta() {
        return "/tramites/" + id;
    }

    /** Address where it can be done on this portal today; null when it cannot. */
    public @Nullable String enLinea() {
        return EN_LINEA.get(id);
    }
}
