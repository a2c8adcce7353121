package co.gov.ventanilla.portal.platform.api;

import co.gov.ventanilla.portal.platform.Ajustes;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Lets nobody through the doors of the operator's verbs without the token of {@code PORTAL_HOME/operador.properties}. */
@Provider
public class OperadorFilter implements ContainerRequestFilter {
    @Inject
    Ajustes ajustes;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().replaceFirst("^/", "").startsWith("interno/")) {
            return;
        }
        byte[] sent = String.valueOf(request.getHeaderString("Authorization")).getBytes(StandardCharsets.UTF_8);
        byte[] good = ajustes.operadorToken()
                .map(t -> "Bearer " + t)
                .orElseThrow(() -> new NotAuthorizedException("Bearer"))
                .getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(good, sent)) {
            throw new NotAuthorizedException("Bearer");
        }
    }
}
