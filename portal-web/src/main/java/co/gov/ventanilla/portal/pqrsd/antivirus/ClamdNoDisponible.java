package co.gov.ventanilla.portal.pqrsd.antivirus;

import java.io.IOException;

/** Nobody answers at CLAMD_URL: no file can be judged now, and no file is to blame. */
public class ClamdNoDisponible extends IOException {
    private static final long serialVersionUID = 1L;

    ClamdNoDisponible(IOException causa) {
        super(causa);
    }
}
