package co.gov.ventanilla.portal.texto;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * Writes dates, hours and numbers as they are written in Colombia: "lunes 14 de diciembre de 2026", "10:05 a. m.",
 * "1.234.567,8", "1,2 MB".
 *
 * <p>Immutable and safe to share between threads. Noon is "12:00 m.", midnight "12:00 a. m.".
 */
public final class FechasEnPalabras {
    private static final String[] DIAS = {"lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"};
    private static final String[] MESES = {
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre"
    };
    private static final String[] UNIDADES = {"KB", "MB", "GB", "TB", "PB", "EB"};

    private final ZoneId zona;

    /**
     * Writes instants in the given zone.
     *
     * @param zona the zone of the entity, {@code America/Bogota}
     */
    public FechasEnPalabras(ZoneId zona) {
        this.zona = Objects.requireNonNull(zona, "zona");
    }

    /** The day with its name: "lunes 14 de diciembre de 2026". */
    public String dia(LocalDate fecha) {
        return diaYMes(fecha) + " de " + fecha.getYear();
    }

    /** The day with its name, where the year is plain: "martes 24 de marzo". */
    public static String diaYMes(LocalDate fecha) {
        return diaDeSemana(fecha.getDayOfWeek()) + " " + fecha.getDayOfMonth() + " de " + mes(fecha.getMonth());
    }

    /** "martes". */
    public static String diaDeSemana(DayOfWeek dia) {
        return DIAS[dia.ordinal()];
    }

    /** "marzo". */
    public static String mes(Month mes) {
        return MESES[mes.ordinal()];
    }

    /** The hour on a clock of twelve, without seconds: "10:05 a. m.", "12:00 m.", "6:30 p. m."; no line breaks within it. */
    public static String hora(LocalTime hora) {
        int doce = hora.getHour() % 12 == 0 ? 12 : hora.getHour() % 12;
        boolean mediodia = hora.getHour() == 12 && hora.getMinute() == 0;
        String mitad = mediodia ? "m." : hora.getHour() < 12 ? "a.\u00A0m." : "p.\u00A0m.";
        return doce + ":" + (hora.getMinute() < 10 ? "0" : "") + hora.getMinute() + "\u00A0" + mitad;
    }

    /** The day and the hour in the zone of the entity: "viernes 20 de noviembre de 2026, 10:05 a. m.". */
    public String diaYHora(OffsetDateTime instante) {
        ZonedDateTime local = instante.atZoneSameInstant(zona);
        return dia(local.toLocalDate()) + ", " + hora(local.toLocalTime());
    }

    /** The day in short, for narrow columns: "lun 14 dic 2026". */
    public String diaCorto(LocalDate fecha) {
        return DIAS[fecha.getDayOfWeek().ordinal()].substring(0, 3) + " " + fecha.getDayOfMonth() + " "
                + MESES[fecha.getMonthValue() - 1].substring(0, 3) + " " + fecha.getYear();
    }

    /** A code in groups of four, as people read it aloud: "7KQM 4XTR 9BZP 2HW5". */
    public static String enGrupos(String codigo) {
        return codigo.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** A whole number with dots between thousands: "1.234.567". */
    public String numero(long valor) {
        return numero(BigDecimal.valueOf(valor));
    }

    /** A number with dots between thousands and a comma before its decimals, all of them: "1.234.567,8". */
    public String numero(BigDecimal valor) {
        String[] partes = valor.abs().toPlainString().split("\\.", 2);
        StringBuilder escrito = new StringBuilder(partes[0]);
        for (int i = escrito.length() - 3; i > 0; i -= 3) {
            escrito.insert(i, '.');
        }
        if (partes.length == 2) {
            escrito.append(',').append(partes[1]);
        }
        return valor.signum() < 0 ? "-" + escrito : escrito.toString();
    }

    /**
     * The size of a file with one decimal at most, in steps of 1.024 as file managers show it: "812 bytes", "1,2 MB",
     * "10 MB".
     *
     * @throws IllegalArgumentException if the size is negative
     */
    public String bytes(long cantidad) {
        if (cantidad < 0) {
            throw new IllegalArgumentException("negative size: " + cantidad);
        }
        if (cantidad < 1024) {
            return cantidad == 1 ? "1 byte" : numero(cantidad) + " bytes";
        }
        int unidad = 0;
        double tamano = cantidad / 1024.0;
        while (Math.round(tamano * 10) >= 10_240) {
            tamano /= 1024;
            unidad++;
        }
        long decimas = Math.round(tamano * 10);
        String decimal = decimas % 10 == 0 ? "" : "," + decimas % 10;
        return numero(decimas / 10) + decimal + " " + UNIDADES[unidad];
    }
}
