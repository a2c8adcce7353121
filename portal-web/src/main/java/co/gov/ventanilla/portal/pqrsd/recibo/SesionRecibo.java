package co.gov.ventanilla.portal.pqrsd.recibo;

import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.secreto.Galleta;
import co.gov.ventanilla.portal.platform.secreto.Huella;
import co.gov.ventanilla.portal.platform.secreto.Secretos;
import co.gov.ventanilla.portal.pqrsd.radicar.EnvioRepository;
import co.gov.ventanilla.portal.pqrsd.radicar.RespuestaRadicacion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * The receipt that this browser may see again, until "Ya la guardé" or for 24 hours; on a shared computer until the window is closed
 * or its minutes without use are over. The register keeps that end too: after it neither the cookie nor the submission key in it, sent
 * with the old form, shows the receipt again.
 *
 * <p>Its cookie reads {@code submission key.computer.token}: the signed token holds until when, and cannot be moved from the one kind
 * of computer to the other.
 */
@ApplicationScoped
public class SesionRecibo {
    private static final Galleta RECIBO = new Galleta("recibo", "/pqrsd");
    private static final String COMPARTIDO = "c";
    private static final String PROPIO = "p";

    @Inject
    EnvioRepository envios;

    @Inject
    Secretos secretos;

    @Inject
    ContenidoActivo contenido;

    private record Pase(String claveEnvio, String computador) {
        boolean compartido() {
            return computador.equals(COMPARTIDO);
        }
    }

    /** Shows the receipt to this browser from now on. */
    public void entregar(
            HttpServletRequest request, HttpServletResponse response, String claveEnvio, boolean compartido) {
        poner(request, response, new Pase(claveEnvio, compartido ? COMPARTIDO : PROPIO));
        if (compartido) {
            envios.mostrarHasta(claveEnvio, corta());
        }
    }

    private void poner(HttpServletRequest request, HttpServletResponse response, Pase pase) {
        Duration vida = pase.compartido() ? corta() : EnvioRepository.VIDA;
        String valor = pase.claveEnvio() + "." + pase.computador() + "." + secretos.firmar(sujeto(pase), vida);
        RECIBO.poner(request, response, valor, pase.compartido() ? null : vida);
    }

    private Duration corta() {
        return Duration.ofMinutes(contenido.pqrsd().minutosCompartido());
    }

    private Optional<Pase> pase(HttpServletRequest request) {
        return RECIBO.leer(request)
                .map(valor -> valor.split("\\.", 3))
                .filter(partes -> partes.length == 3)
                .filter(partes -> secretos.vale(partes[2], sujeto(new Pase(partes[0], partes[1]))))
                .map(partes -> new Pase(partes[0], partes[1]));
    }

    private static String sujeto(Pase pase) {
        return "recibo|" + pase.computador() + "|" + pase.claveEnvio();
    }

    /** The first answer, key included. */
    public Optional<RespuestaRadicacion> respuesta(HttpServletRequest request) {
        return pase(request).map(Pase::claveEnvio).flatMap(envios::mostrable);
    }

    /** Whether it is shown on a shared computer. */
    public boolean compartido(HttpServletRequest request) {
        return pase(request).filter(Pase::compartido).isPresent();
    }

    /** Starts the minutes of a shared computer anew. @param compartir whether it is one from now on */
    public void usar(HttpServletRequest request, HttpServletResponse response, boolean compartir) {
        pase(request).filter(pase -> compartir || pase.compartido()).ifPresent(pase -> {
            if (compartir) {
                entregar(request, response, pase.claveEnvio(), true);
            } else {
                mostrarMas(request, response, pase.claveEnvio());
            }
        });
    }

    /** A form sent again after it was filed: its submission key leads back to the first answer while that may be shown. */
    public boolean reenvio(HttpServletRequest request, HttpServletResponse response) {
        String envio = request.getParameter("envio");
        boolean conocido = envio != null && envios.mostrable(envio).isPresent();
        if (conocido) {
            mostrarMas(request, response, envio);
        }
        return conocido;
    }

    private void mostrarMas(HttpServletRequest request, HttpServletResponse response, String claveEnvio) {
        poner(request, response, new Pase(claveEnvio, COMPARTIDO));
        envios.mostrarMas(claveEnvio, corta());
    }

    /** Token of the form of the receipt. */
    public String ficha(HttpServletRequest request) {
        return secretos.firmar(sujeto(request), EnvioRepository.VIDA);
    }

    /** Whether the form was made here for the receipt that this browser holds. */
    public boolean vale(HttpServletRequest request, String ficha) {
        return secretos.vale(ficha, sujeto(request));
    }

    /** Of the receipt and not of its cookie, which each page on a shared computer renews. */
    private String sujeto(HttpServletRequest request) {
        return "formulario de recibo|"
                + pase(request).map(pase -> Huella.de(pase.claveEnvio())).orElse("");
    }

    /** "Ya la guardé": the next person at this browser sees nothing. */
    public void cerrar(HttpServletRequest request, HttpServletResponse response) {
        pase(request).ifPresent(pase -> envios.mostrarHasta(pase.claveEnvio(), Duration.ZERO));
        RECIBO.quitar(request, response);
    }
}
