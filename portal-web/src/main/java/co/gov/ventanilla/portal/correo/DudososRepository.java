package co.gov.ventanilla.portal.correo;

import co.gov.ventanilla.portal.platform.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Rows of the outbox of which nobody knows whether the relay took them; a person decides whether they leave again. */
@ApplicationScoped
public class DudososRepository {
    @PersistenceContext
    EntityManager em;

    @Inject
    ClockProducer clock;

    /**
     * A message in doubt.
     *
     * @param numero of its row
     * @param mensajeId Message-ID, by which the relay's log names it
     * @param sePuedeReenviar false once its text was forgotten
     */
    public record Dudoso(long numero, Instant creado, String mensajeId, String asunto, boolean sePuedeReenviar) {}

    /** Oldest first. */
    @Transactional
    public List<Dudoso> listar(int limite) {
        List<?> filas = em.createNativeQuery("select id, creado, mensaje_id, asunto, cuerpo <> '' from correo "
                        + "where estado = 'posiblemente_enviado' order by id")
                .setMaxResults(limite)
                .getResultList();
        return filas.stream()
                .map(Object[].class::cast)
                .map(f -> new Dudoso(
                        ((Number) f[0]).longValue(),
                        ((Timestamp) f[1]).toInstant(),
                        f[2].toString(),
                        f[3].toString(),
                        (Boolean) f[4]))
                .toList();
    }

    /** How many there are. */
    @Transactional
    public long cuantos() {
        return ((Number) em.createNativeQuery("select count(*) from correo where estado = 'posiblemente_enviado'")
                        .getSingleResult())
                .longValue();
    }

    /** It waits for its turn again. @return false when it is not in doubt, or its text was forgotten */
    @Transactional
    public boolean reenviar(long numero) {
        return em.createNativeQuery("update correo set estado = 'pendiente', intentos = 0, proximo = ? "
                                + "where id = ? and estado = 'posiblemente_enviado' and cuerpo <> ''")
                        .setParameter(1, Timestamp.from(clock.now()))
                        .setParameter(2, numero)
                        .executeUpdate()
                == 1;
    }
}
