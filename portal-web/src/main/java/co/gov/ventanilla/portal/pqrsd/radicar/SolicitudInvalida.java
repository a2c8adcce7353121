package co.gov.ventanilla.portal.pqrsd.radicar;

import co.gov.ventanilla.portal.platform.falla.Falla;
import java.util.List;

/** A request that cannot be filed yet, with everything that is wrong. */
public class SolicitudInvalida extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Falla> fallas;

    public SolicitudInvalida(List<Falla> fallas) {
        super(fallas.size() + " faults");
        this.fallas = List.copyOf(fallas);
    }

    public List<Falla> fallas() {
        return fallas;
    }
}
