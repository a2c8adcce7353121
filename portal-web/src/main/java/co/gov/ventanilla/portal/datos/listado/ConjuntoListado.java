package co.gov.ventanilla.portal.datos.listado;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.Format;
import co.gov.ventanilla.opendata.catalog.Freshness;
import co.gov.ventanilla.opendata.dcat.CatalogEntry;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * A dataset in the list.
 *
 * @param formatos in which it can be downloaded, in words
 * @param fecha of the data
 */
public record ConjuntoListado(
        String nombre,
        String titulo,
        String resumen,
        String publica,
        String formatos,
        long filas,
        LocalDate fecha,
        Freshness frescura) {
    static ConjuntoListado de(CatalogEntry ficha, CatalogSettings settings, LocalDate hoy) {
        Dataset d = ficha.dataset();
        LocalDate fecha = d.dataDate(settings.zone());
        return new ConjuntoListado(
                d.name(),
                d.description().titulo(),
                d.description().resumen(),
                settings.units().getOrDefault(d.description().dependencia(), settings.publisher()),
                ficha.formats().stream().map(Format::ckanName).collect(Collectors.joining(", ")),
                ficha.current().rows(),
                fecha,
                Freshness.of(d.description().frecuencia(), fecha, hoy));
    }
}
