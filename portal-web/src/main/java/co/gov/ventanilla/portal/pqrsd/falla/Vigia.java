package co.gov.ventanilla.portal.pqrsd.falla;

import co.gov.ventanilla.portal.correo.CorreoRepository;
import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.BaseDeDatos;
import co.gov.ventanilla.portal.platform.limite.Aforo;
import co.gov.ventanilla.portal.pqrsd.adjunto.Almacen;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;

/** Tries every five seconds what a filing needs, and tells the register what does not answer and when it answers again. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Vigia {
    private static final Duration CORREO_TARDE = Duration.ofMinutes(15);

    @Inject
    BaseDeDatos baseDeDatos;

    @Inject
    RegistroFallas registro;

    @Inject
    Almacen almacen;

    @Inject
    CorreoRepository correos;

    @Inject
    Aforo aforo;

    @Inject
    Ajustes ajustes;

    /** One round. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "vigia")
    public void mirar() {
        boolean base = baseDeDatos.responde();
        anotar(CausaFalla.BASE_DE_DATOS, base);
        anotar(CausaFalla.ARCHIVOS, archivos());
        if (!aforo.lleno()) {
            registro.cerrar(CausaFalla.SOBRECARGA);
        }
        if (base && ajustes.smtpUrl().isPresent()) {
            anotar(CausaFalla.CORREO, !correos.atrasado(CORREO_TARDE));
        }
    }

    private void anotar(CausaFalla causa, boolean bien) {
        if (bien) {
            registro.cerrar(causa);
        } else {
            registro.abrir(causa);
        }
    }

    private boolean archivos() {
        try {
            almacen.probar();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
