package co.gov.ventanilla.portal.pqrsd.consulta;

import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.platform.falla.FallasBean;
import co.gov.ventanilla.portal.platform.limite.Limite;
import co.gov.ventanilla.portal.platform.pagina.PaginaBean;
import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Opening a petition with number and key, keeping it open, closing it. A right key opens whatever was tried before. */
@Named("apertura")
@RequestScoped
public class AperturaBean {
    private static final Mensajes MENSAJES = Mensajes.junto(AperturaBean.class);
    private static final String PAGINA = "/pqrsd/consulta";

    @Inject
    Consulta consulta;

    @Inject
    SesionConsulta sesion;

    @Inject
    PaginaBean pagina;

    @Inject
    FallasBean fallas;

    private String radicado;
    private String clave;

    /** "Consultar". */
    public String abrir() {
        vale("consultar");
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
            negar();
            return null;
        }
        sesion.abrir(pqrsd.get(), pagina.response());
        return pagina.ir(PAGINA);
    }

    /** A wrong number and a wrong key count alike. */
    private void negar() {
        if (!pagina.espera(Limite.CLAVE, "radicado")) {
            fallas.agregar(Falla.de(MENSAJES, "radicado", "no_encontrada"));
        }
    }

    /** "Seguir consultando". */
    public String extender() {
        if (!vale("extender")) {
            return null;
        }
        sesion.extender();
        return pagina.ir(PAGINA);
    }

    /** "Cerrar consulta". */
    public String cerrar() {
        if (!vale("cerrar")) {
            return null;
        }
        sesion.cerrar(pagina.response());
        return pagina.ir(PAGINA + "?cerrada=1");
    }

    private boolean vale(String boton) {
        return pagina.vale(sesion::vale, boton);
    }

    /** Token of the forms of this page. */
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
