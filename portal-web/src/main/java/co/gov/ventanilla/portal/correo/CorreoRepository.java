package co.gov.ventanilla.portal.correo;

import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Rows of the outbox. */
@ApplicationScoped
public class CorreoRepository {
    private static final Duration PAUSA_MAXIMA = Duration.ofHours(6);
    /** Until when the message waits at most, from the instant that is asked about; see {@link #aplazar}. */
    private static final String PAUSA_DESDE = "cast(? as timestamptz) "
            + "+ least(interval '6 hours', interval '30 seconds' * power(2, least(intentos, 10)))";

    private static final String ENCOLAR =
            "insert into correo (mensaje_id, destinatario, asunto, cuerpo, creado, estado, proximo) "
                    + "values (?, ?, ?, ?, ?, 'pendiente', ?)";

    @PersistenceContext
    EntityManager em;

    @Inject
    ClockProducer clock;

    @Inject
    Ajustes ajustes;

    /**
     * A message to be sent.
     *
     * @param destinatario one mail address
     */
    public record Salida(String destinatario, String asunto, String cuerpo) {}

    /** Puts messages into the outbox, in one message to the database; they leave when the caller's transaction has ended well. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void encolar(Salida... salidas) {
        Query insert = em.createNativeQuery(String.join("; ", Collections.nCopies(salidas.length, ENCOLAR)));
        Timestamp ahora = Timestamp.from(clock.now());
        int n = 0;
        for (Salida salida : salidas) {
            insert.setParameter(++n, mensajeId());
            insert.setParameter(++n, salida.destinatario());
            insert.setParameter(++n, salida.asunto());
            insert.setParameter(++n, salida.cuerpo());
            insert.setParameter(++n, ahora);
            insert.setParameter(++n, ahora);
        }
        insert.executeUpdate();
    }

    private String mensajeId() {
        return "<" + UUID.randomUUID() + "@" + URI.create(ajustes.url()).getHost() + ">";
    }

    /**
     * Messages whose turn it is; also one that waits for longer than its pause can be, because the clock was set back meanwhile. @param carpeta only those that are not yet in the folder
     */
    @Transactional
    public List<Mensaje> turno(boolean carpeta, int limite) {
        List<?> filas = em.createNativeQuery(
                        "select id, mensaje_id, destinatario, asunto, cuerpo, creado, intentos from correo "
                                + "where estado = 'pendiente' and not (en_carpeta and ?) and (proximo <= ? or proximo > "
                                + PAUSA_DESDE + ") order by id")
                .setParameter(1, carpeta)
                .setParameter(2, Timestamp.from(clock.now()))
                .setParameter(3, Timestamp.from(clock.now()))
                .setMaxResults(limite)
                .getResultList();
        return filas.stream()
                .map(Object[].class::cast)
                .map(CorreoRepository::mensaje)
                .toList();
    }

    private static Mensaje mensaje(Object[] f) {
        return new Mensaje(
                ((Number) f[0]).longValue(),
                f[1].toString(),
                f[2].toString(),
                f[3].toString(),
                f[4].toString(),
                ((Timestamp) f[5]).toInstant(),
                ((Number) f[6]).intValue());
    }

    /** Whether a message has waited for its relay longer than that. */
    @Transactional
    public boolean atrasado(Duration espera) {
        return !em.createNativeQuery("select 1 from correo where estado = 'pendiente' and creado < ?")
                .setParameter(1, Timestamp.from(clock.now().minus(espera)))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * It is being handed to the relay. Written before the relay hears of it: whoever finds it so later does not know whether the
     * relay took it.
     *
     * @return false when it no longer waits
     */
    @Transactional
    public boolean enviando(long id) {
        return em.createNativeQuery("update correo set estado = 'enviando' where id = ? and estado = 'pendiente'")
                        .setParameter(1, id)
                        .executeUpdate()
                == 1;
    }

    /** Messages that nobody is handing over any more although they were begun: they may have left. @return how many */
    @Transactional
    public int dudar() {
        return em.createNativeQuery("update correo set estado = 'posiblemente_enviado' where estado = 'enviando'")
                .executeUpdate();
    }

    /** The relay took it; its body is no longer kept. */
    @Transactional
    public void enviado(long id) {
        em.createNativeQuery("update correo set estado = 'enviado', enviado = ?, cuerpo = '' where id = ?")
                .setParameter(1, Timestamp.from(clock.now()))
                .setParameter(2, id)
                .executeUpdate();
    }

    /** It lies in the folder; it stays in the outbox for the day a relay is configured. */
    @Transactional
    public void enCarpeta(long id) {
        em.createNativeQuery("update correo set en_carpeta = true where id = ?")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** The relay did not take it, and said so: the pause doubles from 30 seconds up to six hours. */
    @Transactional
    public void aplazar(Mensaje mensaje) {
        Duration pausa = Duration.ofSeconds(30L << Math.min(mensaje.intentos(), 10));
        Duration corta = pausa.compareTo(PAUSA_MAXIMA) > 0 ? PAUSA_MAXIMA : pausa;
        em.createNativeQuery("update correo set estado = 'pendiente', intentos = intentos + 1, proximo = ? "
                        + "where id = ? and estado in ('pendiente', 'enviando')")
                .setParameter(1, Timestamp.from(clock.now().plus(corta)))
                .setParameter(2, mensaje.id())
                .executeUpdate();
    }

    /** Forgets text and recipient of messages that left, or may have left, written before an instant. @return how many */
    @Transactional
    public int vaciar(Instant antes) {
        return em.createNativeQuery("update correo set cuerpo = '', destinatario = '' "
                        + "where estado in ('enviado', 'posiblemente_enviado') and creado < ? "
                        + "and (cuerpo <> '' or destinatario <> '')")
                .setParameter(1, Timestamp.from(antes))
                .executeUpdate();
    }

    /** How the outbox stands. */
    @Transactional
    public Resumen resumen() {
        Object[] fila = (Object[]) em.createNativeQuery(
                        "select (select count(*) from correo where estado = 'pendiente' and not en_carpeta), "
                                + "(select min(creado) from correo where estado = 'pendiente' and not en_carpeta), "
                                + "(select count(*) from correo where estado = 'pendiente' and en_carpeta), "
                                + "(select count(*) from correo where estado = 'posiblemente_enviado')")
                .getSingleResult();
        return new Resumen(
                ((Number) fila[0]).longValue(),
                fila[1] == null ? null : ((Timestamp) fila[1]).toInstant(),
                ((Number) fila[2]).longValue(),
                ((Number) fila[3]).longValue());
    }

    /**
     * State of the outbox.
     *
     * @param pendientes messages that neither left nor lie in the folder
     * @param masAntiguo when the oldest of them was written; null when there is none
     * @param enCarpeta messages that lie in the folder, because there is no relay
     * @param posiblementeEnviados messages of which nobody knows whether the relay took them; they are not sent again by themselves
     */
    public record Resumen(long pendientes, Instant masAntiguo, long enCarpeta, long posiblementeEnviados) {}

    /** One message of the outbox. */
    public record Mensaje(
            long id,
            String mensajeId,
            String destinatario,
            String asunto,
            String cuerpo,
            Instant creado,
            int intentos) {}
}
