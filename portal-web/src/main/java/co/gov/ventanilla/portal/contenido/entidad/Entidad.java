package co.gov.ventanilla.portal.contenido.entidad;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public entity that runs this portal.
 *
 * @param divipola DANE code of the municipality, five digits kept as text
 * @param geonames number of the municipality in geonames.org, digits kept as text, or null; the catalog names the place with it
 * @param nit tax number with its check digit, or null while it is not confirmed
 * @param correo mailbox shown to the public
 * @param correoJudicial mailbox for judicial notices
 * @param correoPqrsd mailbox told about each filing
 * @param remitente From address of the mail the portal sends
 * @param canales channels by which people are served, in their own words
 * @param redesCompartidas networks behind whose addresses many people are; empty while they are not known
 */
public record Entidad(
        String nombre,
        String lema,
        String municipio,
        String departamento,
        String divipola,
        @Nullable String geonames,
        @Nullable String nit,
        String direccion,
        String codigoPostal,
        List<String> telefonos,
        String correo,
        String correoJudicial,
        String correoPqrsd,
        String remitente,
        List<Horario> horarios,
        List<String> canales,
        List<RedCompartida> redesCompartidas,
        Marca marca) {

    public Entidad {
        telefonos = List.copyOf(telefonos);
        horarios = List.copyOf(horarios);
        canales = List.copyOf(canales);
        redesCompartidas = redesCompartidas == null ? List.of() : List.copyOf(redesCompartidas);
    }
}
