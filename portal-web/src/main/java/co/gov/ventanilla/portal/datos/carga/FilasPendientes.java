package co.gov.ventanilla.portal.datos.carga;

import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.publish.RowsAgain;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Makes the tables of rows that a restored backup does not bring, from the files that it does. */
@Singleton
@Startup
@DependsOn("Arranque")
@TransactionManagement(TransactionManagementType.BEAN)
public class FilasPendientes {
    @Inject
    DatasetRepository datasets;

    @Inject
    RowsAgain filas;

    @PostConstruct
    void start() {
        datasets.withoutRows().forEach(filas::ensure);
    }
}
