package co.gov.ventanilla.portal.puntos.lista;

import co.gov.ventanilla.portal.platform.pagina.Opcion;
import co.gov.ventanilla.portal.puntos.lugar.LugarEnPalabras;
import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.index.Snapshot;
import java.util.ArrayList;
import java.util.List;

/** The ways to narrow a list, and those that are in force. */
public record Opciones(Listado listado) {
    private static final Mensajes MENSAJES = Mensajes.junto(Opciones.class);

    private Pedido pedido() {
        return listado.pedido();
    }

    public List<Opcion> tipos(List<Kind> tipos) {
        return tipos.stream()
                .map(tipo -> opcion(
                        LugarEnPalabras.tipos(tipo),
                        pedido().conTipo(tipo),
                        tipo == pedido().tipo(),
                        pedido().conTipo(null)))
                .toList();
    }

    public List<Opcion> comunas() {
        return listado.comunas().stream()
                .map(comuna -> opcion(
                        comuna(comuna),
                        pedido().conComuna(comuna),
                        comuna.equals(pedido().comuna()),
                        pedido().conComuna(null)))
                .toList();
    }

    /** In which comuna to look instead of near something that nobody knows. */
    public List<Opcion> comunasEnVezDe() {
        return listado.comunas().stream()
                .map(comuna -> new Opcion(
                        comuna(comuna),
                        listado.cuenta(pedido().conComuna(comuna)),
                        false,
                        pedido().conCerca("").conComuna(comuna).direccion()))
                .toList();
    }

    /** Only what is open now. */
    public Opcion abierto() {
        return opcion(
                MENSAJES.texto("filtro.abierto"),
                pedido().conAbierto(true),
                pedido().abierto(),
                pedido().conAbierto(false));
    }

    private static String comuna(Integer comuna) {
        return MENSAJES.texto("filtro.comuna", comuna.toString());
    }

    private Opcion opcion(String texto, Pedido con, boolean elegida, Pedido sin) {
        return new Opcion(texto, listado.cuenta(con), elegida, (elegida ? sin : con).direccion());
    }

    /** Each filter in force with the address that takes it away. */
    public List<Opcion> elegidas() {
        List<Opcion> elegidas = new ArrayList<>();
        if (listado.cerca() != null) {
            String cerca = MENSAJES.texto("filtro.cerca", listado.cerca().name());
            elegidas.add(quitar(cerca, pedido().conCerca("")));
        }
        if (pedido().tipo() != null) {
            elegidas.add(quitar(LugarEnPalabras.tipos(pedido().tipo()), pedido().conTipo(null)));
        }
        if (pedido().comuna() != null) {
            elegidas.add(quitar(comuna(pedido().comuna()), pedido().conComuna(null)));
        }
        if (pedido().abierto()) {
            elegidas.add(quitar(MENSAJES.texto("filtro.abierto"), pedido().conAbierto(false)));
        }
        return elegidas;
    }

    private Opcion quitar(String texto, Pedido sin) {
        return new Opcion(texto, listado.total(), true, sin.direccion());
    }

    /** "22 puntos en 20 sitios". */
    public String cuenta() {
        int total = listado.total();
        if (total >= Snapshot.MOST_COUNTED) {
            return MENSAJES.texto("cuenta.muchos");
        }
        String puntos = total == 1 ? MENSAJES.texto("cuenta.uno") : MENSAJES.texto("cuenta.varios", total);
        if (listado.cuantosSitios() == total) {
            return puntos;
        }
        return listado.cuantosSitios() == 1
                ? MENSAJES.texto("cuenta.sitio", puntos)
                : MENSAJES.texto("cuenta.sitios", puntos, listado.cuantosSitios());
    }
}
