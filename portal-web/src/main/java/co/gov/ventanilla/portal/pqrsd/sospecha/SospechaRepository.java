package co.gov.ventanilla.portal.pqrsd.sospecha;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** The review queue. */
@ApplicationScoped
public class SospechaRepository {
    @PersistenceContext
    EntityManager em;

    /** A petition that waits for review, with its reasons by their codes. */
    public record Fila(long pqrsdId, List<String> motivos) {}

    /** Adds a petition. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void insertar(long pqrsdId, List<Motivo> motivos, Instant creada) {
        em.createNativeQuery("insert into sospecha (pqrsd_id, motivos, creada) values (?, ?, ?)")
                .setParameter(1, pqrsdId)
                .setParameter(2, motivos.stream().map(Motivo::codigo).collect(Collectors.joining(",")))
                .setParameter(3, Timestamp.from(creada))
                .executeUpdate();
    }

    /** What waits, the newest first. */
    public List<Fila> abiertas(int desde, int limite) {
        List<?> filas = em.createNativeQuery(
                        "select pqrsd_id, motivos from sospecha where resuelta is null order by pqrsd_id desc")
                .setFirstResult(desde)
                .setMaxResults(limite)
                .getResultList();
        return filas.stream()
                .map(Object[].class::cast)
                .map(f -> new Fila(
                        ((Number) f[0]).longValue(), List.of(f[1].toString().split(","))))
                .toList();
    }

    /** How many wait. */
    public long cuantas() {
        return ((Number) em.createNativeQuery("select count(*) from sospecha where resuelta is null")
                        .getSingleResult())
                .longValue();
    }
}
