package co.gov.ventanilla.portal.tramites;

import co.gov.ventanilla.opendata.catalog.Dataset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One state of the published trámites.
 *
 * @param conjunto the dataset they come from; null when the entity publishes none, and then all else is empty
 * @param version number of the version read; 0 without dataset
 * @param fecha of the data
 * @param tramites in the order of the dataset
 * @param mapa dataset of the processes; null when it is not published
 * @param procesos names of processes, subprocesses and procedures by their codes; empty when their map is not published
 */
public record TramitesPublicados(
        @Nullable Dataset conjunto,
        int version,
        @Nullable LocalDate fecha,
        List<Tramite> tramites,
        @Nullable Dataset mapa,
        Map<String, String> procesos) {

    static final TramitesPublicados NINGUNO = new TramitesPublicados(null, 0, null, List.of(), null, Map.of());

    public TramitesPublicados {
        tramites = List.copyOf(tramites);
        procesos = Map.copyOf(procesos);
    }

    /** The one of an id. */
    public Optional<Tramite> de(String id) {
        return tramites.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /** Name of a process or procedure; null when the map does not name it. */
    public @Nullable String nombre(@Nullable String codigo) {
        return codigo == null ? null : procesos.get(codigo);
    }
}
