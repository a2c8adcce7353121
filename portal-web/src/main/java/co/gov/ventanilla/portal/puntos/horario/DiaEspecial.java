package co.gov.ventanilla.portal.puntos.horario;

/**
 * A day that is not as its day of the week.
 *
 * @param nombre of the holiday, or why the entity is closed
 */
public record DiaEspecial(Clase clase, String nombre) {
    /** What makes it special. */
    public enum Clase {
        /** Public holiday, of the law or added by the city. */
        FESTIVO,
        /** The entity does not serve, by an act of its own. */
        CIERRE
    }
}
