package co.gov.ventanilla.portal.puntos.lista;

import co.gov.ventanilla.portal.puntos.lugar.Filtro;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.document.Point;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What an address of the list asks; what cannot be read counts as not asked.
 *
 * @param cerca near what, as it was typed; empty for nothing
 * @param tipo of this kind; null for all
 * @param comuna in this one; null for all
 * @param abierto whether only what is open now
 * @param pagina from 1
 */
public record Pedido(String cerca, Kind tipo, Integer comuna, boolean abierto, int pagina) {
    static final String RUTA = "/puntos";
    private static final int LARGO = 200;

    /** @param parametro value of a parameter, or null */
    static Pedido leer(UnaryOperator<String> parametro) {
        String cerca = texto(parametro.apply("cerca"));
        String comuna = texto(parametro.apply("comuna"));
        String pagina = texto(parametro.apply("pagina"));
        return new Pedido(
                cerca.length() > LARGO ? cerca.substring(0, LARGO) : cerca,
                Kind.of(texto(parametro.apply("tipo"))).filter(Kind::isPlace).orElse(null),
                comuna.matches("[1-9]\\d{0,3}") ? Integer.valueOf(comuna) : null,
                "si".equals(parametro.apply("abierto")),
                pagina.matches("[1-9]\\d{0,2}") ? Integer.parseInt(pagina) : 1);
    }

    /** Whether the address has a filter that cannot be read. */
    static boolean desconocido(UnaryOperator<String> parametro) {
        Pedido leido = leer(parametro);
        return !texto(parametro.apply("tipo")).isEmpty() && leido.tipo() == null
                || !texto(parametro.apply("comuna")).isEmpty() && leido.comuna() == null
                || !texto(parametro.apply("abierto")).isEmpty() && !leido.abierto();
    }

    private static String texto(String valor) {
        return valor == null ? "" : valor.strip();
    }

    /** The same, measured from a point. */
    Filtro filtro(Point desde) {
        return new Filtro(tipo, comuna, abierto ? Boolean.TRUE : null, desde);
    }

    Pedido conCerca(String otro) {
        return new Pedido(otro, tipo, comuna, abierto, 1);
    }

    Pedido conTipo(Kind otro) {
        return new Pedido(cerca, otro, comuna, abierto, 1);
    }

    Pedido conComuna(Integer otra) {
        return new Pedido(cerca, tipo, otra, abierto, 1);
    }

    Pedido conAbierto(boolean otro) {
        return new Pedido(cerca, tipo, comuna, otro, 1);
    }

    Pedido conPagina(int otra) {
        return new Pedido(cerca, tipo, comuna, abierto, otra);
    }

    /** Whether nothing is asked but a page. */
    boolean vacio() {
        return cerca.isEmpty() && tipo == null && comuna == null && !abierto;
    }

    String direccion() {
        List<String> partes = new ArrayList<>();
        if (!cerca.isEmpty()) {
            partes.add("cerca=" + URLEncoder.encode(cerca, StandardCharsets.UTF_8));
        }
        if (tipo != null) {
            partes.add("tipo=" + tipo.code());
        }
        if (comuna != null) {
            partes.add("comuna=" + comuna);
        }
        if (abierto) {
            partes.add("abierto=si");
        }
        if (pagina > 1) {
            partes.add("pagina=" + pagina);
        }
        return RUTA + (partes.isEmpty() ? "" : "?" + String.join("&", partes));
    }
}
