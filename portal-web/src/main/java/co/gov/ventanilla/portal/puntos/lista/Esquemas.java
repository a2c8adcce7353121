package co.gov.ventanilla.portal.puntos.lista;

import co.gov.ventanilla.portal.puntos.MapaEsquema;
import co.gov.ventanilla.portal.puntos.PuntoMapa;
import co.gov.ventanilla.portal.puntos.PuntoMapa.Clase;
import co.gov.ventanilla.portal.puntos.lugar.Lugar;
import co.gov.ventanilla.search.query.Landmark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sketch of a list. */
final class Esquemas {
    private Esquemas() {}

    /** @param centro what the list is near to, or null; @return null when nobody knows where any of them is */
    static MapaEsquema de(List<Sitio> sitios, Landmark centro, List<Landmark> referencias) {
        List<PuntoMapa> puntos = new ArrayList<>();
        for (Sitio sitio : sitios) {
            if (sitio.punto() != null) {
                sitio.lugares().forEach(lugar -> puntos.add(punto(sitio.numero(), lugar)));
            }
        }
        if (puntos.isEmpty()) {
            return null;
        }
        if (centro != null) {
            puntos.add(punto(centro, Clase.CENTRO));
        }
        referencias.forEach(referencia -> puntos.add(punto(referencia, Clase.REFERENCIA)));
        return new MapaEsquema(puntos);
    }

    private static PuntoMapa punto(int numero, Lugar lugar) {
        return new PuntoMapa(
                numero,
                lugar.nombre(),
                lugar.punto().latitude(),
                lugar.punto().longitude(),
                Clase.valueOf(lugar.codigo().toUpperCase(Locale.ROOT)));
    }

    private static PuntoMapa punto(Landmark referencia, Clase clase) {
        return new PuntoMapa(
                0,
                referencia.name(),
                referencia.point().latitude(),
                referencia.point().longitude(),
                clase);
    }
}
