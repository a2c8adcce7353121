package co.gov.ventanilla.portal.pqrsd.consulta;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Open consultations by the digest of their cookie. */
@ApplicationScoped
public class ConsultaRepository {
    @PersistenceContext
    EntityManager em;

    /** Opens one, and forgets those whose time is over. */
    @Transactional
    public void abrir(String huella, long pqrsdId, Instant vence) {
        em.createNativeQuery("insert into consulta_abierta (huella, pqrsd_id, vence) values (?, ?, ?)")
                .setParameter(1, huella)
                .setParameter(2, pqrsdId)
                .setParameter(3, Timestamp.from(vence))
                .executeUpdate();
        em.createNativeQuery("delete from consulta_abierta where vence < ?")
                .setParameter(1, Timestamp.from(vence.minusSeconds(86_400)))
                .executeUpdate();
    }

    /**
     * An open consultation.
     *
     * @param vence when it ends by itself
     */
    public record Abierta(long pqrsdId, Instant vence) {}

    /** The petition that is open, and until when. */
    public Optional<Abierta> abierta(String huella, Instant ahora) {
        List<?> filas = em.createNativeQuery(
                        "select pqrsd_id, vence from consulta_abierta where huella = ? and vence > ?")
                .setParameter(1, huella)
                .setParameter(2, Timestamp.from(ahora))
                .getResultList();
        return filas.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(f -> new Abierta(((Number) f[0]).longValue(), ((Timestamp) f[1]).toInstant()));
    }

    /** Moves the end of one whose time is not over. */
    @Transactional
    public void extender(String huella, Instant ahora, Instant vence) {
        em.createNativeQuery("update consulta_abierta set vence = ? where huella = ? and vence > ?")
                .setParameter(1, Timestamp.from(vence))
                .setParameter(2, huella)
                .setParameter(3, Timestamp.from(ahora))
                .executeUpdate();
    }

    /** Closes every one of a petition. */
    @Transactional
    public void cerrarTodas(long pqrsdId) {
        em.createNativeQuery("delete from consulta_abierta where pqrsd_id = ?")
                .setParameter(1, pqrsdId)
                .executeUpdate();
    }

    /** Closes one. */
    @Transactional
    public void cerrar(String huella) {
        em.createNativeQuery("delete from consulta_abierta where huella = ?")
                .setParameter(1, huella)
                .executeUpdate();
    }
}
