package co.gov.ventanilla.portal.platform.limite;

/** More filings at once than the portal carries: this one was turned away and can be sent again. */
public class PortalLleno extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortalLleno() {
        super("every place is taken");
    }

    /** Whether a failure comes from it. */
    public static boolean es(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortalLleno) {
                return true;
            }
        }
        return false;
    }
}
