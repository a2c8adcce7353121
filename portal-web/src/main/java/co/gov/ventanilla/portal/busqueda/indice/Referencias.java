package co.gov.ventanilla.portal.busqueda.indice;

import co.gov.ventanilla.portal.datos.tabla.Fila;
import co.gov.ventanilla.search.document.Point;
import co.gov.ventanilla.search.place.LandmarkList;
import co.gov.ventanilla.search.text.Synonyms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Landmarks as the rows of their dataset name them. */
public final class Referencias {
    private Referencias() {}

    /** Each row with a name and a position; other names are separated by semicolons. */
    public static List<LandmarkList.Named> de(Stream<Fila> filas) {
        try (filas) {
            return filas.filter(fila -> fila.de("nombre").isPresent()
                            && fila.de("latitud").isPresent()
                            && fila.de("longitud").isPresent())
                    .map(fila -> new LandmarkList.Named(
                            nombres(fila),
                            new Point(
                                    Double.parseDouble(fila.texto("latitud")),
                                    Double.parseDouble(fila.texto("longitud")))))
                    .toList();
        }
    }

    static LandmarkList lista(Synonyms sinonimos, List<LandmarkList.Named> lugares) {
        return new LandmarkList(sinonimos, lugares);
    }

    private static List<String> nombres(Fila fila) {
        List<String> nombres = new ArrayList<>(List.of(fila.texto("nombre")));
        Arrays.stream(fila.texto("otros_nombres").split(";"))
                .map(String::strip)
                .filter(nombre -> !nombre.isEmpty())
                .forEach(nombres::add);
        return nombres;
    }
}
