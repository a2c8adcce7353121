package co.gov.ventanilla.portal.pqrsd.antivirus;

import co.gov.ventanilla.portal.platform.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the antivirus said, on the rows of the files. */
@ApplicationScoped
public class AnalisisRepository {
    private static final Duration PAUSA_MAXIMA = Duration.ofHours(6);

    @PersistenceContext
    EntityManager em;

    @Inject
    ClockProducer clock;

    /** Digests whose turn it is, those that wait longest first. */
    @Transactional
    public List<String> turno(int limite) {
        return textos(em.createNativeQuery("select sha256 from adjunto where estado = 'pendiente_analisis' "
                        + "and (analisis_proximo is null or analisis_proximo <= ?) group by sha256 order by min(id)")
                .setParameter(1, Timestamp.from(clock.now()))
                .setMaxResults(limite)
                .getResultList());
    }

    /** Nothing was found. */
    @Transactional
    public void limpio(String sha256) {
        em.createNativeQuery("update adjunto set estado = 'limpio' where sha256 = ? and estado = 'pendiente_analisis'")
                .setParameter(1, sha256)
                .executeUpdate();
    }

    /** A virus was found: in every row with these bytes that is not removed, also those taken for clean. @return rows */
    @Transactional
    public int enCuarentena(String sha256, String firma) {
        return em.createNativeQuery("update adjunto set estado = 'en_cuarentena', analisis_firma = ? "
                        + "where sha256 = ? and estado not in ('en_cuarentena', 'suprimido')")
                .setParameter(1, firma)
                .setParameter(2, sha256)
                .executeUpdate();
    }

    /** It could not be judged: the pause doubles from a minute up to six hours. */
    @Transactional
    public void aplazar(String sha256) {
        em.createNativeQuery("update adjunto set analisis_intentos = analisis_intentos + 1, "
                        + "analisis_proximo = cast(? as timestamptz) "
                        + "+ least(interval '1 second' * ?, interval '1 minute' * power(2, least(analisis_intentos, 10))) "
                        + "where sha256 = ? and estado = 'pendiente_analisis'")
                .setParameter(1, Timestamp.from(clock.now()))
                .setParameter(2, PAUSA_MAXIMA.toSeconds())
                .setParameter(3, sha256)
                .executeUpdate();
    }

    /** Takes up the files that came while no antivirus was configured. */
    @Transactional
    public int pedirLosRecibidos() {
        return em.createNativeQuery("update adjunto set estado = 'pendiente_analisis' where estado = 'recibido'")
                .executeUpdate();
    }

    /** Name of the virus that was found in these bytes. */
    @Transactional
    public Optional<String> firma(String sha256) {
        return textos(em.createNativeQuery("select analisis_firma from adjunto where sha256 = ? "
                                + "and estado = 'en_cuarentena' and analisis_firma is not null")
                        .setParameter(1, sha256)
                        .setMaxResults(1)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** Whether some file with these bytes is in quarantine. */
    @Transactional
    public boolean infectado(String sha256) {
        return hay(sha256, "en_cuarentena");
    }

    /** Whether the entity has released these bytes. */
    @Transactional
    public boolean liberado(String sha256) {
        return hay(sha256, "liberado");
    }

    /** The entity decided that the antivirus was wrong: in every row with these bytes, also those that wait. @return rows */
    @Transactional
    public int liberar(String sha256) {
        return em.createNativeQuery("update adjunto set estado = 'liberado' "
                        + "where sha256 = ? and estado in ('en_cuarentena', 'pendiente_analisis')")
                .setParameter(1, sha256)
                .executeUpdate();
    }

    /** Digests in which a virus was found. */
    @Transactional
    public List<String> infectados() {
        return textos(em.createNativeQuery("select distinct sha256 from adjunto where estado = 'en_cuarentena'")
                .getResultList());
    }

    /** Whether a row with these bytes still waits. */
    @Transactional
    public boolean porJuzgar(String sha256) {
        return hay(sha256, "pendiente_analisis");
    }

    private boolean hay(String sha256, String estado) {
        return !em.createNativeQuery("select 1 from adjunto where sha256 = ? and estado = ?")
                .setParameter(1, sha256)
                .setParameter(2, estado)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** How many files wait and how many are in quarantine. */
    @Transactional
    public Cuenta cuenta() {
        Object[] fila = (Object[])
                em.createNativeQuery("select (select count(*) from adjunto where estado = 'pendiente_analisis'), "
                                + "(select count(*) from adjunto where estado = 'en_cuarentena')")
                        .getSingleResult();
        return new Cuenta(((Number) fila[0]).longValue(), ((Number) fila[1]).longValue());
    }

    /** Files that wait, and files in quarantine. */
    public record Cuenta(long pendientes, long enCuarentena) {}

    private static List<String> textos(List<?> filas) {
        return filas.stream().map(String::valueOf).toList();
    }
}
