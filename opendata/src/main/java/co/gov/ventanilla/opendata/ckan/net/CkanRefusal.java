package co.gov.ventanilla.opendata.ckan.net;

import java.io.IOException;

/** A CKAN understood and said no; the message is for people and holds no token. */
public final class CkanRefusal extends IOException {
    private final int status;

    CkanRefusal(int status, String message) {
        super(message);
        this.status = status;
    }

    /** HTTP code. */
    public int status() {
        return status;
    }
}
