package co.gov.ventanilla.portal.pqrsd.recibo;

import co.gov.ventanilla.portal.platform.secreto.Galleta;
import co.gov.ventanilla.portal.platform.secreto.Huella;
import co.gov.ventanilla.portal.platform.secreto.Secretos;
import co.gov.ventanilla.portal.pqrsd.radicar.EnvioRepository;
import co.gov.ventanilla.portal.pqrsd.radicar.RespuestaRadicacion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The receipt that this browser may see again, until "Ya la guardé" or for 24 hours. Its cookie is the submission key. */
@ApplicationScoped
public class SesionRecibo {
    private static final Galleta RECIBO = new Galleta("recibo", "/pqrsd");

    @Inject
    EnvioRepository envios;

    @Inject
    Secretos secretos;

    /** Shows the receipt to this browser from now on. */
    public void entregar(
            HttpServletRequest request, HttpServletResponse response, String claveEnvio, boolean compartido) {
        RECIBO.poner(request, response, claveEnvio, compartido ? null : EnvioRepository.VIDA);
    }

    /** The first answer, key included. */
    public Optional<RespuestaRadicacion> respuesta(HttpServletRequest request) {
        return RECIBO.leer(request).flatMap(envios::primera).map(EnvioRepository.Primera::respuesta);
    }

    /** A form sent again after it was filed: its submission key leads back to the first answer. */
    public boolean reenvio(HttpServletRequest request, HttpServletResponse response) {
        String envio = request.getParameter("envio");
        boolean conocido = envio != null && envios.primera(envio).isPresent();
        if (conocido) {
            entregar(request, response, envio, true);
        }
        return conocido;
    }

    /** Token of the form of the receipt. */
    public String ficha(HttpServletRequest request) {
        return secretos.firmar(sujeto(request), EnvioRepository.VIDA);
    }

    /** Whether the form was made here for the receipt that this browser holds. */
    public boolean vale(HttpServletRequest request, String ficha) {
        return secretos.vale(ficha, sujeto(request));
    }

    private static String sujeto(HttpServletRequest request) {
        return "recibo|" + RECIBO.leer(request).map(Huella::de).orElse("");
    }

    /** "Ya la guardé": the next person at this browser sees nothing. */
    public void cerrar(HttpServletRequest request, HttpServletResponse response) {
        RECIBO.quitar(request, response);
    }
}
