package co.gov.ventanilla.portal.pqrsd.clave;

import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.platform.secreto.Huella;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Links that replace a key. Only digests of their tokens are stored. */
@ApplicationScoped
public class ReemplazoRepository {
    /** How long a link works. */
    static final Duration VIDA = Duration.ofMinutes(30);

    @PersistenceContext
    EntityManager em;

    @Inject
    ClockProducer clock;

    /** Stores a link for a petition, and forgets those of yesterday. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void crear(String token, long pqrsdId) {
        Instant ahora = clock.now();
        em.createNativeQuery("delete from reemplazo_clave where creado < ?")
                .setParameter(1, Timestamp.from(ahora.minus(Duration.ofDays(1))))
                .executeUpdate();
        em.createNativeQuery("insert into reemplazo_clave (huella, pqrsd_id, creado, vence) values (?, ?, ?, ?)")
                .setParameter(1, huella(token))
                .setParameter(2, pqrsdId)
                .setParameter(3, Timestamp.from(ahora))
                .setParameter(4, Timestamp.from(ahora.plus(VIDA)))
                .executeUpdate();
    }

    /** Links made for a petition in the last hour. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long recientes(long pqrsdId) {
        Number n =
                (Number) em.createNativeQuery("select count(*) from reemplazo_clave where pqrsd_id = ? and creado > ?")
                        .setParameter(1, pqrsdId)
                        .setParameter(2, Timestamp.from(clock.now().minus(Duration.ofHours(1))))
                        .getSingleResult();
        return n.longValue();
    }

    /** Whether a link still works. */
    public boolean vale(String token) {
        return !em.createNativeQuery("select 1 from reemplazo_clave where huella = ? and vence > ?")
                .setParameter(1, huella(token))
                .setParameter(2, Timestamp.from(clock.now()))
                .getResultList()
                .isEmpty();
    }

    /** Uses a link up: it works no more and neither does any other of the petition. @return the petition, if the link worked */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Long> usar(String token) {
        List<?> filas = em.createNativeQuery(
                        "select pqrsd_id from reemplazo_clave where huella = ? and vence > ? for update")
                .setParameter(1, huella(token))
                .setParameter(2, Timestamp.from(clock.now()))
                .getResultList();
        Optional<Long> id = filas.stream().findFirst().map(f -> ((Number) f).longValue());
        id.ifPresent(pqrsd -> em.createNativeQuery("update reemplazo_clave set vence = creado where pqrsd_id = ?")
                .setParameter(1, pqrsd)
                .executeUpdate());
        return id;
    }

    private static String huella(String token) {
        return Huella.de("reemplazo|" + token);
    }
}
