package co.gov.ventanilla.portal.datos.listado;

import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** All datasets by their titles. */
@Named("catalogo")
@RequestScoped
public class CatalogoBean {
    @Inject
    DatasetRepository datasets;

    private List<Dataset> todos;

    public List<Dataset> getTodos() {
        if (todos == null) {
            Collator orden = Collator.getInstance(Locale.forLanguageTag("es"));
            todos = datasets.available().stream()
                    .sorted(Comparator.comparing(d -> d.description().titulo(), orden))
                    .toList();
        }
        return todos;
    }
}
