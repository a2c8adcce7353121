package co.gov.ventanilla.portal.pqrsd;

import co.gov.ventanilla.portal.pqrsd.adjunto.Adjunto;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Petitions, the people behind them and their files. */
@ApplicationScoped
public class PqrsdRepository {
    @PersistenceContext
    EntityManager em;

    /** Stores a new petition and gives it its id. */
    public void insertar(Pqrsd pqrsd) {
        em.persist(pqrsd);
        em.flush();
    }

    /** Stores who filed it, apart when the identity is reserved. */
    public void insertarSolicitante(Pqrsd pqrsd, String datos) {
        em.createNativeQuery("insert into " + tablaSolicitante(pqrsd) + " (pqrsd_id, datos) values (?, ?)")
                .setParameter(1, pqrsd.getId())
                .setParameter(2, datos)
                .executeUpdate();
    }

    /** Canonical JSON of who filed it; empty when anonymous or removed. */
    public Optional<String> solicitante(Pqrsd pqrsd) {
        List<?> filas = em.createNativeQuery("select datos from " + tablaSolicitante(pqrsd) + " where pqrsd_id = ?")
                .setParameter(1, pqrsd.getId())
                .getResultList();
        return filas.stream().findFirst().map(String.class::cast);
    }

    /** Removes who filed it. @return whether it was there */
    boolean quitarSolicitante(Pqrsd pqrsd) {
        return em.createNativeQuery("delete from " + tablaSolicitante(pqrsd) + " where pqrsd_id = ?")
                        .setParameter(1, pqrsd.getId())
                        .executeUpdate()
                == 1;
    }

    /** Removes the text that came with an event of the petition. @return whether it was there */
    boolean quitarMensaje(long pqrsdId, long evento) {
        return em.createNativeQuery("delete from mensaje where pqrsd_id = ? and evento = ?")
                        .setParameter(1, pqrsdId)
                        .setParameter(2, evento)
                        .executeUpdate()
                == 1;
    }

    private static String tablaSolicitante(Pqrsd pqrsd) {
        return pqrsd.isReserva() ? "solicitante_reservado" : "solicitante";
    }

    /** Stores a file's record. */
    public void insertar(Adjunto adjunto) {
        em.persist(adjunto);
    }

    /** Stores what the citizen added. */
    public void insertarMensaje(long evento, long pqrsdId, String texto) {
        em.createNativeQuery("insert into mensaje (evento, pqrsd_id, texto) values (?, ?, ?)")
                .setParameter(1, evento)
                .setParameter(2, pqrsdId)
                .setParameter(3, texto)
                .executeUpdate();
    }

    /** Text that the citizen added with an event. */
    public Optional<String> mensaje(long evento) {
        List<?> filas = em.createNativeQuery("select texto from mensaje where evento = ?")
                .setParameter(1, evento)
                .getResultList();
        return filas.stream().findFirst().map(String.class::cast);
    }

    /** By number. */
    public Optional<Pqrsd> porRadicado(String radicado) {
        return em.createQuery("select p from Pqrsd p where p.radicado = :r", Pqrsd.class)
                .setParameter("r", radicado)
                .getResultStream()
                .findFirst();
    }

    /**
     * Lock of the petition with this number; id 0 and the given salt and hash when there is none. One row of equal width comes back
     * in any case, so that the time of the answer does not tell which numbers exist.
     */
    public Cerradura cerradura(String radicado, byte[] sal, byte[] hash) {
        Object[] fila = (Object[]) em.createNativeQuery("select coalesce(p.id, 0), coalesce(p.clave_sal, ?), "
                        + "coalesce(p.clave_hash, ?) from (select 1) uno left join pqrsd p on p.radicado = ?")
                .setParameter(1, sal)
                .setParameter(2, hash)
                .setParameter(3, radicado)
                .getSingleResult();
        return new Cerradura(((Number) fila[0]).longValue(), (byte[]) fila[1], (byte[]) fila[2]);
    }

    /** What a key must fit. @param id of the petition, 0 when there is none */
    public record Cerradura(long id, byte[] sal, byte[] hash) {}

    /** By the code of its receipt. */
    public Optional<Pqrsd> porVerificacion(String codigo) {
        return em.createQuery("select p from Pqrsd p where p.verificacion = :v", Pqrsd.class)
                .setParameter("v", codigo)
                .getResultStream()
                .findFirst();
    }

    /** By id. */
    public Pqrsd porId(long id) {
        return em.find(Pqrsd.class, id);
    }

    /** By id, locked until the transaction ends and read afresh. */
    public Pqrsd bloquear(long id) {
        Pqrsd pqrsd = em.find(Pqrsd.class, id, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(pqrsd);
        return pqrsd;
    }

    /** Files in the order in which they came. */
    public List<Adjunto> adjuntos(long pqrsdId) {
        return em.createQuery("select a from Adjunto a where a.pqrsdId = :id order by a.evento, a.orden", Adjunto.class)
                .setParameter("id", pqrsdId)
                .getResultList();
    }

    /** Newest petitions first. */
    public List<Pqrsd> recientes(int desde, int limite) {
        return em.createQuery("select p from Pqrsd p order by p.id desc", Pqrsd.class)
                .setFirstResult(desde)
                .setMaxResults(limite)
                .getResultList();
    }

    /** How many files of each petition are in quarantine; a petition without such a file is not in the answer. */
    public Map<Long, Long> aislados(List<Pqrsd> pqrsds) {
        if (pqrsds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select a.pqrsdId, count(a) from Adjunto a where a.estado = 'en_cuarentena' and a.pqrsdId in :ids "
                                + "group by a.pqrsdId",
                        Object[].class)
                .setParameter("ids", pqrsds.stream().map(Pqrsd::getId).toList())
                .getResultStream()
                .collect(Collectors.toMap(f -> (Long) f[0], f -> (Long) f[1]));
    }

    /** Remembers the hash of a receipt that was handed out. */
    public void registrarConstancia(String sha256, long pqrsdId, String forma, java.time.Instant creada) {
        em.createNativeQuery(
                        "insert into constancia (sha256, pqrsd_id, forma, creada) values (?, ?, ?, ?) on conflict do nothing")
                .setParameter(1, sha256)
                .setParameter(2, pqrsdId)
                .setParameter(3, forma)
                .setParameter(4, java.sql.Timestamp.from(creada))
                .executeUpdate();
    }

    /** Whether a file with this hash is a receipt or an attachment of the petition. */
    public boolean tieneHuella(long pqrsdId, String sha256) {
        Number n = (Number)
                em.createNativeQuery("select (select count(*) from constancia where pqrsd_id = ? and sha256 = ?) "
                                + "+ (select count(*) from adjunto where pqrsd_id = ? and sha256 = ?)")
                        .setParameter(1, pqrsdId)
                        .setParameter(2, sha256)
                        .setParameter(3, pqrsdId)
                        .setParameter(4, sha256)
                        .getSingleResult();
        return n.longValue() > 0;
    }
}
