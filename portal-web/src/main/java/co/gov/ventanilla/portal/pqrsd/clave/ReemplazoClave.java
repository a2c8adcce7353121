package co.gov.ventanilla.portal.pqrsd.clave;

import co.gov.ventanilla.portal.pqrsd.Clave;
import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.portal.pqrsd.PqrsdRepository;
import co.gov.ventanilla.portal.pqrsd.consulta.ConsultaRepository;
import co.gov.ventanilla.portal.pqrsd.libro.Eslabon;
import co.gov.ventanilla.portal.pqrsd.libro.LibroRepository;
import co.gov.ventanilla.portal.pqrsd.libro.TipoEvento;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** A new key takes the place of the lost one; the old one opens nothing any more. */
@ApplicationScoped
public class ReemplazoClave {
    @Inject
    ReemplazoRepository reemplazos;

    @Inject
    PqrsdRepository pqrsds;

    @Inject
    ConsultaRepository consultas;

    @Inject
    LibroRepository libro;

    /**
     * What the person has to keep.
     *
     * @param clave in groups; shown once
     */
    public record Nueva(String radicado, String clave) {}

    /** Replaces the key of the petition behind a link; empty when the link does not work (any more). */
    @Transactional(rollbackOn = Exception.class)
    public Optional<Nueva> reemplazar(String token) {
        Eslabon eslabon = libro.tomar();
        return reemplazos.usar(token).map(id -> {
            Pqrsd pqrsd = pqrsds.bloquear(id);
            Clave clave = Clave.nueva();
            pqrsd.cambiarClave(clave);
            consultas.cerrarTodas(id);
            libro.anotar(eslabon, id, pqrsd.getRadicado(), TipoEvento.CLAVE_REEMPLAZADA, Map.of());
            return new Nueva(pqrsd.getRadicado(), clave.enGrupos());
        });
    }
}
