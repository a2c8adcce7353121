package co.gov.ventanilla.opendata.horario;

/**
 * A span of time that begins on a day.
 *
 * @param desde minutes after that day's midnight, 0 to 1439
 * @param hasta minutes after that same midnight, excluded; above 1440 it ends on the day after; at most 24 hours after {@code desde}
 */
public record Franja(int desde, int hasta) implements Comparable<Franja> {
    /** Minutes of a day. */
    public static final int DIA = 1_440;

    /** From midnight to midnight. */
    public static final Franja TODO_EL_DIA = new Franja(0, DIA);

    public Franja {
        if (desde < 0 || desde >= DIA || hasta <= desde || hasta > desde + DIA) {
            throw new IllegalArgumentException("no span: " + desde + " to " + hasta);
        }
    }

    @Override
    public int compareTo(Franja otra) {
        return desde != otra.desde ? Integer.compare(desde, otra.desde) : Integer.compare(hasta, otra.hasta);
    }
}
