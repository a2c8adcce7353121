package co.gov.ventanilla.portal.pqrsd.radicar;

import co.gov.ventanilla.portal.platform.Json;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd.EnNombreDe;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd.Solicitante;
import co.gov.ventanilla.portal.texto.Mensajes;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** A request with its texts cleaned ({@link TextoLimpio}), its blank fields absent, and the notes about it. */
record EntradaDepurada(SolicitudPqrsd solicitud, List<String> avisos) {
    private static final Mensajes MENSAJES = Mensajes.junto(EntradaDepurada.class);
    private static final int ASUNTO = 80;

    static EntradaDepurada de(SolicitudPqrsd s) {
        String texto = TextoLimpio.de(s.texto()).valor();
        String valor = texto == null ? "" : texto;
        String asunto = TextoLimpio.linea(s.asunto());
        SolicitudPqrsd limpia = new SolicitudPqrsd(
                TextoLimpio.linea(s.tipo()),
                asunto == null ? primerasPalabras(valor) : asunto.replace('\n', ' '),
                valor,
                s.esAnonima(),
                s.esReservada(),
                s.esAnonima() ? null : solicitante(s.solicitante()),
                s.esAnonima() ? null : TextoLimpio.linea(s.medioRespuesta()),
                enNombreDe(s.enNombreDe()),
                s.atencionPrioritaria() == null ? List.of() : List.copyOf(s.atencionPrioritaria()),
                s.tratamientoDatos());
        return new EntradaDepurada(
                limpia, cambia(Json.MAPPER.valueToTree(s)) ? List.of(MENSAJES.texto("aviso.caracteres")) : List.of());
    }

    /** Whether a text anywhere in the request holds a character that cannot be kept. */
    private static boolean cambia(JsonNode nodo) {
        return nodo.isTextual()
                ? TextoLimpio.de(nodo.textValue()).cambiado()
                : StreamSupport.stream(nodo.spliterator(), false).anyMatch(EntradaDepurada::cambia);
    }

    /** Words of the beginning, up to 80 characters, for a petition without a subject. */
    static String primerasPalabras(String texto) {
        String linea = texto.strip().replaceAll("\\s+", " ");
        if (linea.isEmpty()) {
            return MENSAJES.texto("asunto.voz");
        }
        if (linea.codePointCount(0, linea.length()) <= ASUNTO) {
            return linea;
        }
        String corte = linea.substring(0, linea.offsetByCodePoints(0, ASUNTO));
        int espacio = corte.lastIndexOf(' ');
        return (espacio > ASUNTO / 2 ? corte.substring(0, espacio) : corte) + "…";
    }

    private static Solicitante solicitante(Solicitante s) {
        if (s == null) {
            return null;
        }
        return new Solicitante(
                TextoLimpio.linea(s.tipoPersona()),
                TextoLimpio.linea(s.nombres()),
                TextoLimpio.linea(s.apellidos()),
                TextoLimpio.linea(s.razonSocial()),
                TextoLimpio.linea(s.tipoDocumento()),
                TextoLimpio.linea(s.documento()),
                TextoLimpio.linea(s.correo()),
                TextoLimpio.linea(s.telefono()),
                TextoLimpio.linea(s.direccion()),
                TextoLimpio.linea(s.barrio()),
                TextoLimpio.linea(s.municipio()),
                TextoLimpio.linea(s.pais()));
    }

    private static EnNombreDe enNombreDe(EnNombreDe e) {
        if (e == null) {
            return null;
        }
        EnNombreDe limpio = new EnNombreDe(
                TextoLimpio.linea(e.nombres()), TextoLimpio.linea(e.documento()), TextoLimpio.linea(e.calidad()));
        boolean vacio = limpio.nombres() == null && limpio.documento() == null && limpio.calidad() == null;
        return vacio ? null : limpio;
    }
}
