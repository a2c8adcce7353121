package co.gov.ventanilla.portal.pqrsd.consulta;

import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.portal.pqrsd.TipoEnPalabras;
import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.rules.pqrsd.EstadoPqrsd;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The petition that is open in this browser, as its owner sees it. */
@Named("consulta")
@RequestScoped
public class ConsultaBean {
    private static final Mensajes MENSAJES = Mensajes.junto(ConsultaBean.class);

    @Inject
    SesionConsulta sesion;

    @Inject
    Expedientes expedientes;

    @Inject
    TipoEnPalabras tipo;

    private Optional<Pqrsd> abierta;

    private Optional<Pqrsd> abierta() {
        if (abierta == null) {
            abierta = sesion.pqrsd();
        }
        return abierta;
    }

    /** Whether this browser has a petition open. */
    public boolean isAbierta() {
        return abierta().isPresent();
    }

    /** The open petition as its owner sees it. */
    public Expediente getExpediente() {
        return abierta().map(expedientes::de).orElse(null);
    }

    /** State in words. */
    public String getEstadoEnPalabras() {
        return abierta()
                .map(p -> MENSAJES.texto("estado." + p.getEstado().codigo()))
                .orElse("");
    }

    /** Kind in words. */
    public String getTipoEnPalabras() {
        return abierta().map(tipo::de).orElse("");
    }

    /** Whether it can still be withdrawn or added to. */
    public boolean isEnCurso() {
        return abierta().map(p -> p.getEstado().abierto()).orElse(false) && !isPorDesistir();
    }

    /** Whether a withdrawal was asked and not yet accepted. */
    public boolean isPorDesistir() {
        return abierta()
                .filter(p -> p.getEstado() == EstadoPqrsd.DESISTIMIENTO_SOLICITADO)
                .isPresent();
    }
}
