package co.gov.ventanilla.portal.pqrsd;

import co.gov.ventanilla.portal.pqrsd.adjunto.Adjunto;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that a page of consecutive events commits to, with one statement for each kind of content. */
@ApplicationScoped
public class ContenidosRepository {
    private static final String DE_LA_PAGINA =
            " where pqrsd_id in (select e.pqrsd_id from evento e where e.numero between ? and ?)";

    @PersistenceContext
    EntityManager em;

    /**
     * Stored contents of a page.
     *
     * @param pqrsds petitions by id
     * @param personas canonical JSON of who filed, by id of the petition; reserved identities are in {@code reservadas}
     * @param adjuntos files by event, in order
     * @param mensajes what was added, by event
     * @param sales salts by event and name of the content
     */
    record Pagina(
            Map<Long, Pqrsd> pqrsds,
            Map<Long, String> personas,
            Map<Long, String> reservadas,
            Map<Long, List<Adjunto>> adjuntos,
            Map<Long, String> mensajes,
            Map<Long, Map<String, byte[]>> sales) {

        /** Who filed, as the petition says where to look; null when anonymous or removed. */
        String solicitante(Pqrsd pqrsd) {
            return (pqrsd.isReserva() ? reservadas : personas).get(pqrsd.getId());
        }
    }

    /** Reads the contents of the events from one number to another, both included. */
    Pagina leer(long desde, long hasta) {
        return new Pagina(
                pqrsds(desde, hasta),
                textos(entre("select pqrsd_id, datos from solicitante" + DE_LA_PAGINA, desde, hasta)),
                textos(entre("select pqrsd_id, datos from solicitante_reservado" + DE_LA_PAGINA, desde, hasta)),
                adjuntos(desde, hasta),
                textos(entre("select evento, texto from mensaje where evento between ? and ?", desde, hasta)),
                sales(desde, hasta));
    }

    private Map<Long, Pqrsd> pqrsds(long desde, long hasta) {
        return em.createQuery(
                        "select p from Pqrsd p where p.id in "
                                + "(select e.pqrsdId from Evento e where e.numero between :desde and :hasta)",
                        Pqrsd.class)
                .setParameter("desde", desde)
                .setParameter("hasta", hasta)
                .getResultStream()
                .collect(Collectors.toMap(Pqrsd::getId, Function.identity()));
    }

    private Map<Long, List<Adjunto>> adjuntos(long desde, long hasta) {
        return em.createQuery(
                        "select a from Adjunto a where a.evento between :desde and :hasta and a.pqrsdId in "
                                + "(select e.pqrsdId from Evento e where e.numero between :desde and :hasta) "
                                + "order by a.evento, a.orden",
                        Adjunto.class)
                .setParameter("desde", desde)
                .setParameter("hasta", hasta)
                .getResultStream()
                .collect(Collectors.groupingBy(Adjunto::getEvento));
    }

    private Map<Long, Map<String, byte[]>> sales(long desde, long hasta) {
        Map<Long, Map<String, byte[]>> sales = new HashMap<>();
        for (Object fila : entre(
                        "select evento, nombre, sal from compromiso where evento between ? and ?", desde, hasta)
                .getResultList()) {
            Object[] f = (Object[]) fila;
            sales.computeIfAbsent(((Number) f[0]).longValue(), n -> new HashMap<>())
                    .put(f[1].toString(), (byte[]) f[2]);
        }
        return sales;
    }

    private Query entre(String sql, long desde, long hasta) {
        return em.createNativeQuery(sql).setParameter(1, desde).setParameter(2, hasta);
    }

    private static Map<Long, String> textos(Query query) {
        Map<Long, String> textos = new HashMap<>();
        for (Object fila : query.getResultList()) {
            Object[] f = (Object[]) fila;
            textos.put(((Number) f[0]).longValue(), f[1].toString());
        }
        return textos;
    }
}
