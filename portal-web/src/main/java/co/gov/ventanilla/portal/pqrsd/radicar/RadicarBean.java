package co.gov.ventanilla.portal.pqrsd.radicar;

import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.Falla;
import co.gov.ventanilla.portal.platform.FallasBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The steps of filing: shows and saves each, and leads to the first that is not answered. */
@Named("radicar")
@RequestScoped
public class RadicarBean {
    private static final String REDIRECT = "?faces-redirect=true";

    @Inject
    SesionBorrador sesion;

    @Inject
    ValidadorSolicitud validador;

    @Inject
    FallasBean fallas;

    @Inject
    ContenidoActivo contenido;

    private Borrador datos;
    private boolean perdido;

    /** Before a step is shown: without an open draft the way leads to the start, and no step is skipped. */
    public String exigir(String paso) {
        return sesion.abrir()
                .map(borrador -> {
                    Paso pedido = Paso.valueOf(paso.toUpperCase(Locale.ROOT));
                    Paso siguiente = borrador.siguiente();
                    return pedido.compareTo(siguiente) > 0 ? siguiente.ruta() + REDIRECT : null;
                })
                .orElse("/pqrsd/nueva" + REDIRECT);
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
        capturar(Paso.TIPO);
        if (datos.tipo == null) {
            fallas.agregar(Mensajes.falla("tipo", "falta"));
        } else if (!Borrador.NO_SE.equals(datos.tipo)
                && !contenido.pqrsd().tipos().containsKey(datos.tipo)) {
            fallas.agregar(Mensajes.falla("tipo", "desconocido"));
        }
        return avanzar(Paso.TIPO);
    }

    /** Step "quien". */
    public String guardarQuien() {
        capturar(Paso.QUIEN);
        if (datos.tipoPersona == null) {
            fallas.agregar(Mensajes.falla("tipo_persona", "falta"));
        }
        fallas.agregar(validador.quien(solicitud()));
        return avanzar(Paso.QUIEN);
    }

    /** Step "solicitud": the text may wait for a voice message, so only its length is checked when it is empty. */
    public String guardarSolicitud() {
        capturar(Paso.SOLICITUD);
        fallas.agregar(validador.solicitud(solicitud(), datos.isHayVoz() || datos.voz));
        return avanzar(Paso.SOLICITUD);
    }

    /** "Estoy en un computador compartido": keeps what this page holds and shortens the draft's life. */
    public String compartir(String paso) {
        return quedarse(paso, true);
    }

    /** "Seguir con mi solicitud": keeps what this page holds and starts the draft's life anew. */
    public String extender(String paso) {
        return quedarse(paso, false);
    }

    private String quedarse(String codigo, boolean compartir) {
        Paso paso = Paso.valueOf(codigo.toUpperCase(Locale.ROOT));
        capturar(paso);
        if (perdido) {
            salvar();
            return null;
        }
        if (compartir) {
            sesion.compartir((HttpServletResponse) externo().getResponse());
        } else {
            sesion.guardar();
        }
        return paso.ruta() + REDIRECT;
    }

    /** Reads the choices of a step; its text fields were set by Faces. */
    private void capturar(Paso paso) {
        getDatos();
        if (paso == Paso.TIPO) {
            datos.tipo = parametro("tipo");
        } else if (paso == Paso.QUIEN) {
            datos.tipoPersona = parametro("tipo_persona");
            datos.medioRespuesta = parametro("medio_respuesta");
            datos.reservaIdentidad = parametro("reserva_identidad") != null && !datos.isAnonima();
            datos.acepta = parametro("acepta") != null;
            String[] prioritaria = externo().getRequestParameterValuesMap().get("atencion_prioritaria");
            datos.atencionPrioritaria = prioritaria == null ? List.of() : Arrays.asList(prioritaria);
        } else if (paso == Paso.SOLICITUD) {
            datos.voz = parametro("voz") != null;
        }
    }

    private SolicitudPqrsd solicitud() {
        return solicitudDe(datos);
    }

    private SolicitudPqrsd solicitudDe(Borrador borrador) {
        return borrador.solicitud(contenido.todo().politicas().privacidad().version());
    }

    private String avanzar(Paso paso) {
        if (perdido) {
            salvar();
            return null;
        }
        if (!sesion.vale(parametro("ficha"))) {
            fallas.agregar(new Falla("continuar", "ficha", Mensajes.texto("ficha.vencida")));
        }
        if (fallas.isHay()) {
            sesion.guardar();
            return null;
        }
        datos.hechos.add(paso);
        sesion.guardar();
        return datos.siguiente().ruta() + REDIRECT;
    }

    /** The draft is gone: a new one takes over what this page holds. */
    private void salvar() {
        Borrador escrito = datos;
        Borrador nuevo = sesion.comenzar((HttpServletResponse) externo().getResponse(), false);
        escrito.claveEnvio = nuevo.claveEnvio;
        sesion.reemplazar(escrito);
        fallas.agregar(new Falla("continuar", "borrador", Mensajes.texto("borrador.perdido")));
    }

    /** Token for the forms of this page. */
    public String getFicha() {
        return perdido && sesion.abrir().isEmpty() ? "" : sesion.ficha();
    }

    private static String parametro(String nombre) {
        String valor = externo().getRequestParameterMap().get(nombre);
        return valor == null || valor.isBlank() ? null : valor;
    }

    private static ExternalContext externo() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
