package co.gov.ventanilla.portal.pqrsd.falla;

import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.platform.pagina.Palabras;
import co.gov.ventanilla.portal.pqrsd.Plazos;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;

/** Recorded outages as people read them, on the page and in the document. */
@ApplicationScoped
public class CortesEnPalabras {
    private static final Mensajes MENSAJES = Mensajes.junto(CortesEnPalabras.class);

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
                MENSAJES.texto("causa." + corte.causa()),
                palabras.momento(corte.desde()),
                corte.abierto() ? MENSAJES.texto("hasta.dura") : palabras.momento(corte.hasta()),
                duracion(corte.duracion(clock.now())),
                insistir(corte),
                corte.deducido(),
                corte.abierto());
    }

    private String insistir(Corte corte) {
        if (!corte.queFallo().impide()) {
            return MENSAJES.texto("insistir.no");
        }
        if (corte.abierto()) {
            return MENSAJES.texto("insistir.dura");
        }
        LocalDate fin = corte.hasta().atZone(plazos.zona()).toLocalDate();
        return palabras.dia(plazos.insistirHasta(fin));
    }

    /** "2 horas y 5 minutos": the two largest units. */
    static String duracion(Duration d) {
        if (d.toDays() > 0) {
            return MENSAJES.texto("duracion.dos", dias(d.toDays()), horas(d.toHoursPart()));
        }
        if (d.toHours() > 0) {
            return MENSAJES.texto("duracion.dos", horas(d.toHours()), minutos(d.toMinutesPart()));
        }
        return d.toMinutes() > 0 ? minutos(d.toMinutes()) : segundos(d.toSeconds());
    }

    private static String dias(long n) {
        return n == 1 ? MENSAJES.texto("dias.uno") : MENSAJES.texto("dias.varios", n);
    }

    private static String horas(long n) {
        return n == 1 ? MENSAJES.texto("horas.uno") : MENSAJES.texto("horas.varios", n);
    }

    private static String minutos(long n) {
        return n == 1 ? MENSAJES.texto("minutos.uno") : MENSAJES.texto("minutos.varios", n);
    }

    private static String segundos(long n) {
        return n == 1 ? MENSAJES.texto("segundos.uno") : MENSAJES.texto("segundos.varios", n);
    }
}
