package co.gov.ventanilla.portal.datos.pagina;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.portal.platform.pagina.Palabras;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The versions of a dataset in words, the newest first. */
@Dependent
public class Historia {
    private static final Mensajes MENSAJES = Mensajes.junto(Historia.class);

    @Inject
    DatasetRepository datasets;

    @Inject
    CatalogSettings settings;

    @Inject
    Palabras palabras;

    /** All versions, withdrawn ones too. */
    public List<VersionEnPalabras> de(UUID conjunto) {
        List<DatasetVersion> versiones = datasets.versions(conjunto);
        return versiones.stream().map(v -> linea(v, versiones)).toList();
    }

    private VersionEnPalabras linea(DatasetVersion v, List<DatasetVersion> todas) {
        int anterior = !v.available()
                ? 0
                : todas.stream()
                        .filter(DatasetVersion::available)
                        .mapToInt(DatasetVersion::number)
                        .filter(n -> n < v.number())
                        .max()
                        .orElse(0);
        return new VersionEnPalabras(
                v.number(),
                v.published().atZone(settings.zone()).toLocalDate(),
                v.rows(),
                v.change() != null ? v.change().inWords() : anterior == 0 ? MENSAJES.texto("version.primera") : "",
                anterior,
                v.available() ? null : retirada(v));
    }

    private String retirada(DatasetVersion v) {
        String fecha = palabras.dia(v.withdrawn().atZone(settings.zone()).toLocalDate());
        return v.reason() == null
                ? MENSAJES.texto("version.retirada", fecha)
                : MENSAJES.texto("version.retirada_por", fecha, v.reason());
    }
}
