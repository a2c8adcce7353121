package co.gov.ventanilla.portal.datos.pagina;

import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.catalog.Distribution;
import co.gov.ventanilla.opendata.catalog.Format;
import co.gov.ventanilla.opendata.export.DistributionRepository;
import co.gov.ventanilla.opendata.export.Exports;
import co.gov.ventanilla.portal.platform.pagina.Palabras;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files of a version, in the order in which people are offered them. */
@Dependent
class Descargas {
    @Inject
    DistributionRepository distributions;

    @Inject
    Palabras palabras;

    /** @param carpeta address below which the files stand; @param nombre of the dataset */
    List<Descarga> de(DatasetVersion version, String carpeta, String nombre) {
        Map<Format, Distribution> hechas = distributions.of(version.id()).stream()
                .collect(Collectors.toMap(Distribution::format, Function.identity()));
        return Exports.formats(version).stream()
                .map(f -> descarga(version, f, hechas.get(f), carpeta + "/" + nombre + "." + f.extension()))
                .toList();
    }

    private Descarga descarga(DatasetVersion version, Format formato, Distribution hecha, String url) {
        if (formato == Format.CSV) {
            return new Descarga(formato, url, palabras.bytes(version.bytes()), version.sha256());
        }
        return hecha == null
                ? new Descarga(formato, url, null, null)
                : new Descarga(formato, url, palabras.bytes(hecha.bytes()), hecha.sha256());
    }
}
