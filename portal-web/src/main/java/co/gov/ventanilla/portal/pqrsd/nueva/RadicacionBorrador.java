package co.gov.ventanilla.portal.pqrsd.nueva;

import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.platform.limite.Origen;
import co.gov.ventanilla.portal.pqrsd.adjunto.ArchivoRecibido;
import co.gov.ventanilla.portal.pqrsd.radicar.Radicacion;
import co.gov.ventanilla.portal.pqrsd.sospecha.Indicios;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Files what a draft holds: its files are deciphered into the staging, and nothing of them stays there. */
@RequestScoped
public class RadicacionBorrador {
    @Inject
    SesionBorrador sesion;

    @Inject
    ArchivosBorrador archivos;

    @Inject
    Radicacion radicacion;

    @Inject
    ClockProducer clock;

    /**
     * Files the draft that this browser has open.
     *
     * @param version of the privacy policy to which it agreed
     * @param trampa whether a field that people do not see was filled in
     * @throws co.gov.ventanilla.portal.pqrsd.radicar.SolicitudInvalida with every fault; nothing is stored
     * @throws UncheckedIOException when the disk takes no file now; nothing is registered
     */
    void radicar(Borrador borrador, String version, Origen origen, boolean trampa) {
        List<Radicacion.Entrega> entregas = new ArrayList<>();
        try {
            for (ArchivoRecibido archivo : borrador.archivos) {
                entregas.add(new Radicacion.Entrega(archivo, archivos.descifrar(archivo, sesion.cifrado())));
            }
            radicacion.radicar(
                    borrador.solicitud(version),
                    entregas,
                    new Radicacion.Puerta(
                            "web",
                            borrador.claveEnvio,
                            borrador.isTipoDesconocido(),
                            sesion.huella(),
                            new Indicios(origen, trampa, duracion(borrador))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            entregas.forEach(RadicacionBorrador::descartar);
        }
    }

    private Duration duracion(Borrador borrador) {
        return borrador.inicio == null ? null : Duration.between(borrador.inicio, clock.now());
    }

    private static void descartar(Radicacion.Entrega entrega) {
        try {
            entrega.bytes().descartar();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
