package co.gov.ventanilla.portal.pqrsd.radicar;

import co.gov.ventanilla.portal.pqrsd.adjunto.Adjunto;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The first answer to a filing, given again to every resend.
 *
 * @param clave key in groups; the register keeps only its hash
 * @param computaDesde day zero of the count
 * @param vence last day to answer; null for a felicitación
 * @param sha256 SHA-256 of the stored text as UTF-8
 * @param verificacion code that proves the receipt
 */
public record RespuestaRadicacion(
        String radicado,
        String clave,
        OffsetDateTime recibido,
        LocalDate computaDesde,
        LocalDate vence,
        String tipo,
        Integer terminoDias,
        String sha256,
        String verificacion,
        List<Archivo> adjuntos,
        List<String> avisos) {

    /** A received file as the answer names it. */
    public record Archivo(String nombre, String sha256, long bytes, String estado) {
        public static Archivo de(Adjunto adjunto) {
            return new Archivo(adjunto.getNombre(), adjunto.getSha256(), adjunto.getBytes(), adjunto.getEstado());
        }
    }
}
