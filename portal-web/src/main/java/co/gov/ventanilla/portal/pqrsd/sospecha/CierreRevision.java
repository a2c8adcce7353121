package co.gov.ventanilla.portal.pqrsd.sospecha;

import co.gov.ventanilla.portal.platform.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Somebody has looked at a petition of the review queue; it leaves the queue, and nothing else about it changes. */
@ApplicationScoped
public class CierreRevision {
    @Inject
    SospechaRepository repository;

    @Inject
    ClockProducer clock;

    /**
     * Closes the entry of a petition.
     *
     * @param quien account that looked
     * @param nota what was found
     * @return false when it does not wait for review (any more)
     */
    @Transactional(rollbackOn = Exception.class)
    public boolean cerrar(long pqrsdId, String quien, String nota) {
        return repository.cerrar(pqrsdId, clock.now(), quien, nota);
    }
}
