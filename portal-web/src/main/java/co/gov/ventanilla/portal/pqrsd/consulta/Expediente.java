package co.gov.ventanilla.portal.pqrsd.consulta;

import co.gov.ventanilla.portal.pqrsd.radicar.RespuestaRadicacion;
import co.gov.ventanilla.rules.termino.DiaContado;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What the person who filed a petition sees of it.
 *
 * @param estado code of the state
 * @param vence last day to answer; null for a felicitación
 * @param cuenta every counted and skipped day with its reason
 */
public record Expediente(
        String radicado,
        String estado,
        OffsetDateTime recibido,
        LocalDate computaDesde,
        LocalDate vence,
        String tipo,
        Integer terminoDias,
        String asunto,
        String texto,
        String sha256,
        String verificacion,
        List<RespuestaRadicacion.Archivo> adjuntos,
        List<DiaContado> cuenta,
        List<Suceso> eventos) {

    /**
     * An event of the timeline.
     *
     * @param texto what the citizen added with it, or the act that removed a content; null otherwise
     * @param adjuntos files that came with it
     */
    public record Suceso(
            OffsetDateTime fecha,
            String tipo,
            String descripcion,
            String hash,
            String texto,
            List<RespuestaRadicacion.Archivo> adjuntos) {}

    /**
     * A file on the page of its owner.
     *
     * @param orden its place among the files of the petition
     * @param nombre empty when an act removed it
     * @param fecha when it came
     * @param estado code of its state
     * @param seDevuelve whether it can be downloaded
     */
    public record Archivo(
            int orden, String nombre, long bytes, OffsetDateTime fecha, String estado, boolean seDevuelve) {}
}
