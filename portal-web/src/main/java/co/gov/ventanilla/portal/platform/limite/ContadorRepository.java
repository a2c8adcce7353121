package co.gov.ventanilla.portal.platform.limite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;

/** Counters by a keyed digest, in an unlogged table: all nodes share them, a crash of the database empties them. */
@ApplicationScoped
public class ContadorRepository {
    @PersistenceContext
    EntityManager em;

    /** Adds to a counter that ends at {@code vence}. @return what it holds now */
    @Transactional
    public long sumar(String huella, long cuanto, Instant vence) {
        Number n = (Number) em.createNativeQuery("insert into contador (huella, n, vence) values (?, ?, ?) "
                        + "on conflict (huella) do update set n = contador.n + excluded.n returning n")
                .setParameter(1, huella)
                .setParameter(2, cuanto)
                .setParameter(3, Timestamp.from(vence))
                .getSingleResult();
        return n.longValue();
    }

    /** Removes the counters whose window is over. */
    @Transactional
    public int barrer(Instant ahora) {
        return em.createNativeQuery("delete from contador where vence < ?")
                .setParameter(1, Timestamp.from(ahora))
                .executeUpdate();
    }
}
