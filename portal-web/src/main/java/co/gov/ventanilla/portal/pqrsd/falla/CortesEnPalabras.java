package co.gov.ventanilla.portal.pqrsd.falla;

import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.platform.pagina.Palabras;
import co.gov.ventanilla.portal.pqrsd.Plazos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Recorded outages as people read them, on the page and in the document. */
@ApplicationScoped
public class CortesEnPalabras {
    @Inject
    Palabras palabras;

    @Inject
    Plazos plazos;

    @Inject
    ClockProducer clock;

    /**
     * An outage in words.
     *
     * @param insistir until when one may send again (CPACA, art. 62), or why the question does not arise
     */
    public record Fila(
            String id,
            String causa,
            String desde,
            String hasta,
            String duracion,
            String insistir,
            boolean deducido,
            boolean abierto) {}

    /** One outage in words. */
    public Fila de(Corte corte) {
        return new Fila(
                corte.id(),
                Mensajes.texto("causa." + corte.causa()),
                palabras.momento(corte.desde()),
                corte.abierto() ? Mensajes.texto("hasta.dura") : palabras.momento(corte.hasta()),
                Mensajes.duracion(corte.duracion(clock.now())),
                insistir(corte),
                corte.deducido(),
                corte.abierto());
    }

    private String insistir(Corte corte) {
        if (!corte.queFallo().impide()) {
            return Mensajes.texto("insistir.no");
        }
        if (corte.abierto()) {
            return Mensajes.texto("insistir.dura");
        }
        LocalDate fin = corte.hasta().atZone(plazos.zona()).toLocalDate();
        return palabras.dia(plazos.insistirHasta(fin));
    }
}
