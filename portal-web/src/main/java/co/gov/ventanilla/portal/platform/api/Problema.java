package co.gov.ventanilla.portal.platform.api;

import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.platform.limite.Espera;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answer in {@code application/problem+json} (RFC 9457) with every fault of the request at once. */
public final class Problema {
    /** Media type of problem details. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Mensajes MENSAJES = Mensajes.junto(Problema.class);

    private Problema() {}

    /** Problem whose title and detail have the keys {@code <clave>.titulo} and {@code <clave>.detalle}. */
    public static Response de(Mensajes mensajes, int status, String clave) {
        return de(status, mensajes.texto(clave + ".titulo"), mensajes.texto(clave + ".detalle"));
    }

    /** The same with its faults. */
    public static Response de(Mensajes mensajes, int status, String clave, List<Falla> errores) {
        return de(status, mensajes.texto(clave + ".titulo"), mensajes.texto(clave + ".detalle"), errores);
    }

    /** The same with Retry-After (RFC 9110, 10.2.3). */
    public static Response despues(long segundos, Response problema) {
        return Response.fromResponse(problema).header("Retry-After", segundos).build();
    }

    /** Something must wait (RFC 6585): for how long, and what to do meanwhile. */
    public static Response espera(Espera espera, List<Falla> errores) {
        String titulo = MENSAJES.texto("espera.titulo");
        return despues(espera.segundos(), de(429, titulo, espera.frase(), errores));
    }

    /** Problem without a list of faults. */
    public static Response de(int status, String titulo, String detalle) {
        return de(status, titulo, detalle, List.of());
    }

    /** Problem whose {@code errores} name field, code and message. */
    public static Response de(int status, String titulo, String detalle, List<Falla> errores) {
        Map<String, Object> cuerpo = new LinkedHashMap<>();
        cuerpo.put("type", "about:blank");
        cuerpo.put("title", titulo);
        cuerpo.put("status", status);
        cuerpo.put("detail", detalle);
        if (!errores.isEmpty()) {
            cuerpo.put("errores", errores);
        }
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(cuerpo)
                .build();
    }
}
