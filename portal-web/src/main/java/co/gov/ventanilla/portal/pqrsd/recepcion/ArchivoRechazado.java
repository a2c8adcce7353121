package co.gov.ventanilla.portal.pqrsd.recepcion;

import co.gov.ventanilla.portal.platform.falla.Falla;
import java.io.IOException;

/** A file that is not admitted, with the reason in the words of the page. */
public class ArchivoRechazado extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Falla falla;

    ArchivoRechazado(Falla falla) {
        super(falla.codigo());
        this.falla = falla;
    }

    public Falla falla() {
        return falla;
    }
}
