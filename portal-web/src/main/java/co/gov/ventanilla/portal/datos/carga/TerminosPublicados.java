package co.gov.ventanilla.portal.datos.carga;

import co.gov.ventanilla.portal.pqrsd.Plazos;
import co.gov.ventanilla.rules.pqrsd.TipoPqrsd;
import co.gov.ventanilla.rules.termino.TerminosLegales;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The terms of the law as a table: one row a kind and a period in which its term was the same. Sources: docs/legal/terminos.md. */
final class TerminosPublicados {
    /** First days of the versions of the law: Ley 1755 de 2015; Decreto 491 de 2020; Ley 2207 de 2022. */
    private static final List<LocalDate> DESDE =
            List.of(LocalDate.of(2015, 6, 30), LocalDate.of(2020, 3, 28), LocalDate.of(2022, 5, 18));

    private static final Set<TipoPqrsd> POR_ENTIDAD =
            EnumSet.of(TipoPqrsd.QUEJA, TipoPqrsd.RECLAMO, TipoPqrsd.SUGERENCIA, TipoPqrsd.DENUNCIA);
    private static final String ARTICULO_14 = "Ley 1755 de 2015, art. 14";

    private TerminosPublicados() {}

    static List<List<String>> filas(Plazos plazos) {
        List<List<String>> filas = new ArrayList<>();
        filas.add(List.of("clase", "tipo", "recibida_desde", "recibida_hasta", "termino_dias", "fijado_por", "norma"));
        for (TipoPqrsd tipo : TipoPqrsd.values()) {
            agregar(filas, plazos, tipo);
        }
        TerminosLegales ley = TerminosLegales.vigentes();
        actuacion(filas, "traslado", ley.plazoTraslado(), "Ley 1755 de 2015, art. 21");
        actuacion(filas, "requerimiento", ley.plazoRequerimiento(), "Ley 1755 de 2015, art. 17");
        actuacion(filas, "correccion", ley.plazoCorreccion(), "Ley 1755 de 2015, art. 19");
        actuacion(filas, "copias", ley.plazoCopias(), ARTICULO_14);
        actuacion(filas, "falla", ley.plazoFalla(), "Ley 1437 de 2011, art. 62");
        actuacion(filas, "entre_autoridades", ley.entreAutoridades(), "Ley 1755 de 2015, art. 30");
        return filas;
    }

    /** Versions in which nothing changed for this kind are one row. */
    private static void agregar(List<List<String>> filas, Plazos plazos, TipoPqrsd tipo) {
        int i = 0;
        while (i < DESDE.size()) {
            int siguiente = i + 1;
            while (siguiente < DESDE.size()
                    && plazos.dias(tipo, DESDE.get(siguiente)).equals(plazos.dias(tipo, DESDE.get(i)))) {
                siguiente++;
            }
            String dias = plazos.dias(tipo, DESDE.get(i)).stream()
                    .mapToObj(Integer::toString)
                    .findFirst()
                    .orElse("");
            filas.add(List.of(
                    "solicitud",
                    tipo.codigo(),
                    DESDE.get(i).toString(),
                    siguiente < DESDE.size() ? DESDE.get(siguiente).minusDays(1).toString() : "",
                    dias,
                    dias.isEmpty() ? "" : POR_ENTIDAD.contains(tipo) ? "entidad" : "ley",
                    norma(tipo, i)));
            i = siguiente;
        }
    }

    private static String norma(TipoPqrsd tipo, int version) {
        if (tipo == TipoPqrsd.FELICITACION || POR_ENTIDAD.contains(tipo)) {
            return "Sin término propio en la Ley 1755 de 2015";
        }
        return version == 1
                ? "Decreto 491 de 2020, art. 5"
                : version == 2 ? ARTICULO_14 + "; Ley 2207 de 2022" : ARTICULO_14;
    }

    private static void actuacion(List<List<String>> filas, String tipo, int dias, String norma) {
        filas.add(List.of("actuacion", tipo, DESDE.get(0).toString(), "", Integer.toString(dias), "ley", norma));
    }
}
