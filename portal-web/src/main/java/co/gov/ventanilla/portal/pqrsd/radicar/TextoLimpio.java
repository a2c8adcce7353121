package co.gov.ventanilla.portal.pqrsd.radicar;

/**
 * Text as it is stored: CRLF becomes LF; U+0000, other control characters except tab and LF, and lone surrogates become U+FFFD;
 * everything else is kept exactly (contract, "Request body of a filing").
 *
 * @param valor the text, or null when there was none
 * @param cambiado whether a character was replaced, which the person is told
 */
public record TextoLimpio(String valor, boolean cambiado) {
    private static final int REEMPLAZO = 0xFFFD;

    /** Cleans a text; null stays null. */
    public static TextoLimpio de(String texto) {
        if (texto == null) {
            return new TextoLimpio(null, false);
        }
        String lineas = texto.replace("\r\n", "\n");
        StringBuilder limpio = new StringBuilder(lineas.length());
        lineas.codePoints().forEach(c -> limpio.appendCodePoint(admitido(c) ? c : REEMPLAZO));
        String valor = limpio.toString();
        return new TextoLimpio(valor, !valor.equals(lineas));
    }

    /** Like {@link #de}, for fields of one line: trimmed, and empty is absent. */
    public static String linea(String texto) {
        String valor = texto == null ? "" : de(texto).valor().strip();
        return valor.isEmpty() ? null : valor;
    }

    private static boolean admitido(int c) {
        boolean control = Character.getType(c) == Character.CONTROL && c != '\t' && c != '\n';
        boolean suelto = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !suelto;
    }
}
