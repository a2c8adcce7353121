package co.gov.ventanilla.portal.pqrsd.radicar;

/** The submission key was used before with another content. */
public class EnvioDistinto extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
