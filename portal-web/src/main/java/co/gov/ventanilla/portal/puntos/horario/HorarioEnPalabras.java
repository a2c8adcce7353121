package co.gov.ventanilla.portal.puntos.horario;

import co.gov.ventanilla.portal.texto.FechasEnPalabras;
import co.gov.ventanilla.portal.texto.Mensajes;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A state in one sentence: "Abierto hasta las 12:00 · vuelve a abrir a las 14:00", "Cerrado hoy, festivo (San José) · abre el martes 24 de marzo a las 8:00", "Horario sin dato".
 * Hours are on a clock of twenty-four, as the datasets and the signs at the doors have them.
 */
public final class HorarioEnPalabras {
    private static final Mensajes MENSAJES = Mensajes.junto(HorarioEnPalabras.class);

    private HorarioEnPalabras() {}

    /** The sentence of a state. */
    public static String estado(Estado estado) {
        return switch (estado.situacion()) {
            case SIN_DATO -> MENSAJES.texto("sin_dato");
            case ABIERTO -> conNota(abierto(estado), estado.nota());
            case CERRADO -> conNota(cerrado(estado), estado.nota());
        };
    }

    private static String abierto(Estado estado) {
        if (estado.hasta() == null) {
            return MENSAJES.texto("abierto.siempre");
        }
        LocalDate hoy = estado.momento().toLocalDate();
        String abierto = MENSAJES.texto("abierto.hasta", fin(estado.hasta(), hoy));
        boolean vuelveHoy = estado.abre() != null && estado.abre().toLocalDate().equals(hoy);
        return vuelveHoy && estado.abre() != null
                ? unido(abierto, MENSAJES.texto("vuelve", aLas(estado.abre().toLocalTime())))
                : abierto;
    }

    private static String cerrado(Estado estado) {
        return unido(
                cerradoPor(estado.motivo()),
                abre(estado.abre(), estado.momento().toLocalDate()));
    }

    private static String cerradoPor(@Nullable DiaEspecial motivo) {
        if (motivo == null) {
            return MENSAJES.texto("cerrado");
        }
        return motivo.clase() == DiaEspecial.Clase.FESTIVO
                ? MENSAJES.texto("cerrado.festivo", motivo.nombre())
                : MENSAJES.texto("cerrado.cierre", motivo.nombre());
    }

    private static String abre(@Nullable LocalDateTime abre, LocalDate hoy) {
        if (abre == null) {
            return MENSAJES.texto("abre.no", Horario.DIAS);
        }
        String hora = aLas(abre.toLocalTime());
        return abre.toLocalDate().equals(hoy)
                ? MENSAJES.texto("abre.hoy", hora)
                : MENSAJES.texto("abre.otro_dia", FechasEnPalabras.diaYMes(abre.toLocalDate()), hora);
    }

    /** The end of a span; midnight belongs to the day that it ends. */
    private static String fin(LocalDateTime hasta, LocalDate hoy) {
        boolean medianoche = hasta.toLocalTime().equals(LocalTime.MIDNIGHT);
        LocalDate dia = medianoche ? hasta.toLocalDate().minusDays(1) : hasta.toLocalDate();
        if (dia.equals(hoy)) {
            return medianoche ? MENSAJES.texto("fin.medianoche") : las(hasta.toLocalTime());
        }
        String nombre = FechasEnPalabras.diaYMes(dia);
        if (medianoche) {
            return MENSAJES.texto("fin.medianoche_de", nombre);
        }
        return dia.equals(hoy.plusDays(1))
                ? MENSAJES.texto("fin.manana", las(hasta.toLocalTime()))
                : MENSAJES.texto("fin.otro_dia", nombre, aLas(hasta.toLocalTime()));
    }

    private static String las(LocalTime hora) {
        return hora.getHour() == 1 ? MENSAJES.texto("hora.la", hora(hora)) : MENSAJES.texto("hora.las", hora(hora));
    }

    private static String aLas(LocalTime hora) {
        return MENSAJES.texto("hora.a", las(hora));
    }

    /** "8:00", "14:30". */
    static String hora(LocalTime hora) {
        return hora.getHour() + (hora.getMinute() < 10 ? ":0" : ":") + hora.getMinute();
    }

    static String conNota(String texto, @Nullable String nota) {
        return nota == null ? texto : MENSAJES.texto("nota", texto, nota);
    }

    private static String unido(String uno, String otro) {
        return MENSAJES.texto("unido", uno, otro);
    }
}
