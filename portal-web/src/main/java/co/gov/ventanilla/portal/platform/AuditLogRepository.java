package co.gov.ventanilla.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Who of the entity looked at what: every act of an operator leaves a row, kept in the database. */
@ApplicationScoped
public class AuditLogRepository {
    @PersistenceContext
    EntityManager em;

    @Inject
    ClockProducer clock;

    /** Records one act in its own transaction, before the act is answered. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void anotar(String quien, String accion, String objeto) {
        em.createNativeQuery("insert into auditoria (instante, quien, accion, objeto) values (?, ?, ?, ?)")
                .setParameter(1, java.sql.Timestamp.from(clock.now()))
                .setParameter(2, quien)
                .setParameter(3, accion)
                .setParameter(4, objeto)
                .executeUpdate();
    }
}
