package co.gov.ventanilla.portal.pqrsd.consulta;

import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.platform.falla.FallasBean;
import co.gov.ventanilla.portal.platform.pagina.PaginaBean;
import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.portal.pqrsd.TipoEnPalabras;
import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.rules.pqrsd.EstadoPqrsd;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Consultation: the form for number and key, and the petition while it is open. */
@Named("consulta")
@RequestScoped
public class ConsultaBean {
    private static final Mensajes MENSAJES = Mensajes.junto(ConsultaBean.class);
    private static final String PAGINA = "/pqrsd/consulta";

    @Inject
    Consulta consulta;

    @Inject
    SesionConsulta sesion;

    @Inject
    PaginaBean pagina;

    @Inject
    Expedientes expedientes;

    @Inject
    TipoEnPalabras tipo;

    @Inject
    FallasBean fallas;

    private String radicado;
    private String clave;
    private Optional<Pqrsd> abierta;

    /** "Consultar". */
    public String abrir() {
        if (radicado == null || radicado.isBlank()) {
            fallas.agregar(Falla.de(MENSAJES, "radicado", "falta"));
        }
        if (clave == null || clave.isBlank()) {
            fallas.agregar(Falla.de(MENSAJES, "clave", "falta"));
        }
        if (fallas.isHay()) {
            return null;
        }
        Optional<Pqrsd> pqrsd = consulta.abrir(radicado, clave);
        if (pqrsd.isEmpty()) {
            fallas.agregar(Falla.de(MENSAJES, "radicado", "no_encontrada"));
            return null;
        }
        sesion.abrir(pqrsd.get(), pagina.response());
        return pagina.ir(PAGINA);
    }

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
                .map(p -> p.getEstado() == EstadoPqrsd.DESISTIMIENTO_SOLICITADO)
                .orElse(false);
    }

    /** "Seguir consultando". */
    public String extender() {
        sesion.extender();
        return pagina.ir(PAGINA);
    }

    /** "Cerrar consulta". */
    public String cerrar() {
        sesion.cerrar(pagina.response());
        return pagina.ir(PAGINA + "?cerrada=1");
    }

    public String getFicha() {
        return sesion.ficha();
    }

    public String getRadicado() {
        return radicado;
    }

    public void setRadicado(String radicado) {
        this.radicado = radicado;
    }

    public String getClave() {
        return clave;
    }

    public void setClave(String clave) {
        this.clave = clave;
    }
}
