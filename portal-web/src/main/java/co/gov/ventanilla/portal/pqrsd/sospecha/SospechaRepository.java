package co.gov.ventanilla.portal.pqrsd.sospecha;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /** Closes an entry that waits. @return false when there is none */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean cerrar(long pqrsdId, Instant cuando, String quien, String nota) {
        return em.createNativeQuery("update sospecha set resuelta = ?, revisada_por = ?, nota = ? "
                                + "where pqrsd_id = ? and resuelta is null")
                        .setParameter(1, Timestamp.from(cuando))
                        .setParameter(2, quien)
                        .setParameter(3, nota)
                        .setParameter(4, pqrsdId)
                        .executeUpdate()
                == 1;
    }

    /**
     * The entry of a petition.
     *
     * @param resuelta when somebody closed it; null while it waits, as the two that follow
     */
    public record Revision(List<String> motivos, Instant creada, Instant resuelta, String revisadaPor, String nota) {}

    /** The entry of a petition, open or closed; empty when it was never in the queue. */
    public Optional<Revision> de(long pqrsdId) {
        List<?> filas = em.createNativeQuery(
                        "select motivos, creada, resuelta, revisada_por, nota from sospecha where pqrsd_id = ?")
                .setParameter(1, pqrsdId)
                .getResultList();
        return filas.stream()
                .map(Object[].class::cast)
                .map(f -> new Revision(
                        List.of(f[0].toString().split(",")),
                        ((Timestamp) f[1]).toInstant(),
                        f[2] == null ? null : ((Timestamp) f[2]).toInstant(),
                        (String) f[3],
                        (String) f[4]))
                .findFirst();
    }

    /** How many wait. */
    public long cuantas() {
        return ((Number) em.createNativeQuery("select count(*) from sospecha where resuelta is null")
                        .getSingleResult())
                .longValue();
    }
}
