package co.gov.ventanilla.portal.pqrsd.nueva;

import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.platform.falla.FallasBean;
import co.gov.ventanilla.portal.platform.limite.Limite;
import co.gov.ventanilla.portal.platform.pagina.PaginaBean;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd;
import co.gov.ventanilla.portal.pqrsd.radicar.ValidadorSolicitud;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The steps of filing: shows and saves each, and leads to the first that is not answered. */
@Named("radicar")
@RequestScoped
public class RadicarBean {
    private static final Mensajes MENSAJES = Mensajes.junto(RadicarBean.class);

    @Inject
    SesionBorrador sesion;

    @Inject
    PaginaBean pagina;

    @Inject
    ValidadorSolicitud validador;

    @Inject
    FallasBean fallas;

    @Inject
    HttpServletRequest request;

    @Inject
    ContenidoActivo contenido;

    private Borrador datos;
    private boolean perdido;

    /** Before a step is shown: without an open draft the way leads to the start, and no step is skipped. */
    public String exigir(String paso) {
        Borrador borrador = sesion.abrir().orElse(null);
        if (borrador == null) {
            return pagina.ir("/pqrsd/nueva");
        }
        Paso siguiente = borrador.siguiente();
        return Paso.de(paso).compareTo(siguiente) > 0 ? pagina.ir(siguiente.ruta()) : null;
    }

    /** The answers; a form whose draft is gone gets an empty one, so that nothing typed is lost. */
    public Borrador getDatos() {
        if (datos == null) {
            datos = sesion.abrir().orElseGet(() -> {
                perdido = true;
                return new Borrador();
            });
        }
        return datos;
    }

    /** Step "tipo". */
    public String guardarTipo() {
        Elecciones.leer(Paso.TIPO, request, getDatos());
        if (datos.tipo == null) {
            fallas.agregar(Falla.de(MENSAJES, "tipo", "falta"));
        } else if (!Borrador.NO_SE.equals(datos.tipo)
                && !contenido.pqrsd().tipos().containsKey(datos.tipo)) {
            fallas.agregar(ValidadorSolicitud.tipoDesconocido());
        }
        return avanzar(Paso.TIPO);
    }

    /** Step "quien". */
    public String guardarQuien() {
        Elecciones.leer(Paso.QUIEN, request, getDatos());
        if (datos.tipoPersona == null) {
            fallas.agregar(Falla.de(MENSAJES, "tipo_persona", "falta"));
        } else {
            fallas.agregar(validador.quien(solicitud()));
        }
        return avanzar(Paso.QUIEN);
    }

    /** Step "solicitud": the text may wait for a voice message, so only its length is checked when it is empty. */
    public String guardarSolicitud() {
        Elecciones.leer(Paso.SOLICITUD, request, getDatos());
        fallas.agregar(validador.solicitud(solicitud(), datos.isHayVoz() || datos.voz));
        return avanzar(Paso.SOLICITUD);
    }

    /**
     * Takes over what this page holds, unchecked.
     *
     * @return the draft; null when it is gone or the form was not made for it, and the page says so
     */
    Borrador conservar(Paso paso, String boton) {
        Elecciones.leer(paso, request, getDatos());
        if (perdido) {
            salvar();
            return null;
        }
        return pagina.vale(sesion::vale, boton) ? datos : null;
    }

    private SolicitudPqrsd solicitud() {
        return datos.solicitud(contenido.todo().politicas().privacidad().version());
    }

    private String avanzar(Paso paso) {
        if (perdido) {
            salvar();
            return null;
        }
        if (!pagina.vale(sesion::vale, "continuar")) {
            return null;
        }
        if (fallas.isHay()) {
            sesion.guardar();
            return null;
        }
        datos.hechos.add(paso);
        sesion.guardar();
        return pagina.ir(datos.siguiente().ruta());
    }

    /** The draft is gone: a new one takes over what this page holds. */
    private void salvar() {
        if (pagina.espera(Limite.BORRADOR, "continuar")) {
            return;
        }
        Borrador nuevo = sesion.comenzar(pagina.response(), false);
        datos.claveEnvio = nuevo.claveEnvio;
        datos.inicio = nuevo.inicio;
        sesion.reemplazar(datos);
        fallas.agregar(Falla.de(MENSAJES, "continuar", "borrador"));
    }

    /** Token for the forms of this page. */
    public String getFicha() {
        return perdido && sesion.abrir().isEmpty() ? "" : sesion.ficha();
    }
}
