package co.gov.ventanilla.portal.pqrsd.libro;

import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.platform.Json;
import co.gov.ventanilla.portal.platform.secreto.Huella;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes and reads the chain. Every write must run inside the transaction of the act that it records. */
@ApplicationScoped
public class LibroRepository {
    @PersistenceContext
    EntityManager em;

    @Inject
    ClockProducer clock;

    /**
     * Locks the head until the transaction ends and gives the place of the next event. One transaction calls it once, before
     * any other lock: so there is one order of locks and no deadlock.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Eslabon tomar() {
        Object[] cabeza = (Object[]) em.createNativeQuery("select eventos, cabeza, instante from cadena for update")
                .getSingleResult();
        Instant ultimo = ((Timestamp) cabeza[2]).toInstant();
        Instant ahora = clock.now();
        return new Eslabon(
                ((Number) cabeza[0]).longValue() + 1, cabeza[1].toString(), ahora.isBefore(ultimo) ? ultimo : ahora);
    }

    /** Next number of a year and series, without gaps; call it while the head is locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int siguiente(int anio, String serie, int primero) {
        Number numero = (Number) em.createNativeQuery("insert into consecutivo (anio, serie, ultimo) values (?, ?, ?) "
                        + "on conflict (anio, serie) do update set ultimo = consecutivo.ultimo + 1 returning ultimo")
                .setParameter(1, anio)
                .setParameter(2, serie)
                .setParameter(3, primero)
                .getSingleResult();
        return numero.intValue();
    }

    /**
     * Appends an event and moves the head.
     *
     * @param contenidos name and exact content of everything the event commits to
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Evento anotar(
            Eslabon eslabon, long pqrsdId, String radicado, TipoEvento tipo, Map<String, String> contenidos) {
        Map<String, byte[]> sales = new TreeMap<>();
        Map<String, String> compromisos = new TreeMap<>();
        contenidos.forEach((nombre, contenido) -> {
            byte[] sal = Huella.azar(32);
            sales.put(nombre, sal);
            compromisos.put(nombre, compromiso(sal, contenido));
        });
        Evento evento = new Evento(eslabon, pqrsdId, radicado, tipo.codigo(), Json.canonical(compromisos));
        escribir(evento, sales);
        return evento;
    }

    /** Event, salts and new head in one message to the database: the head is locked meanwhile. */
    private void escribir(Evento evento, Map<String, byte[]> sales) {
        Timestamp instante = Timestamp.from(evento.getInstante());
        List<Object> valores = new ArrayList<>(List.of(
                evento.getNumero(),
                evento.getPqrsdId(),
                evento.getRadicado(),
                evento.getTipo(),
                instante,
                evento.getCompromisos(),
                evento.getPrevio(),
                evento.getHash()));
        String sql = "insert into evento (numero, pqrsd_id, radicado, tipo, instante, compromisos, previo, hash) "
                + "values (?, ?, ?, ?, ?, ?, ?, ?); ";
        if (!sales.isEmpty()) {
            sql += "insert into compromiso (evento, nombre, sal) values "
                    + String.join(", ", Collections.nCopies(sales.size(), "(?, ?, ?)")) + "; ";
            sales.forEach((nombre, sal) -> valores.addAll(List.of(evento.getNumero(), nombre, sal)));
        }
        valores.addAll(List.of(evento.getNumero(), evento.getHash(), instante));
        Query query = em.createNativeQuery(sql + "update cadena set eventos = ?, cabeza = ?, instante = ?");
        for (int i = 0; i < valores.size(); i++) {
            query.setParameter(i + 1, valores.get(i));
        }
        query.executeUpdate();
    }

    /** Commitment to a content: SHA-256 over salt and UTF-8 bytes, in hexadecimal. */
    static String compromiso(byte[] sal, String contenido) {
        return Huella.hex(Huella.bytes(sal, contenido.getBytes(StandardCharsets.UTF_8)));
    }

    /** Events of one petition, oldest first. */
    public List<Evento> eventos(long pqrsdId) {
        return em.createQuery("select e from Evento e where e.pqrsdId = :id order by e.numero", Evento.class)
                .setParameter("id", pqrsdId)
                .getResultList();
    }

