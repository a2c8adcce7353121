package co.gov.ventanilla.portal.tramites;

import java.util.List;

/** Trámites of one process, under its name. */
public record Grupo(String id, String titulo, List<Tramite> tramites) {
    public Grupo {
        tramites = List.copyOf(tramites);
    }
}
