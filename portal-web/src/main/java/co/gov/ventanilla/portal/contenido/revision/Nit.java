package co.gov.ventanilla.portal.contenido.revision;

/** The check digit of a Colombian tax number. */
final class Nit {

    private static final int[] PESOS = {3, 7, 13, 17, 19, 23, 29, 37, 41};

    private Nit() {}

    /**
     * Whether the check digit is the one the number asks for.
     *
     * @param nit nine digits, a hyphen and the check digit, with or without dots
     */
    static boolean valido(String nit) {
        String limpio = nit.replace(".", "");
        int suma = 0;
        for (int i = 0; i < PESOS.length; i++) {
            suma += (limpio.charAt(PESOS.length - 1 - i) - '0') * PESOS[i];
        }
        int resto = suma % 11;
        int digito = resto < 2 ? resto : 11 - resto;
        return limpio.charAt(limpio.length() - 1) - '0' == digito;
    }
}
