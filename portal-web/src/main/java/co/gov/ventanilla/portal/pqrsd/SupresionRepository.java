package co.gov.ventanilla.portal.pqrsd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Which contents were removed, by which event and act. */
@ApplicationScoped
public class SupresionRepository {
    @PersistenceContext
    EntityManager em;

    /**
     * A removal.
     *
     * @param evento event that records it
     * @param deEvento event that had brought the content
     * @param contenido what was removed: solicitante, texto, mensaje, adjunto
     * @param acto the act that ordered it
     */
    public record Fila(long evento, long deEvento, String contenido, String acto) {}

    /** Stores one; its event is already in the chain. */
    public void insertar(Fila fila) {
        em.createNativeQuery("insert into supresion (evento, de_evento, contenido, acto) values (?, ?, ?, ?)")
                .setParameter(1, fila.evento())
                .setParameter(2, fila.deEvento())
                .setParameter(3, fila.contenido())
                .setParameter(4, fila.acto())
                .executeUpdate();
    }

    /** The removal that an event records. */
    public Optional<Fila> deEvento(long evento) {
        return filas("evento", evento).stream().findFirst();
    }

    /** Removals of contents that an event had brought, oldest first. */
    public List<Fila> sobre(long deEvento) {
        return filas("de_evento", deEvento);
    }

    private List<Fila> filas(String columna, long numero) {
        List<?> filas = em.createNativeQuery("select evento, de_evento, contenido, acto from supresion where " + columna
                        + " = ? order by evento")
                .setParameter(1, numero)
                .getResultList();
        return filas.stream()
                .map(Object[].class::cast)
                .map(f -> new Fila(
                        ((Number) f[0]).longValue(), ((Number) f[1]).longValue(), f[2].toString(), f[3].toString()))
                .toList();
    }
}
