package co.gov.ventanilla.portal.busqueda.indice;

import co.gov.ventanilla.search.index.KindStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * How the index is, kind by kind. Always up: without search the portal still files petitions, so nobody should take it out of service.
 */
@Readiness
@ApplicationScoped
public class BusquedaCheck implements HealthCheck {
    @Inject
    IndiceCiudadano indice;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("busqueda")
                .withData("responde", indice.paraPreguntar().isPresent());
        for (KindStatus kind : indice.estado()) {
            answer.withData(kind.kind().code(), enPalabras(kind));
        }
        return answer.up().build();
    }

    private static String enPalabras(KindStatus kind) {
        String estado =
                switch (kind.state()) {
                    case READY -> "listo";
                    case MAKING -> "rehaciendo";
                    case LATE -> "atrasado";
                };
        return estado + ", " + kind.documents() + " documentos, cambio " + kind.position()
                + (kind.reason().isEmpty() ? "" : ", hecho de nuevo: " + kind.reason());
    }
}
