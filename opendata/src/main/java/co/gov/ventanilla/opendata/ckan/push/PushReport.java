package co.gov.ventanilla.opendata.ckan.push;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each dataset. */
public record PushReport(List<Item> conjuntos) {
    public PushReport {
        conjuntos = List.copyOf(conjuntos);
    }

    /** What happened to a dataset. */
    public enum Outcome {
        CREADO,
        ACTUALIZADO,
        SIN_CAMBIOS,
        BORRADO,
        FALLO,
        /** The other side did not answer any more. */
        NO_INTENTADO
    }

    /**
     * One of them.
     *
     * @param detalle why it failed, in Spanish, or null
     */
    public record Item(
            String nombre, Outcome resultado, @Nullable String detalle) {}

    /** How many ended so. */
    public long count(Outcome outcome) {
        return conjuntos.stream().filter(i -> i.resultado() == outcome).count();
    }
}
