package co.gov.ventanilla.portal.pqrsd.nueva;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Reads the choices of a step (radio buttons and boxes in plain markup) into the draft; its text fields are set by Faces. */
final class Elecciones {
    /** Field that people do not see; only a machine fills it in. */
    static final String TRAMPA = "pagina_web";

    private Elecciones() {}

    static void leer(Paso paso, HttpServletRequest request, Borrador datos) {
        datos.trampa |= trampa(request);
        if (paso == Paso.TIPO) {
            datos.tipo = valor(request, "tipo");
        } else if (paso == Paso.QUIEN) {
            datos.tipoPersona = valor(request, "tipo_persona");
            datos.medioRespuesta = valor(request, "medio_respuesta");
            datos.reservaIdentidad = valor(request, "reserva_identidad") != null && !datos.isAnonima();
            datos.acepta = valor(request, "acepta") != null;
            String[] prioritaria = request.getParameterValues("atencion_prioritaria");
            datos.atencionPrioritaria = prioritaria == null ? List.of() : List.of(prioritaria);
        } else if (paso == Paso.SOLICITUD) {
            datos.voz = valor(request, "voz") != null;
        }
    }

    static boolean trampa(HttpServletRequest request) {
        return valor(request, TRAMPA) != null;
    }

    private static String valor(HttpServletRequest request, String nombre) {
        String valor = request.getParameter(nombre);
        return valor == null || valor.isBlank() ? null : valor;
    }
}
