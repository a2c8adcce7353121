package co.gov.ventanilla.portal.pqrsd.antivirus;

import co.gov.ventanilla.portal.platform.AuditLogRepository;
import co.gov.ventanilla.portal.pqrsd.adjunto.Almacen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;

/**
 * A false alarm: the entity gives a file of the quarantine back, and what the antivirus says of these bytes no longer counts. The file
 * is moved first: until the decision is recorded its row keeps it from being handed out.
 */
@ApplicationScoped
public class Liberacion {
    @Inject
    Almacen almacen;

    @Inject
    AnalisisRepository resultados;

    @Inject
    AuditLogRepository auditoria;

    /**
     * Releases the bytes on every petition that brought them.
     *
     * @param quien account that decided
     * @param motivo the petition in question and the reason
     * @return files of petitions that are served again; 0 when these bytes are not in quarantine, or not on the disk
     * @throws IOException when the disk fails; nothing is released
     */
    public int liberar(String sha256, String quien, String motivo) throws IOException {
        Analisis.BYTES.lock();
        try {
            if (!resultados.infectado(sha256) || !almacen.devolver(sha256)) {
                return 0;
            }
            String firma = resultados.firma(sha256).orElse("");
            auditoria.anotar(quien, "liberado", sha256 + " " + firma + " " + motivo);
            return resultados.liberar(sha256);
        } finally {
            Analisis.BYTES.unlock();
        }
    }
}
