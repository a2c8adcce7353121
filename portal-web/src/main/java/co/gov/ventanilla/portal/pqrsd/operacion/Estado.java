package co.gov.ventanilla.portal.pqrsd.operacion;

/** How the portal stands. */
public record Estado(Archivos archivos, Antivirus antivirus, Correo correo) {
    /**
     * Room for files.
     *
     * @param seReciben whether a file would be received now
     * @param bytesLibres on the disk of the files
     * @param bytesEnEspera of uploads and drafts
     * @param recogidos files without a petition that were collected since the start
     * @param subidasBarridas uploads never finished that were swept since the start
     */
    public record Archivos(
            boolean seReciben,
            long bytesLibres,
            long bytesEnEspera,
            long recogidos,
            long bytesRecogidos,
            long subidasBarridas) {}

    /**
     * The antivirus.
     *
     * @param configurado whether CLAMD_URL is set
     * @param responde whether it answered when it was last asked
     */
    public record Antivirus(boolean configurado, boolean responde, long pendientes, long enCuarentena) {}

    /**
     * The outbox.
     *
     * @param segundosDelMasAntiguo age of the oldest message that waits; 0 when none does
     */
    public record Correo(long pendientes, long segundosDelMasAntiguo, long enCarpeta, long posiblementeEnviados) {}
}
