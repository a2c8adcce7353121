package co.gov.ventanilla.portal.pqrsd.acuse;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a receipt may print, already in the words people read; there is no place for the secret key.
 *
 * @param entidad who received the petition
 * @param registro number, instant and kind
 * @param plazo from when and until when the days count
 * @param contenido what the person wrote and attached
 * @param solicitante who files and how the answer travels
 * @param verificacion how to check the receipt and follow the petition
 */
public record DatosAcuse(
        Entidad entidad,
        Registro registro,
        Plazo plazo,
        Contenido contenido,
        Solicitante solicitante,
        Verificacion verificacion) {

    /**
     * The entity that receives.
     *
     * @param nombre for example "Alcaldía de Armenia"
     * @param direccion postal address with municipality
     * @param telefonos phone numbers as they are read
     * @param correo institutional mail
     * @param urls public addresses of the entity
     */
    public record Entidad(String nombre, String direccion, List<String> telefonos, String correo, List<String> urls) {
        public Entidad {
            telefonos = List.copyOf(telefonos);
            urls = List.copyOf(urls);
        }
    }

    /**
     * What the register says.
     *
     * @param radicado the official number, for example {@code 2026-E-000123}
     * @param recibido the instant of reception, in any offset
     * @param tipo the kind in words, for example "Petición de interés general"
     * @param avisos notes of the registry, for example a missing document; only in the full form
     */
    public record Registro(String radicado, OffsetDateTime recibido, String tipo, List<String> avisos) {
        public Registro {
            avisos = List.copyOf(avisos);
        }
    }

    /**
     * The legal term.
     *
     * @param computaDesde day zero: the day it is taken as received
     * @param vence last day to answer; null when the kind has no term (felicitación)
     * @param terminoDias business days of the term; null when it has none or was fixed by hand
     * @param fueraDeHorario whether it arrived after hours or on a closed day
     * @param cuenta the explained count, day by day; may be empty
     */
    public record Plazo(
            LocalDate computaDesde,
            @Nullable LocalDate vence,
            @Nullable Integer terminoDias,
            boolean fueraDeHorario,
            List<DiaContado> cuenta) {
        public Plazo {
            cuenta = List.copyOf(cuenta);
        }
    }

    /**
     * One calendar day of the explained count.
     *
     * @param fecha the day
     * @param cuenta whether it counts
     * @param numero its number in the count; not printed when it does not count
     * @param motivo why it does not count, or a remark; may be empty
     */
    public record DiaContado(LocalDate fecha, boolean cuenta, int numero, String motivo) {}

    /**
     * What was filed.
     *
     * @param asunto the subject; may be empty
     * @param texto the exact text of the person
     * @param sha256 its hash, as kept in the register
     * @param adjuntos the attached files
     */
    public record Contenido(String asunto, String texto, String sha256, List<Adjunto> adjuntos) {
        public Contenido {
            adjuntos = List.copyOf(adjuntos);
        }
    }

    /**
     * An attached file.
     *
     * @param nombre the name the person gave it
     * @param bytes its size
     * @param sha256 its hash
     * @param estado its state in words, for example "Recibido y revisado"
     */
    public record Adjunto(String nombre, long bytes, String sha256, String estado) {}

    /**
     * Who files.
     *
     * @param anonima whether the person chose to be anonymous
     * @param datos lines such as "Nombre" / "Ana Gómez", in reading order; may be empty
     * @param medioRespuesta how the answer reaches the person, in words; may be empty
     */
    public record Solicitante(boolean anonima, List<Par> datos, String medioRespuesta) {
        public Solicitante {
            datos = List.copyOf(datos);
        }
    }

    /**
     * A line with its label.
     *
     * @param etiqueta what it is
     * @param valor what it says
     */
    public record Par(String etiqueta, String valor) {}

    /**
     * How anyone checks the receipt, and where its owner follows the petition.
     *
     * @param codigo public code of the receipt; the QR code carries it and nothing else
     * @param url address of the verification page
     * @param urlConsulta address where number and key show the state
     */
    public record Verificacion(String codigo, String url, String urlConsulta) {}
}
