package co.gov.ventanilla.portal.pqrsd.operacion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Figures beside the readiness: always "up", because a full disk, a dead relay or a dead antivirus keeps no text from being filed. */
@Readiness
@ApplicationScoped
public class OperacionCheck implements HealthCheck {
    @Inject
    EstadoOperacion estado;

    @Override
    public HealthCheckResponse call() {
        var respuesta = HealthCheckResponse.named("operacion").up();
        try {
            Estado e = estado.reciente();
            return respuesta
                    .withData("archivos_se_reciben", e.archivos().seReciben())
                    .withData("archivos_bytes_libres", e.archivos().bytesLibres())
                    .withData("archivos_bytes_en_espera", e.archivos().bytesEnEspera())
                    .withData("archivos_recogidos", e.archivos().recogidos())
                    .withData("antivirus_configurado", e.antivirus().configurado())
                    .withData("antivirus_responde", e.antivirus().responde())
                    .withData("antivirus_pendientes", e.antivirus().pendientes())
                    .withData("antivirus_en_cuarentena", e.antivirus().enCuarentena())
                    .withData("correo_pendientes", e.correo().pendientes())
                    .withData("correo_segundos_del_mas_antiguo", e.correo().segundosDelMasAntiguo())
                    .withData("correo_posiblemente_enviados", e.correo().posiblementeEnviados())
                    .build();
        } catch (RuntimeException e) {
            return respuesta.withData("cuentas", "no disponibles").build();
        }
    }
}
