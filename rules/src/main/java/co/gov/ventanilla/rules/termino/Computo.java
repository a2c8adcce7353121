package co.gov.ventanilla.rules.termino;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts terms in business days, day by day and with reasons; immutable.
 *
 * <p>For a petition give it the calendar of its modality: {@code new Computo(calendario.para(tipo), politica)}.
 */
public final class Computo {

    /** Longest term that can be asked for, in business days. */
    public static final int MAXIMO_DIAS = 400;

    private static final int MAXIMO_FACTOR = 10;

    private final CalendarioHabil calendario;
    private final PoliticaHorario politica;

    /** Makes a count over a calendar with an after-hours policy. */
    public Computo(CalendarioHabil calendario, PoliticaHorario politica) {
        this.calendario = calendario;
        this.politica = politica;
    }

    /**
     * Returns the day on which a filing is taken as received: day zero of its term.
     *
     * <p>On a closed day, or late under the policy, that is the next day the desk is open. Rule T-06 (Ley 1437 de 2011,
     * art. 54).
     *
     * @param recibido instant of reception, any offset; read in the zone of the policy
     */
    public LocalDate computaDesde(OffsetDateTime recibido) {
        LocalDateTime local = enZona(recibido).toLocalDateTime();
        LocalDate dia = local.toLocalDate();
        return politica.tarde(local.toLocalTime()) ? abierto(dia.plusDays(1)) : abierto(dia);
    }

    /**
     * Counts a term: day zero does not count, the first counted day is the next business day.
     *
     * <p>Rule T-05 (Ley 4 de 1913, art. 62).
     *
     * @param recibido instant of reception, any offset
     * @param dias business days, 1 to 400
     * @throws IllegalArgumentException when {@code dias} or the years are out of range
     */
    public CuentaTermino contar(OffsetDateTime recibido, int dias) {
        exigir(dias >= 1 && dias <= MAXIMO_DIAS, "El término va de 1 a %d días: %d".formatted(MAXIMO_DIAS, dias));
        LocalDate cero = computaDesde(recibido);
        List<DiaContado> cuenta = new ArrayList<>();
        cuenta.add(DiaContado.recepcion(cero));
        LocalDate vence = agregar(cuenta, cero, 0, dias);
        return new CuentaTermino(enZona(recibido), dias, cero, vence, cuenta);
    }

    /**
     * Resumes a term after the person completed the petition, with the days that were left.
     *
     * <p>The day of the request is used up; the count goes on the business day after completion. With no days left, it
     * is due on the day of completion. Completing after {@code limiteRespuesta} resumes all the same as long as nobody
     * signed the tacit withdrawal. Rule T-12 (Ley 1755 de 2015, art. 17).
     *
     * @param original the count from the filing
     * @param pedida day the request was sent: from day zero to the tenth business day, and not after the due date
     * @param completada day the missing part arrived, not before {@code pedida}; on a closed day, the next open one
     * @throws IllegalArgumentException when the days are not in this order or the request is late
     */
    public Reanudacion reanudar(CuentaTermino original, LocalDate pedida, LocalDate completada) {
        exigirPedida(original, pedida);
        exigir(!completada.isBefore(pedida), "Se completó (%s) antes de pedirse (%s)".formatted(completada, pedida));
        List<DiaContado> cuenta = new ArrayList<>(original.cuenta().stream()
                .filter(dia -> !dia.fecha().isAfter(pedida))
                .toList());
        int usados = (int) cuenta.stream().filter(DiaContado::cuenta).count();
        LocalDate recibida = abierto(completada);
        for (LocalDate dia = pedida.plusDays(1); !dia.isAfter(recibida); dia = dia.plusDays(1)) {
            cuenta.add(DiaContado.saltado(dia, "término suspendido: se pidió completar la petición"));
        }
        LocalDate vence = agregar(cuenta, recibida, usados, original.dias());
        return new Reanudacion(usados, original.dias() - usados, finDeMes(pedida), vence, cuenta);
    }

    /**
     * Returns the end of one calendar month, moved forward to a business day when it ends on a closed one.
     *
     * <p>A month that has no such day ends on its last day (31 January: 28 or 29 February). Rule T-10 (Ley 4 de 1913,
     * arts. 59 y 62).
     */
    public LocalDate finDeMes(LocalDate desde) {
        return calendario.siguienteOMismo(desde.plusMonths(1));
    }

    /**
     * Returns the last day a due date may be extended to: the term counted again {@code factorMaximo} times from day
     * zero.
     *
     * <p>Rule T-13 (Ley 1755 de 2015, art. 14 par.): the factor is a setting, 2 by our reading.
     *
     * @param factorMaximo total over initial term, 1 (no extension) to 10
     */
    public LocalDate limiteProrroga(CuentaTermino cuenta, int factorMaximo) {
        exigir(factorMaximo >= 1 && factorMaximo <= MAXIMO_FACTOR, "El factor va de 1 a 10: " + factorMaximo);
        return habilNumero(cuenta.computaDesde(), cuenta.dias() * factorMaximo);
    }

    /**
     * Returns the business day with that number after day zero, for inner terms such as transfer or request.
     *
     * @param cero day zero, as {@link #computaDesde} gives it
     * @param numero 1 or more
     */
    public LocalDate habilNumero(LocalDate cero, int numero) {
        exigir(numero >= 1, "El día hábil se numera desde 1: " + numero);
        return agregar(new ArrayList<>(), cero, 0, numero);
    }

    /** Adds the days after {@code desde} until number {@code hasta} is reached and returns the last one. */
    private LocalDate agregar(List<DiaContado> cuenta, LocalDate desde, int usados, int hasta) {
        LocalDate dia = desde;
        for (int numero = usados; numero < hasta; ) {
            dia = dia.plusDays(1);
            LocalDate fecha = dia;
            int siguiente = numero + 1;
            DiaContado contado = calendario
                    .motivoNoHabil(fecha)
                    .map(motivo -> DiaContado.saltado(fecha, motivo))
                    .orElseGet(() -> DiaContado.habil(fecha, siguiente));
            cuenta.add(contado);
            numero += contado.cuenta() ? 1 : 0;
        }
        return dia;
    }

    private void exigirPedida(CuentaTermino original, LocalDate pedida) {
        LocalDate cero = original.computaDesde();
        LocalDate limite = habilNumero(cero, TerminosLegales.PLAZO_REQUERIMIENTO);
        exigir(
                !pedida.isBefore(cero) && !pedida.isAfter(limite) && !pedida.isAfter(original.vence()),
                "Solo se puede pedir completar entre el %s y el %s, dentro del término (Ley 1755 de 2015, art. 17): %s"
                        .formatted(cero, limite, pedida));
    }

    private LocalDate abierto(LocalDate fecha) {
        LocalDate dia = fecha;
        while (!calendario.atiende(dia)) {
            dia = dia.plusDays(1);
        }
        return dia;
    }

    private OffsetDateTime enZona(OffsetDateTime instante) {
        return instante.atZoneSameInstant(politica.zona()).toOffsetDateTime();
    }

    private static void exigir(boolean condicion, String mensaje) {
        if (!condicion) {
            throw new IllegalArgumentException(mensaje);
        }
    }
}
