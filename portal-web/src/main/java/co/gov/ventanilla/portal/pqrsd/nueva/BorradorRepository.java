package co.gov.ventanilla.portal.pqrsd.nueva;

import co.gov.ventanilla.portal.pqrsd.radicar.BorradorRadicado;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Encrypted drafts by the digest of their cookie. */
@ApplicationScoped
public class BorradorRepository {
    @PersistenceContext
    EntityManager em;

    /**
     * A stored draft.
     *
     * @param activo digest of the window's cookie that may see it
     */
    public record Fila(byte[] cifrado, String activo, boolean compartido, Instant vence) {}

    /** A draft that has not expired. */
    @Transactional
    public Optional<Fila> leer(String huella, Instant ahora) {
        List<?> filas = em.createNativeQuery(
                        "select cifrado, activo, compartido, vence from borrador where huella = ? and vence > ?")
                .setParameter(1, huella)
                .setParameter(2, Timestamp.from(ahora))
                .getResultList();
        return filas.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(f -> new Fila((byte[]) f[0], (String) f[1], (Boolean) f[2], ((Timestamp) f[3]).toInstant()));
    }

    /** Writes a draft, new or known. */
    @Transactional
    public void guardar(String huella, Fila fila, Instant ahora) {
        em.createNativeQuery("insert into borrador (huella, cifrado, activo, compartido, creado, vence) "
                        + "values (?, ?, ?, ?, ?, ?) on conflict (huella) do update set cifrado = excluded.cifrado, "
                        + "activo = excluded.activo, compartido = excluded.compartido, vence = excluded.vence")
                .setParameter(1, huella)
                .setParameter(2, fila.cifrado())
                .setParameter(3, fila.activo())
                .setParameter(4, fila.compartido())
                .setParameter(5, Timestamp.from(ahora))
                .setParameter(6, Timestamp.from(fila.vence()))
                .executeUpdate();
    }

    /** Notes that a staged file belongs to a draft, so that it goes when the draft goes. */
    @Transactional
    public void anotarArchivo(UUID id, String huella) {
        em.createNativeQuery("insert into borrador_archivo (id, huella) values (?, ?)")
                .setParameter(1, id)
                .setParameter(2, huella)
                .executeUpdate();
    }

    /** Forgets a staged file. */
    @Transactional
    public void olvidarArchivo(UUID id) {
        em.createNativeQuery("delete from borrador_archivo where id = ?")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Wipes a draft; its staged files are found by {@link #archivosSinBorrador}. */
    @Transactional
    public void borrar(String huella) {
        em.createNativeQuery("delete from borrador where huella = ?")
                .setParameter(1, huella)
                .executeUpdate();
    }

    /** Wipes the draft that is being filed, in the transaction of the filing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void alRadicar(@Observes BorradorRadicado radicado) {
        borrar(radicado.huella());
    }

    /** Wipes the drafts that expired. */
    @Transactional
    public int barrer(Instant ahora) {
        return em.createNativeQuery("delete from borrador where vence < ?")
                .setParameter(1, Timestamp.from(ahora))
                .executeUpdate();
    }

    /** Staged files whose draft is gone. */
    @Transactional
    public List<UUID> archivosSinBorrador() {
        List<?> filas = em.createNativeQuery("select a.id from borrador_archivo a where not exists "
                        + "(select 1 from borrador b where b.huella = a.huella)")
                .getResultList();
        return filas.stream().map(f -> UUID.fromString(f.toString())).toList();
    }

    /** Every staged file that is noted, whether its draft lives or not. */
    @Transactional
    public Set<UUID> archivos() {
        List<?> filas = em.createNativeQuery("select id from borrador_archivo").getResultList();
        return filas.stream().map(f -> UUID.fromString(f.toString())).collect(Collectors.toSet());
    }
}
