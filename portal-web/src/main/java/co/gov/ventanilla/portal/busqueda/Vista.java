package co.gov.ventanilla.portal.busqueda;

import co.gov.ventanilla.portal.platform.pagina.Palabras;
import co.gov.ventanilla.portal.puntos.horario.Horarios;
import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.search.citizen.CitizenHits;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.query.Understood;
import java.util.List;

/** An answer as the page of results shows it. */
public final class Vista {
    private static final Mensajes MENSAJES = Mensajes.junto(Vista.class);

    private final Respuesta respuesta;
    private final Direcciones direcciones;
    private final Horarios horarios;
    private final Palabras palabras;

    Vista(Respuesta respuesta, Direcciones direcciones, Horarios horarios, Palabras palabras) {
        this.respuesta = respuesta;
        this.direcciones = direcciones;
        this.horarios = horarios;
        this.palabras = palabras;
    }

    private CitizenHits hallados() {
        return respuesta.hallados();
    }

    private Understood entendido() {
        return respuesta.entendido();
    }

    /** How many hits there are, of the kind that is shown. */
    public int getTotal() {
        return hallados().total(direcciones.tipo());
    }

    /** Whether the kind that is shown alone has none, and others have. */
    public boolean isEnOtroTipo() {
        return getTotal() == 0 && hallados().total() > 0;
    }

    /** Title of the kind that is shown alone. */
    public String getTipo() {
        return MENSAJES.texto("tipos." + direcciones.tipo().code());
    }

    /** The same in words. */
    public String getCuenta() {
        return Cuentas.enPalabras(getTotal());
    }

    /** What was understood, to be taken away part by part. */
    public List<EntendidoEnPalabras.Parte> getPartes() {
        return EntendidoEnPalabras.de(respuesta, direcciones, horarios.ahora().toLocalDateTime());
    }

    /** The question with its typos mended; null when there were none. */
    public String getCorregida() {
        return respuesta.corregida();
    }

    /** Address of the same question, typos and all. */
    public String getLiteral() {
        return direcciones.alPie();
    }

    public boolean isRadicado() {
        return respuesta.radicado();
    }

    public boolean isPeligro() {
        return entendido().danger();
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

    /** Whether a time was asked for and nobody knows the hours of what is shown. */
    public boolean isSinHorario() {
        return entendido().open() != null
                && hallados().hits().stream()
                        .allMatch(hit -> hit.entry().place() != null
                                && hit.entry().place().hours() == null);
    }

    /** Whether the page lies behind the last one. */
    public boolean isPasada() {
        return getTotal() > 0 && hallados().hits().isEmpty();
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
        return Cuentas.facetas(hallados(), direcciones);
    }

    /** Whether there is more than one kind to choose from. */
    public boolean isConFacetas() {
        return getFacetas().size() > 1 || isEnOtroTipo();
    }

    public boolean isSoloUnTipo() {
        return direcciones.tipo() != null;
    }

    public List<GrupoResultados> getGrupos() {
        return new Agrupacion(respuesta, direcciones, horarios, palabras).grupos();
    }
}
