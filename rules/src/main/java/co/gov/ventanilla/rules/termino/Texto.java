package co.gov.ventanilla.rules.termino;

/** Text that must be there. */
final class Texto {

    private Texto() {}

    /** Fails with {@link IllegalArgumentException} that names the field when the text is blank. */
    static void exigir(String texto, String campo) {
        if (texto.isBlank()) {
            throw new IllegalArgumentException("Falta " + campo);
        }
    }
}
