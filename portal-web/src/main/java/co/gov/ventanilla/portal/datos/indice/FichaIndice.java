package co.gov.ventanilla.portal.datos.indice;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.catalog.Description;
import co.gov.ventanilla.opendata.catalog.Format;
import co.gov.ventanilla.opendata.catalog.Freshness;
import co.gov.ventanilla.opendata.catalog.Theme;
import co.gov.ventanilla.opendata.ckan.model.Ids;
import co.gov.ventanilla.opendata.export.Exports;
import co.gov.ventanilla.search.dataset.DatasetDocument;
import co.gov.ventanilla.search.dataset.DatasetField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What the index is told of a dataset. */
final class FichaIndice {
    private FichaIndice() {}

    static DatasetDocument de(Dataset dataset, DatasetVersion version, CatalogSettings settings, Clock clock) {
        Description d = dataset.description();
        String unidad = settings.units().getOrDefault(d.dependencia(), d.dependencia());
        DatasetDocument.Builder ficha = DatasetDocument.of(dataset.id().toString(), dataset.name())
                .with(DatasetField.TITLE, d.titulo())
                .with(DatasetField.NOTES, d.resumen() + "\n" + d.descripcion())
                .with(DatasetField.AUTHOR, unidad)
                .with(
                        DatasetField.MAINTAINER,
                        d.contacto() == null ? unidad : d.contacto().nombre())
                .with(DatasetField.LICENSE_ID, d.licencia().id())
                .with(DatasetField.LICENSE, d.licencia().title())
                .with(DatasetField.TAGS, d.palabrasClave())
                .with(DatasetField.GROUPS, d.temas().stream().map(Theme::slug).toList())
                .with(DatasetField.ORGANIZATION, d.dependencia())
                .with(DatasetField.OWNER_ORG, Ids.organization(d.dependencia()))
                .with(DatasetField.VERSION, Integer.toString(version.number()))
                .with(DatasetField.METADATA_CREATED, dataset.published())
                .with(DatasetField.METADATA_MODIFIED, dataset.modified())
                .extra("issued", d.emitido().toString())
                .extra("frequency", d.frecuencia().iri())
                .extra("publisher_name", settings.publisher())
                .words(d.columnas().stream()
                        .map(c -> c.nombre() + " " + c.titulo())
                        .toList())
                .words(d.temas().stream().map(Theme::label).toList())
                .words(List.of(unidad));
        facetas(ficha, dataset, settings, LocalDate.ofInstant(clock.instant(), settings.zone()));
        archivos(ficha, dataset, version, settings.publicUrl() + "/datos/" + dataset.name());
        return ficha.build();
    }

    /** What the catalog page counts. */
    private static void facetas(
            DatasetDocument.Builder ficha, Dataset dataset, CatalogSettings settings, LocalDate hoy) {
        Description d = dataset.description();
        Freshness frescura = Freshness.of(d.frecuencia(), dataset.dataDate(settings.zone()), hoy);
        ficha.with(DatasetField.THEME, d.temas().stream().map(Theme::name).toList())
                .with(DatasetField.PUBLISHER, d.dependencia())
                .with(DatasetField.FREQUENCY, d.frecuencia().name())
                .with(DatasetField.FRESHNESS, frescura.name().toLowerCase(Locale.ROOT));
    }

    private static void archivos(
            DatasetDocument.Builder ficha, Dataset dataset, DatasetVersion version, String pagina) {
        ficha.with(DatasetField.URL, pagina)
                .with(DatasetField.RES_TYPE, "file")
                .with(DatasetField.RES_DESCRIPTION, dataset.description().resumen());
        for (Format formato : Exports.formats(version)) {
            ficha.with(DatasetField.RES_FORMAT, formato.ckanName())
                    .with(DatasetField.RES_NAME, dataset.description().titulo() + " (" + formato.ckanName() + ")")
                    .with(DatasetField.RES_URL, pagina + "/" + dataset.name() + "." + formato.extension());
        }
    }
}
