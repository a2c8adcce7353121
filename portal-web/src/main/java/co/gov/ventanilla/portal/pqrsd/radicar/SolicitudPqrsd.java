package co.gov.ventanilla.portal.pqrsd.radicar;

import java.util.List;

/**
 * What a person sends to file a petition: the body of {@code POST /api/v1/pqrsd} and what the steps of the form add up to. Every
 * part may be absent; {@link ValidadorSolicitud} says what is missing.
 */
public record SolicitudPqrsd(
        String tipo,
        String asunto,
        String texto,
        Boolean anonima,
        Boolean reservaIdentidad,
        Solicitante solicitante,
        String medioRespuesta,
        EnNombreDe enNombreDe,
        List<String> atencionPrioritaria,
        TratamientoDatos tratamientoDatos) {

    /** Who asks. All of it is asked, none of it blocks a filing. */
    public record Solicitante(
            String tipoPersona,
            String nombres,
            String apellidos,
            String razonSocial,
            String tipoDocumento,
            String documento,
            String correo,
            String telefono,
            String direccion,
            String barrio,
            String municipio,
            String pais) {}

    /** The person on whose behalf somebody files, and in which quality (mother, lawyer, neighbour). */
    public record EnNombreDe(String nombres, String documento, String calidad) {}

    /** Answer to the privacy notice; false or absent files all the same (Ley 1581 de 2012). */
    public record TratamientoDatos(String version, Boolean acepta) {}

    /** Whether nobody is named. */
    public boolean esAnonima() {
        return Boolean.TRUE.equals(anonima);
    }

    /** Whether the name is kept from most of the entity. */
    public boolean esReservada() {
        return Boolean.TRUE.equals(reservaIdentidad) && !esAnonima();
    }

    /** The request as it would be stored: texts cleaned, blank fields absent. */
    public SolicitudPqrsd depurada() {
        return EntradaDepurada.de(this).solicitud();
    }

    /** The personal part, as the chain commits to it. */
    public DatosPersonales datosPersonales() {
        return new DatosPersonales(solicitante, enNombreDe, tratamientoDatos);
    }

    /** Who asks, for whom, and what was said about data. */
    public record DatosPersonales(Solicitante solicitante, EnNombreDe enNombreDe, TratamientoDatos tratamientoDatos) {}
}
