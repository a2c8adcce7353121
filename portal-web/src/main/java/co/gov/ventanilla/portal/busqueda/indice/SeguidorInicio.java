package co.gov.ventanilla.portal.busqueda.indice;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Begins to follow when the content pack is published; every half minute looks for changes of other nodes, and tries again what failed. */
@Singleton
@Startup
@DependsOn("CargaInicial")
@TransactionManagement(TransactionManagementType.BEAN)
public class SeguidorInicio {
    @Inject
    Seguidor seguidor;

    @PostConstruct
    void start() {
        seguidor.empezar();
    }

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void cadaMedioMinuto() {
        seguidor.pedir();
    }
}
