package co.gov.ventanilla.portal.pqrsd;

import co.gov.ventanilla.portal.platform.Json;
import co.gov.ventanilla.portal.pqrsd.adjunto.Adjunto;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an event commits to, as exact text built from the stored rows; the ledger check builds it again. */
public final class Contenidos {
    /** Name of the commitment to the text. */
    public static final String TEXTO = "texto";

    /** Name of the commitment to a removal. */
    static final String SUPRESION = "supresion";

    /** Name of the commitment to the list of files. */
    static final String ADJUNTOS = "adjuntos";

    private Contenidos() {}

    /** Contents of a filing: form of the petition, subject, text, person (if any) and files (if any). */
    public static Map<String, String> deRadicacion(Pqrsd p, String personales, List<Adjunto> adjuntos) {
        Map<String, String> contenidos = new TreeMap<>();
        contenidos.put("ficha", ficha(p));
        contenidos.put("asunto", p.getAsunto());
        contenidos.put(TEXTO, p.getTexto());
        if (personales != null) {
            contenidos.put("solicitante", personales);
        }
        adjuntos(contenidos, adjuntos);
        return contenidos;
    }

    /** Contents of what a citizen adds later. */
    public static Map<String, String> deMensaje(String texto, List<Adjunto> adjuntos) {
        Map<String, String> contenidos = new TreeMap<>();
        contenidos.put(TEXTO, texto);
        adjuntos(contenidos, adjuntos);
        return contenidos;
    }

    /** Contents of a removal: what, by which act, and the files of its event that stay. */
    static Map<String, String> deSupresion(SupresionRepository.Fila fila, List<Adjunto> quedan) {
        Map<String, String> contenidos = new TreeMap<>();
        contenidos.put(
                SUPRESION,
                Json.canonical(
                        Map.of("de_evento", fila.deEvento(), "contenido", fila.contenido(), "acto", fila.acto())));
        adjuntos(contenidos, quedan);
        return contenidos;
    }

    private static void adjuntos(Map<String, String> contenidos, List<Adjunto> adjuntos) {
        if (!adjuntos.isEmpty()) {
            contenidos.put(
                    ADJUNTOS,
                    Json.canonical(adjuntos.stream()
                            .map(a -> Map.of(
                                    "nombre", a.getNombre(),
                                    "tipo_mime", a.getTipoMime(),
                                    "bytes", a.getBytes(),
                                    "sha256", a.getSha256()))
                            .toList()));
        }
    }

    private static String ficha(Pqrsd p) {
        Map<String, Object> ficha = new LinkedHashMap<>();
        ficha.put("tipo", p.getTipo().codigo());
        ficha.put("recibido", p.getRecibido().toString());
        ficha.put("computa_desde", p.getComputaDesde().toString());
        ficha.put("vence", String.valueOf(p.getVence()));
        ficha.put("anonima", p.isAnonima());
        ficha.put("verificacion", p.getVerificacion());
        return Json.canonical(ficha);
    }
}
