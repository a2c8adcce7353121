package co.gov.ventanilla.portal.pqrsd.nueva;

import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.platform.limite.Contadores;
import co.gov.ventanilla.portal.pqrsd.radicar.EnvioRepository;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.UUID;

/** Wipes each minute what has outlived its time: drafts, their files, first answers, counters. */
@Singleton
public class Barrido {
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
}
