package co.gov.ventanilla.portal.busqueda;

import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.search.citizen.CitizenHits;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.index.Snapshot;
import java.util.ArrayList;
import java.util.List;

/** How many hits there are, in words; they are counted up to a thousand. */
final class Cuentas {
    private static final Mensajes MENSAJES = Mensajes.junto(Cuentas.class);

    private Cuentas() {}

    /**
     * A kind with hits, to be shown alone.
     *
     * @param enlace address that shows it alone, or all again when it is chosen
     */
    public record Faceta(String texto, String cuenta, boolean elegida, String enlace) {}

    static String enPalabras(int cuenta) {
        if (cuenta >= Snapshot.MOST_COUNTED) {
            return MENSAJES.texto("cuenta.muchos");
        }
        return cuenta == 1 ? MENSAJES.texto("cuenta.uno") : MENSAJES.texto("cuenta.varios", cuenta);
    }

    static List<Faceta> facetas(CitizenHits hallados, Direcciones direcciones) {
        List<Faceta> facetas = new ArrayList<>();
        hallados.counts().forEach((tipo, cuenta) -> facetas.add(faceta(tipo, cuenta, direcciones)));
        return facetas;
    }

    private static Faceta faceta(Kind tipo, int cuenta, Direcciones direcciones) {
        boolean elegida = tipo == direcciones.tipo();
        String numero = cuenta >= Snapshot.MOST_COUNTED ? MENSAJES.texto("cuenta.mas") : Integer.toString(cuenta);
        return new Faceta(
                MENSAJES.texto("tipos." + tipo.code()), numero, elegida, direcciones.soloTipo(elegida ? null : tipo));
    }
}
