package co.gov.ventanilla.portal.busqueda;

import co.gov.ventanilla.portal.contenido.pqrsd.LineaEmergencia;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.pagina.Palabras;
import co.gov.ventanilla.portal.puntos.horario.Horarios;
import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.query.Part;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The page of results: what was asked, and whether there is something to show; {@link Vista} tells what. */
@Named("buscar")
@RequestScoped
public class BuscarBean {
    private static final Mensajes MENSAJES = Mensajes.junto(BuscarBean.class);
    private static final int LARGO_TITULO = 60;
    private static final int POR_PAGINA = 20;
    private static final int MAXIMO_PAGINA = 50;

    @Inject
    HttpServletRequest request;

    @Inject
    Preguntas preguntas;

    @Inject
    ContenidoActivo contenido;

    @Inject
    Horarios horarios;

    @Inject
    Palabras palabras;

    private Direcciones direcciones;
    private Optional<Vista> vista;

    private Direcciones direcciones() {
        if (direcciones == null) {
            String q = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
            direcciones = new Direcciones(
                    q,
                    Kind.of(String.valueOf(request.getParameter("tipo"))).orElse(null),
                    "tipo".equals(request.getParameter("sin")),
                    "si".equals(request.getParameter("literal")));
        }
        return direcciones;
    }

    private Optional<Vista> vista() {
        if (vista == null) {
            Direcciones d = direcciones();
            Set<Part.What> sin = d.sinTipo() ? Set.of(Part.What.KIND) : Set.of();
            int desde = (getPagina() - 1) * POR_PAGINA;
            vista = preguntas
                    .responder(new Pregunta(d.q(), d.tipo(), null, sin, d.literal(), desde, POR_PAGINA))
                    .map(preguntas::conExtractos)
                    .map(respuesta -> new Vista(respuesta, d, horarios, palabras));
        }
        return vista;
    }

    /** What was asked, as it was typed. */
    public String getQ() {
        return direcciones().q();
    }

    /** Title of the page: the question, cut where it is long. */
    public String getTitulo() {
        String q = getQ();
        return MENSAJES.texto("titulo", q.length() > LARGO_TITULO ? q.substring(0, LARGO_TITULO) + "…" : q);
    }

    /** Whether the address names a kind that does not exist. */
    public boolean isFiltroDesconocido() {
        String tipo = request.getParameter("tipo");
        return tipo != null && !tipo.isBlank() && direcciones().tipo() == null;
    }

    public boolean isVacia() {
        return getQ().isEmpty();
    }

    /** Whether the index is being made and there is no answer yet. */
    public boolean isHaciendose() {
        return !isVacia() && vista().isEmpty();
    }

    /** The answer; only when something was asked and the index is there. */
    public Vista getVista() {
        return vista().orElseThrow();
    }

    public boolean isPeligro() {
        return isRespondida() && getVista().isPeligro();
    }

    /** Whether something was asked and answered. */
    public boolean isRespondida() {
        return !isVacia() && !isHaciendose();
    }

    /** Whether the emergency lines are all that answers: nothing fits, and what resembles it would only be in the way. */
    public boolean isSoloEmergencias() {
        return isPeligro() && getVista().isParecidos();
    }

    /** Whether there are hits to show. */
    public boolean isHay() {
        return isRespondida() && !isSoloEmergencias() && getVista().getTotal() > 0;
    }

    public List<LineaEmergencia> getEmergencias() {
        return contenido.pqrsd().emergencias();
    }

    public int getPagina() {
        String pagina = String.valueOf(request.getParameter("pagina"));
        return pagina.matches("[1-9]\\d?") ? Math.min(MAXIMO_PAGINA, Integer.parseInt(pagina)) : 1;
    }

    public int getPaginas() {
        return Math.min(MAXIMO_PAGINA, Math.max(1, (getVista().getTotal() + POR_PAGINA - 1) / POR_PAGINA));
    }

    public String pagina(int numero) {
        return direcciones().pagina(numero);
    }
}
