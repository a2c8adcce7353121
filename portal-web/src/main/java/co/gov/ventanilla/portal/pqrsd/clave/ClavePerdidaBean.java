package co.gov.ventanilla.portal.pqrsd.clave;

import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.platform.falla.FallasBean;
import co.gov.ventanilla.portal.platform.pagina.PaginaBean;
import co.gov.ventanilla.portal.platform.secreto.Secretos;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;

/** The two pages of a lost key: the request, and the new key behind the link. */
@Named("clavePerdida")
@RequestScoped
public class ClavePerdidaBean {
    private static final Mensajes MENSAJES = Mensajes.junto(ClavePerdidaBean.class);
    private static final String PEDIR = "clave-perdida";
    private static final Duration FICHA = Duration.ofHours(2);

    @Inject
    ClavePerdida perdida;

    @Inject
    ReemplazoClave reemplazo;

    @Inject
    ReemplazoRepository reemplazos;

    @Inject
    Secretos secretos;

    @Inject
    PaginaBean pagina;

    @Inject
    FallasBean fallas;

    private String radicado;
    private String correo;
    private String apellido;
    private ReemplazoClave.Nueva nueva;

    /** "Pedir el enlace". */
    public String pedir() {
        exigir("radicado", radicado, MENSAJES.texto("falta.radicado"));
        exigir("correo", correo, MENSAJES.texto("falta.correo"));
        exigir("apellido", apellido, MENSAJES.texto("falta.apellido"));
        if (fallas.isHay() || !pagina.vale(ficha -> secretos.vale(ficha, PEDIR), "pedir")) {
            return null;
        }
        perdida.pedir(radicado, correo, apellido);
        return pagina.ir("/pqrsd/consulta/clave?pedida=1");
    }

    private void exigir(String campo, String valor, String mensaje) {
        if (valor == null || valor.isBlank()) {
            fallas.agregar(new Falla(campo, "falta", mensaje));
        }
    }

    /** "Crear mi clave nueva": shown in this answer only. */
    public String crear() {
        nueva = reemplazo.reemplazar(getEnlace()).orElse(null);
        return null;
    }

    /** Token of the link. */
    public String getEnlace() {
        return String.valueOf(pagina.parametro("enlace"));
    }

    /** Whether the link still works. */
    public boolean isVale() {
        return nueva == null && reemplazos.vale(getEnlace());
    }

    /** The new key, in the answer to the post that made it. */
    public ReemplazoClave.Nueva getNueva() {
        return nueva;
    }

    public String getFicha() {
        return secretos.firmar(PEDIR, FICHA);
    }

    public String getRadicado() {
        return radicado;
    }

    public void setRadicado(String radicado) {
        this.radicado = radicado;
    }

    public String getCorreo() {
        return correo;
    }

    public void setCorreo(String correo) {
        this.correo = correo;
    }

    public String getApellido() {
        return apellido;
    }

    public void setApellido(String apellido) {
        this.apellido = apellido;
    }
}
