package co.gov.ventanilla.portal.pqrsd.nueva;

import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.platform.limite.Contadores;
import co.gov.ventanilla.portal.pqrsd.radicar.EnvioRepository;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Wipes each minute what has outlived its time: drafts, their files, first answers, counters. */
@Singleton
public class Barrido {
    private static final Logger LOG = Logger.getLogger(Barrido.class.getName());
    private static final Duration SUELTO = Duration.ofHours(2);

    @Inject
    BorradorRepository borradores;

    @Inject
    ArchivosBorrador archivos;

    @Inject
    EnvioRepository envios;

    @Inject
    Contadores contadores;

    @Inject
    ClockProducer clock;

    /** One round. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false, info = "barrido")
    public void barrer() {
        borradores.barrer(clock.now());
        for (UUID id : borradores.archivosSinBorrador()) {
            archivos.borrar(id);
            borradores.olvidarArchivo(id);
        }
        envios.barrer();
        contadores.barrer();
    }

    /** Files of drafts that a crash kept from being noted. */
    @Schedule(hour = "*", minute = "*/10", second = "45", persistent = false, info = "archivos de borradores")
    public void barrerSueltos() {
        try {
            Set<UUID> sueltos = archivos.anterioresA(clock.maquina().minus(SUELTO));
            sueltos.removeAll(borradores.archivos());
            sueltos.forEach(archivos::borrar);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "files of drafts not swept", e);
        }
    }
}
