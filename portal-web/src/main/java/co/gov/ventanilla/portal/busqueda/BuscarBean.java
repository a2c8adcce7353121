package co.gov.ventanilla.portal.busqueda;

import co.gov.ventanilla.portal.contenido.pqrsd.LineaEmergencia;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.pagina.Palabras;
import co.gov.ventanilla.portal.puntos.horario.Horarios;
import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.search.citizen.CitizenHits;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.query.Part;
import co.gov.ventanilla.search.query.Understood;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The page of results: what was understood, groups by kind, one kind alone, pages. */
@Named("buscar")
@RequestScoped
public class BuscarBean {
    private static final Mensajes MENSAJES = Mensajes.junto(BuscarBean.class);
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
    private Optional<Respuesta> respuesta;

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

    private Optional<Respuesta> respuesta() {
        if (respuesta == null) {
            Direcciones d = direcciones();
            Set<Part.What> sin = d.sinTipo() ? Set.of(Part.What.KIND) : Set.of();
            respuesta = preguntas
                    .responder(new Pregunta(
                            d.q(), d.tipo(), null, sin, d.literal(), (getPagina() - 1) * POR_PAGINA, POR_PAGINA))
                    .map(preguntas::conExtractos);
        }
        return respuesta;
    }

    /** What was asked, as it was typed. */
    public String getQ() {
        return direcciones().q();
    }

    public boolean isVacia() {
        return getQ().isEmpty();
    }

    /** Whether the index is being made and there is no answer yet. */
    public boolean isHaciendose() {
        return !isVacia() && respuesta().isEmpty();
    }

    public boolean isHay() {
        return !isVacia() && !isHaciendose() && !isSoloEmergencias() && getTotal() > 0;
    }

    private CitizenHits hallados() {
        return respuesta().orElseThrow().hallados();
    }

    private Understood entendido() {
        return respuesta().orElseThrow().entendido();
    }

    public int getTotal() {
        return direcciones().tipo() == null
                ? hallados().total()
                : hallados().counts().getOrDefault(direcciones().tipo(), 0);
    }

    /** How many hits there are, in words. */
    public String getCuenta() {
        return Cuentas.enPalabras(getTotal());
    }

    /** What was understood, to be taken away part by part. */
    public List<EntendidoEnPalabras.Parte> getPartes() {
        return EntendidoEnPalabras.de(
                respuesta().orElseThrow(), direcciones(), horarios.ahora().toLocalDate());
    }

    /** The question with its typos mended; null when there were none. */
    public String getCorregida() {
        return respuesta().orElseThrow().corregida();
    }

    public String getLiteral() {
        return direcciones().alPie();
    }

    public boolean isRadicado() {
        return respuesta().orElseThrow().radicado();
    }

    public boolean isPeligro() {
        return !isVacia() && !isHaciendose() && entendido().danger();
    }

    /** Whether the emergency lines are all that answers: nothing fits, and what resembles it would only be in the way. */
    public boolean isSoloEmergencias() {
        return isPeligro() && isParecidos();
    }

    public List<LineaEmergencia> getEmergencias() {
        return contenido.pqrsd().emergencias();
    }

    /** A place that was named and nobody knows; null when there is no such thing. */
    public String getDesconocido() {
        return entendido().unknown();
    }

    public boolean isCercaDeMi() {
        return entendido().nearMe();
    }

    /** Whether a condition had to be given up to find anything. */
    public boolean isEnOtraParte() {
        return hallados().how() == CitizenHits.How.ELSEWHERE && entendido().unknown() == null;
    }

    /** Whether no document has all that was asked. */
    public boolean isParecidos() {
        return hallados().how() == CitizenHits.How.SOME;
    }

    /** Address of the finder of places, with the kind that was asked for. */
    public String getPuntos() {
        Kind tipo = entendido().kind();
        return "/puntos" + (tipo != null && tipo.isPlace() ? "?tipo=" + tipo.code() : "");
    }

    public List<Cuentas.Faceta> getFacetas() {
        return Cuentas.facetas(hallados(), direcciones());
    }

    public boolean isSoloUnTipo() {
        return direcciones().tipo() != null;
    }

    /** Title of the kind that is shown alone. */
    public String getTitulo() {
        return MENSAJES.texto("tipos." + direcciones().tipo().code());
    }

    public List<GrupoResultados> getGrupos() {
        return new Agrupacion(respuesta().orElseThrow(), direcciones(), horarios, palabras).grupos();
    }

    public int getPagina() {
        String pagina = String.valueOf(request.getParameter("pagina"));
        return pagina.matches("[1-9]\\d?") ? Math.min(MAXIMO_PAGINA, Integer.parseInt(pagina)) : 1;
    }

    public int getPaginas() {
        return Math.min(MAXIMO_PAGINA, Math.max(1, (getTotal() + POR_PAGINA - 1) / POR_PAGINA));
    }

    public String pagina(int numero) {
        return direcciones().pagina(numero);
    }
}
