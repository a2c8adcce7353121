package co.gov.ventanilla.rules.pqrsd;

/** A change of state that {@link GrafoEstados} does not allow; its Spanish message names the article that limits it. */
public final class MovimientoProhibido extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final EstadoPqrsd de;
    private final EstadoPqrsd a;

    MovimientoProhibido(EstadoPqrsd de, EstadoPqrsd a, String mensaje) {
        super(mensaje);
        this.de = de;
        this.a = a;
    }

    /** Returns the state the petition is in. */
    public EstadoPqrsd de() {
        return de;
    }

    /** Returns the state that was asked for. */
    public EstadoPqrsd a() {
        return a;
    }
}
