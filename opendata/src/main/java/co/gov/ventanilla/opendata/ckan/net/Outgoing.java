package co.gov.ventanilla.opendata.ckan.net;

import java.time.Duration;

/**
 * How the portal behaves towards other servers; given by the portal.
 *
 * @param publicUrl address of the portal, told in every request so that its operator can be found
 * @param internal loopback and private networks may be asked; tests only
 * @param pause between two requests of one run
 */
public record Outgoing(String publicUrl, boolean internal, Duration pause) {
    /** What the portal calls itself. */
    public String userAgent() {
        return "Ventanilla/1 (+" + publicUrl + ")";
    }
}
