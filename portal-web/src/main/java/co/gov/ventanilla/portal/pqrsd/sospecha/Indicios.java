package co.gov.ventanilla.portal.pqrsd.sospecha;

import co.gov.ventanilla.portal.platform.limite.Origen;
import java.time.Duration;

/**
 * What a door knows of how a petition was sent. It is judged while the petition is filed and then forgotten.
 *
 * @param origen null: not counted
 * @param trampa the field that people do not see was filled in
 * @param demora since the form was begun; null when there was no form
 */
public record Indicios(Origen origen, boolean trampa, Duration demora) {
    /** A door that knows nothing. */
    public static final Indicios NINGUNO = new Indicios(null, false, null);

    /** What a program's filing shows. */
    public static Indicios de(Origen origen) {
        return new Indicios(origen, false, null);
    }
}
