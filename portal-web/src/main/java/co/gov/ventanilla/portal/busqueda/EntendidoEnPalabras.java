package co.gov.ventanilla.portal.busqueda;

import co.gov.ventanilla.portal.texto.FechasEnPalabras;
import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.search.query.Part;
import co.gov.ventanilla.search.query.Understood;
import java.time.LocalDate;
import java.util.List;

/** What was understood, part by part, each with the address that takes it away. */
final class EntendidoEnPalabras {
    private static final Mensajes MENSAJES = Mensajes.junto(EntendidoEnPalabras.class);

    private EntendidoEnPalabras() {}

    /**
     * A part in words.
     *
     * @param texto as it stands in the sentence "Buscamos: ..."
     * @param quitar address of the same search without it
     */
    public record Parte(String texto, String quitar) {}

    static List<Parte> de(Respuesta respuesta, Direcciones direcciones, LocalDate hoy) {
        Understood entendido = respuesta.entendido();
        return entendido.parts().stream()
                .map(parte -> new Parte(texto(entendido, parte.what(), hoy), quitar(parte, direcciones)))
                .toList();
    }

    /** A kind is taken away by not understanding it: its words are looked for as they stand. */
    private static String quitar(Part parte, Direcciones direcciones) {
        return parte.what() == Part.What.KIND ? direcciones.alPieDelTipo() : direcciones.con(parte.without());
    }

    private static String texto(Understood entendido, Part.What parte, LocalDate hoy) {
        return switch (parte) {
            case KIND -> MENSAJES.texto("tipos." + entendido.kind().code());
            case COMUNA -> MENSAJES.texto("parte.comuna", Integer.toString(entendido.comuna()));
            case OPEN ->
                entendido.open().now()
                        ? MENSAJES.texto("parte.open_now")
                        : MENSAJES.texto(
                                "parte.open_day",
                                FechasEnPalabras.diaYMes(entendido.open().day(hoy)));
            case NEAR -> cerca(entendido);
        };
    }

    private static String cerca(Understood entendido) {
        if (entendido.nearMe()) {
            return MENSAJES.texto("parte.near_me");
        }
        return entendido.near() == null
                ? MENSAJES.texto("parte.unknown", entendido.unknown())
                : MENSAJES.texto("parte.near", entendido.near().name());
    }
}
