package co.gov.ventanilla.portal.pqrsd.operacion;

import co.gov.ventanilla.portal.correo.CorreoRepository;
import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.pqrsd.adjunto.ArchivosNoDisponibles;
import co.gov.ventanilla.portal.pqrsd.adjunto.EspacioArchivos;
import co.gov.ventanilla.portal.pqrsd.adjunto.Recoleccion;
import co.gov.ventanilla.portal.pqrsd.antivirus.AnalisisRepository;
import co.gov.ventanilla.portal.pqrsd.antivirus.RondaAnalisis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;

/** Puts together how the portal stands. */
@ApplicationScoped
public class EstadoOperacion {
    private static final Duration VIGENCIA = Duration.ofSeconds(10);

    @Inject
    EspacioArchivos espacio;

    @Inject
    Recoleccion recoleccion;

    @Inject
    RondaAnalisis ronda;

    @Inject
    AnalisisRepository analisis;

    @Inject
    CorreoRepository correos;

    @Inject
    Ajustes ajustes;

    @Inject
    ClockProducer clock;

    private Instant visto = Instant.EPOCH;
    private Estado ultimo;

    /** As it was at most ten seconds ago. */
    public synchronized Estado reciente() {
        Instant ahora = clock.maquina();
        if (ultimo == null || Duration.between(visto, ahora).abs().compareTo(VIGENCIA) >= 0) {
            ultimo = ahora();
            visto = ahora;
        }
        return ultimo;
    }

    /** As it is now. */
    public Estado ahora() {
        return new Estado(archivos(), antivirus(), correo());
    }

    private Estado.Archivos archivos() {
        try {
            Recoleccion.Cuenta cuenta = recoleccion.cuenta();
            return new Estado.Archivos(
                    hayEspacio(),
                    espacio.libres(),
                    espacio.enEspera(),
                    cuenta.archivos(),
                    cuenta.bytes(),
                    cuenta.subidas());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean hayEspacio() {
        try {
            espacio.exigir();
            return true;
        } catch (ArchivosNoDisponibles e) {
            return false;
        }
    }

    private Estado.Antivirus antivirus() {
        AnalisisRepository.Cuenta cuenta = analisis.cuenta();
        boolean configurado = ajustes.clamdUrl().isPresent();
        return new Estado.Antivirus(
                configurado, configurado && ronda.isResponde(), cuenta.pendientes(), cuenta.enCuarentena());
    }

    private Estado.Correo correo() {
        CorreoRepository.Resumen resumen = correos.resumen();
        long edad = resumen.masAntiguo() == null
                ? 0
                : Duration.between(resumen.masAntiguo(), clock.now()).toSeconds();
        return new Estado.Correo(
                resumen.pendientes(), Math.max(0, edad), resumen.enCarpeta(), resumen.posiblementeEnviados());
    }
}
