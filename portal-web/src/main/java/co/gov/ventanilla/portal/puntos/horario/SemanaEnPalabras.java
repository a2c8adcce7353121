package co.gov.ventanilla.portal.puntos.horario;

import co.gov.ventanilla.opendata.horario.Fechas;
import co.gov.ventanilla.opendata.horario.Franja;
import co.gov.ventanilla.opendata.horario.ReglaHorario;
import co.gov.ventanilla.portal.texto.FechasEnPalabras;
import co.gov.ventanilla.portal.texto.Mensajes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Hours as lines of a table: the week, holidays where they differ, then the dates with hours of their own. */
public final class SemanaEnPalabras {
    private static final Mensajes MENSAJES = Mensajes.junto(SemanaEnPalabras.class);

    /** A Monday; only days of the week matter where it is used. */
    private static final LocalDate LUNES = LocalDate.of(2024, 1, 1);

    private SemanaEnPalabras() {}

    /**
     * The lines of some hours; none without data.
     *
     * @param hoy dates of one year that are over on this day are left out
     */
    public static List<LineaHorario> lineas(Horario horario, LocalDate hoy) {
        List<LineaHorario> lineas = new ArrayList<>();
        List<ReglaHorario> siempre =
                horario.reglas().stream().filter(r -> r.fechas().isEmpty()).toList();
        if (siempre.stream().anyMatch(r -> !r.dias().isEmpty() || !r.festivos())) {
            semana(siempre, lineas);
        }
        if (siempre.stream().anyMatch(ReglaHorario::festivos)) {
            Jornada jornada = Jornada.segun(
                    siempre.stream().filter(r -> r.festivos() || r.dias().isEmpty()));
            lineas.add(new LineaHorario(MENSAJES.texto("dias.festivos"), horas(jornada)));
        }
        horario.reglas().stream().filter(r -> vigente(r, hoy)).forEach(r -> lineas.add(conFechas(r)));
        return lineas;
    }

    private static void semana(List<ReglaHorario> reglas, List<LineaHorario> lineas) {
        List<DayOfWeek> juntos = new ArrayList<>();
        String antes = "";
        for (DayOfWeek dia : DayOfWeek.values()) {
            LocalDate ejemplo = LUNES.plusDays(dia.ordinal());
            String horas = horas(Jornada.segun(reglas.stream().filter(r -> r.nombra(ejemplo, false))));
            if (!juntos.isEmpty() && !horas.equals(antes)) {
                lineas.add(new LineaHorario(mayuscula(lista(dias(juntos))), antes));
                juntos.clear();
            }
            juntos.add(dia);
            antes = horas;
        }
        lineas.add(new LineaHorario(mayuscula(lista(dias(juntos))), antes));
    }

    private static boolean vigente(ReglaHorario regla, LocalDate hoy) {
        return regla.fechas().stream().anyMatch(f -> !pasadas(f, hoy));
    }

    private static boolean pasadas(Fechas fechas, LocalDate hoy) {
        return fechas.hastaAnio() != null
                && fechas.hasta().atYear(fechas.hastaAnio()).isBefore(hoy);
    }

    private static LineaHorario conFechas(ReglaHorario regla) {
        String fechas =
                lista(regla.fechas().stream().map(SemanaEnPalabras::fechas).toList());
        List<String> dias = new ArrayList<>();
        if (!regla.dias().isEmpty()) {
            dias.addAll(dias(regla.dias()));
        }
        if (regla.festivos()) {
            dias.add(MENSAJES.texto("dias.festivos").toLowerCase(Locale.ROOT));
        }
        String cuando = dias.isEmpty() ? fechas : MENSAJES.texto("lista.coma", fechas, lista(dias));
        return new LineaHorario(mayuscula(cuando), horas(new Jornada(regla.franjas(), regla.nota())));
    }

    private static String fechas(Fechas fechas) {
        if (fechas.mesesEnteros()) {
            String uno = mes(fechas.desde(), fechas.desdeAnio());
            String otro = mes(fechas.hasta(), fechas.hastaAnio());
            return uno.equals(otro) ? MENSAJES.texto("fecha.mes", uno) : MENSAJES.texto("fecha.meses", uno, otro);
        }
        String uno = dia(fechas.desde(), fechas.desdeAnio());
        String otro = dia(fechas.hasta(), fechas.hastaAnio());
        return uno.equals(otro) ? MENSAJES.texto("fecha.una", uno) : MENSAJES.texto("fecha.rango", uno, otro);
    }

    private static String dia(MonthDay dia, @Nullable Integer anio) {
        return MENSAJES.texto("fecha.de", String.valueOf(dia.getDayOfMonth()), mes(dia, anio));
    }

    private static String mes(MonthDay dia, @Nullable Integer anio) {
        String mes = FechasEnPalabras.mes(dia.getMonth());
        return anio == null ? mes : MENSAJES.texto("fecha.de", mes, anio.toString());
    }

    /** Parts of a list: "lunes a viernes", or "todos los días", or day by day. */
    private static List<String> dias(Collection<DayOfWeek> dias) {
        List<DayOfWeek> orden = List.copyOf(dias);
        DayOfWeek primero = orden.get(0);
        DayOfWeek ultimo = orden.get(orden.size() - 1);
        if (orden.size() == DayOfWeek.values().length) {
            return List.of(MENSAJES.texto("dias.todos"));
        }
        if (orden.size() > 2 && ultimo.ordinal() - primero.ordinal() == orden.size() - 1) {
            return List.of(MENSAJES.texto(
                    "dias.rango", FechasEnPalabras.diaDeSemana(primero), FechasEnPalabras.diaDeSemana(ultimo)));
        }
        return orden.stream().map(FechasEnPalabras::diaDeSemana).toList();
    }

    /** "de 8:00 a 12:00 y de 14:00 a 17:00 (con cita previa)", "cerrado", "las 24 horas". */
    public static String horas(Jornada jornada) {
        String horas;
        if (jornada.franjas().isEmpty()) {
            horas = MENSAJES.texto("horas.cerrado");
        } else if (jornada.entera()) {
            horas = MENSAJES.texto("horas.siempre");
        } else {
            horas = lista(
                    jornada.franjas().stream().map(SemanaEnPalabras::franja).toList());
        }
        return HorarioEnPalabras.conNota(horas, jornada.nota());
    }

    private static String franja(Franja franja) {
        String desde = hora(franja.desde());
        if (franja.hasta() == Franja.DIA) {
            return MENSAJES.texto("horas.medianoche", desde);
        }
        return franja.hasta() < Franja.DIA
                ? MENSAJES.texto("horas.franja", desde, hora(franja.hasta()))
                : MENSAJES.texto("horas.otro_dia", desde, hora(franja.hasta() - Franja.DIA));
    }

    private static String hora(int minutos) {
        return HorarioEnPalabras.hora(LocalTime.of(minutos / 60, minutos % 60));
    }

    private static String lista(List<String> partes) {
        String lista = partes.get(0);
        for (int i = 1; i < partes.size(); i++) {
            boolean ultima = i == partes.size() - 1;
            lista = ultima
                    ? MENSAJES.texto("lista.y", lista, partes.get(i))
                    : MENSAJES.texto("lista.coma", lista, partes.get(i));
        }
        return lista;
    }

    private static String mayuscula(String texto) {
        return texto.substring(0, 1).toUpperCase(Locale.ROOT) + texto.substring(1);
    }
}
