package co.gov.ventanilla.portal.pqrsd.adjunto;

import java.io.IOException;

/** Files cannot be received now, though texts can: the disk is short of room, the staging is full, or writing fails. */
public class ArchivosNoDisponibles extends IOException {
    private static final long serialVersionUID = 1L;

    public ArchivosNoDisponibles(String motivo) {
        super(motivo);
    }

    public ArchivosNoDisponibles(IOException causa) {
        super(causa);
    }
}
