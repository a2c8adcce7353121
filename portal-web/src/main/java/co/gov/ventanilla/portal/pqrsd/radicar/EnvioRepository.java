package co.gov.ventanilla.portal.pqrsd.radicar;

import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.platform.Json;
import co.gov.ventanilla.portal.platform.secreto.Cifrado;
import co.gov.ventanilla.portal.platform.secreto.Huella;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Submission keys and the first answer to each, for 24 hours. Of the key only a digest is stored; the answer is encrypted under
 * a key derived from it, so that the database alone opens no petition.
 */
@ApplicationScoped
public class EnvioRepository {
    /** How long a resend gets the first answer. */
    public static final Duration VIDA = Duration.ofHours(24);

    @PersistenceContext
    EntityManager em;

    @Inject
    ClockProducer clock;

    /** Claims a key for this transaction; false when it was used before (waits for a filing under way with it). */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean reclamar(String claveEnvio, String cuerpo) {
        return em.createNativeQuery(
                                "insert into envio (huella, cuerpo, creado) values (?, ?, ?) on conflict do nothing")
                        .setParameter(1, huella(claveEnvio))
                        .setParameter(2, cuerpo)
                        .setParameter(3, Timestamp.from(clock.now()))
                        .executeUpdate()
                == 1;
    }

    /** Keeps the answer for resends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void responder(String claveEnvio, RespuestaRadicacion respuesta) {
        byte[] cifrada = cifrado(claveEnvio).cifrar(Json.write(respuesta).getBytes(StandardCharsets.UTF_8));
        em.createNativeQuery("update envio set respuesta = ? where huella = ?")
                .setParameter(1, cifrada)
                .setParameter(2, huella(claveEnvio))
                .executeUpdate();
    }

    /** The first answer, and the digest of the content it was given to. */
    public Optional<Primera> primera(String claveEnvio) {
        List<?> filas = em.createNativeQuery("select respuesta, cuerpo from envio where huella = ? and creado > ?")
                .setParameter(1, huella(claveEnvio))
                .setParameter(2, Timestamp.from(clock.now().minus(VIDA)))
                .getResultList();
        return filas.stream()
                .findFirst()
                .map(Object[].class::cast)
                .filter(f -> f[0] != null)
                .map(f -> new Primera(
                        Json.read(cifrado(claveEnvio).descifrar((byte[]) f[0]), RespuestaRadicacion.class),
                        f[1].toString()));
    }

    /** The first answer, as long as a form that is sent again, or the page of the receipt, may show it. */
    public Optional<RespuestaRadicacion> mostrable(String claveEnvio) {
        boolean terminado = !em.createNativeQuery("select 1 from envio where huella = ? and muestra_hasta <= ?")
                .setParameter(1, huella(claveEnvio))
                .setParameter(2, Timestamp.from(clock.now()))
                .getResultList()
                .isEmpty();
        return terminado ? Optional.empty() : primera(claveEnvio).map(Primera::respuesta);
    }

    /** From now on the answer is shown for so long; once that is over nothing brings it back. @param cuanto zero: no more */
    @Transactional
    public void mostrarHasta(String claveEnvio, Duration cuanto) {
        mostrar(claveEnvio, cuanto, "(muestra_hasta is null or muestra_hasta > ?)");
    }

    /** Starts the time of an answer anew whose time is short and not over. */
    @Transactional
    public void mostrarMas(String claveEnvio, Duration cuanto) {
        mostrar(claveEnvio, cuanto, "muestra_hasta > ?");
    }

    private void mostrar(String claveEnvio, Duration cuanto, String siempreQue) {
        Instant ahora = clock.now();
        em.createNativeQuery("update envio set muestra_hasta = ? where huella = ? and " + siempreQue)
                .setParameter(1, Timestamp.from(ahora.plus(cuanto)))
                .setParameter(2, huella(claveEnvio))
                .setParameter(3, Timestamp.from(ahora))
                .executeUpdate();
    }

    /** Forgets keys older than their life. */
    @Transactional
    public int barrer() {
        return em.createNativeQuery("delete from envio where creado < ?")
                .setParameter(1, Timestamp.from(clock.now().minus(VIDA)))
                .executeUpdate();
    }

    private static String huella(String claveEnvio) {
        return Huella.de("envio|" + claveEnvio);
    }

    private static Cifrado cifrado(String claveEnvio) {
        return Cifrado.de(claveEnvio, "respuesta");
    }

    /** A stored answer. */
    public record Primera(RespuestaRadicacion respuesta, String cuerpo) {}
}