    /** Day of the first event, or empty while there is none. */
    public Optional<LocalDate> primerDia(ZoneId zona) {
        return em.createQuery("select e.instante from Evento e where e.numero = 1", Timestamp.class)
                .getResultStream()
                .findFirst()
                .map(instante -> LocalDate.ofInstant(instante.toInstant(), zona));
    }

    /** Up to {@code limite} events after a number, in order of the chain. */
    public List<Evento> despuesDe(long numero, int limite) {
        em.clear();
        return em.createQuery("select e from Evento e where e.numero > :numero order by e.numero", Evento.class)
                .setParameter("numero", numero)
                .setMaxResults(limite)
                .getResultList();
    }

    /** One event. */
    public Optional<Evento> evento(long numero) {
        return Optional.ofNullable(em.find(Evento.class, numero));
    }

    /** Salt of a commitment, if it was not removed. */
    public Optional<byte[]> sal(long evento, String nombre) {
        List<?> filas = em.createNativeQuery("select sal from compromiso where evento = ? and nombre = ?")
                .setParameter(1, evento)
                .setParameter(2, nombre)
                .getResultList();
        return filas.stream().findFirst().map(byte[].class::cast);
    }

    /** Removes the salt of a commitment, so that nobody can guess the content from its hash. */
    public void olvidarSal(long evento, String nombre) {
        em.createNativeQuery("delete from compromiso where evento = ? and nombre = ?")
                .setParameter(1, evento)
                .setParameter(2, nombre)
                .executeUpdate();
    }

    /** Count and head as they stand. */
    public Cabeza cabeza() {
        Object[] fila = (Object[])
                em.createNativeQuery("select eventos, cabeza from cadena").getSingleResult();
        return new Cabeza(((Number) fila[0]).longValue(), fila[1].toString());
    }

    /** Count and head of the last event before an instant. */
    public Cabeza cabezaAntesDe(Instant fin) {
        List<?> filas = em.createNativeQuery(
                        "select numero, hash from evento where instante < ? order by numero desc limit 1")
                .setParameter(1, Timestamp.from(fin))
                .getResultList();
        if (filas.isEmpty()) {
            return new Cabeza(0, Evento.GENESIS);
        }
        Object[] fila = (Object[]) filas.get(0);
        return new Cabeza(((Number) fila[0]).longValue(), fila[1].toString());
    }

    /** Publishes the head of a day that is over; what was published first stays. */
    @Transactional
    public Cabeza publicar(java.time.LocalDate fecha, Cabeza cabeza) {
        em.createNativeQuery(
                        "insert into cabeza_diaria (fecha, eventos, cabeza) values (?, ?, ?) on conflict do nothing")
                .setParameter(1, java.sql.Date.valueOf(fecha))
                .setParameter(2, cabeza.eventos())
                .setParameter(3, cabeza.cabeza())
                .executeUpdate();
        Object[] fila = (Object[]) em.createNativeQuery("select eventos, cabeza from cabeza_diaria where fecha = ?")
                .setParameter(1, java.sql.Date.valueOf(fecha))
                .getSingleResult();
        return new Cabeza(((Number) fila[0]).longValue(), fila[1].toString());
    }

    /** Every published head: date, count, hash. */
    @SuppressWarnings("unchecked")
    public List<Object[]> publicadas() {
        return em.createNativeQuery("select fecha, eventos, cabeza from cabeza_diaria order by fecha")
                .getResultList();
    }

    /** Years whose numbers are not exactly first..last, or whose counter differs from the last number. */
    @SuppressWarnings("unchecked")
    public List<Object[]> consecutivosRotos() {
        return em.createNativeQuery("select c.anio, c.ultimo, count(p.id), min(p.consecutivo), max(p.consecutivo) "
                        + "from consecutivo c left join pqrsd p on p.anio = c.anio where c.serie = 'E' "
                        + "group by c.anio, c.ultimo having max(p.consecutivo) is distinct from c.ultimo "
                        + "or count(p.id) <> max(p.consecutivo) - min(p.consecutivo) + 1")
                .getResultList();
    }

    /** Count of events and hash of the last one. */
    public record Cabeza(long eventos, String cabeza) {}
}
