package co.gov.ventanilla.portal.platform.api;

import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.AuditLogRepository;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.core.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A door of the operator's verbs below {@code /api/interno}. Reached over the management address with the token of
 * {@code PORTAL_HOME/operador.properties}; each call is audited before it is answered.
 */
public abstract class InternoResource {
    @Inject
    Ajustes ajustes;

    @Inject
    AuditLogRepository auditoria;

    @Context
    HttpServletRequest request;

    /** First line of every call: refuses who has no token, and records the others. */
    protected void entrar(String accion, String objeto) {
        autorizar();
        anotar(accion, objeto);
    }

    /** Records an act whose object is known only when it is done. */
    protected void anotar(String accion, String objeto) {
        auditoria.anotar(operador(), accion, objeto);
    }

    /** Refuses who has no token: for what is asked again and again. */
    protected void autorizar() {
        byte[] enviado = String.valueOf(request.getHeader("Authorization")).getBytes(StandardCharsets.UTF_8);
        byte[] bueno = ajustes.operadorToken()
                .map(t -> "Bearer " + t)
                .orElseThrow(() -> new NotAuthorizedException("Bearer"))
                .getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(bueno, enviado)) {
            throw new NotAuthorizedException("Bearer");
        }
    }

    /** Account of the machine that called the verb. */
    protected String operador() {
        return String.valueOf(request.getHeader("X-Operador")).replaceAll("[^\\w.@-]", "_");
    }

    /** A number as it may stand in the audit, whatever was sent. */
    protected static String visto(String radicado) {
        return radicado.matches("[0-9A-Za-z-]{1,30}") ? radicado : "?";
    }
}
