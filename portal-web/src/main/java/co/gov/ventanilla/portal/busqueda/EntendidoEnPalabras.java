package co.gov.ventanilla.portal.busqueda;

import co.gov.ventanilla.portal.texto.FechasEnPalabras;
import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.search.query.OpenWhen;
import co.gov.ventanilla.search.query.Part;
import co.gov.ventanilla.search.query.Understood;
import java.time.LocalDateTime;
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

    static List<Parte> de(Respuesta respuesta, Direcciones direcciones, LocalDateTime ahora) {
        Understood entendido = respuesta.entendido();
        return entendido.parts().stream()
                .map(parte -> new Parte(texto(entendido, parte.what(), ahora), quitar(parte, direcciones)))
                .toList();
    }

    /** A kind is taken away by not understanding it: its words are looked for as they stand. */
    private static String quitar(Part parte, Direcciones direcciones) {
        return parte.what() == Part.What.KIND ? direcciones.alPieDelTipo() : direcciones.con(parte.without());
    }

    private static String texto(Understood entendido, Part.What parte, LocalDateTime ahora) {
        return switch (parte) {
            case KIND -> MENSAJES.texto("tipos." + entendido.kind().code());
            case COMUNA -> MENSAJES.texto("parte.comuna", Integer.toString(entendido.comuna()));
            case OPEN -> cuando(entendido.open(), ahora);
            case NEAR -> cerca(entendido);
        };
    }

    private static String cuando(OpenWhen cuando, LocalDateTime ahora) {
        if (cuando.now()) {
            return MENSAJES.texto("parte.open_now");
        }
        String dia = FechasEnPalabras.diaYMes(cuando.day(ahora));
        if (cuando.hour() == null) {
            return MENSAJES.texto("parte.open_day", dia);
        }
        String hora = FechasEnPalabras.hora(cuando.hour());
        return cuando.hour().getHour() % 12 == 1
                ? MENSAJES.texto("parte.open_hour_one", dia, hora)
                : MENSAJES.texto("parte.open_hour", dia, hora);
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
