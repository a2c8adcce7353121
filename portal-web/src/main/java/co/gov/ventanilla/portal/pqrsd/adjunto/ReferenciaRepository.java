package co.gov.ventanilla.portal.pqrsd.adjunto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which stored files the register names. */
@ApplicationScoped
public class ReferenciaRepository {
    @PersistenceContext
    EntityManager em;

    /** Those of the digests that belong to a file of some petition, removed files not counted. */
    @Transactional
    public Set<String> referidos(Collection<String> sha256s) {
        if (sha256s.isEmpty()) {
            return Set.of();
        }
        List<String> filas = em.createQuery(
                        "select distinct a.sha256 from Adjunto a where a.sha256 in :sha256s and a.estado <> :suprimido",
                        String.class)
                .setParameter("sha256s", sha256s)
                .setParameter("suprimido", EstadoAdjunto.SUPRIMIDO.codigo())
                .getResultList();
        return new HashSet<>(filas);
    }
}
