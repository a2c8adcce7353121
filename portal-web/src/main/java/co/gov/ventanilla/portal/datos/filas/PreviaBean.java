package co.gov.ventanilla.portal.datos.filas;

import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.query.BadQuery;
import co.gov.ventanilla.opendata.query.QueryTimeout;
import co.gov.ventanilla.opendata.query.filas.RowPage;
import co.gov.ventanilla.opendata.query.filas.RowQuery;
import co.gov.ventanilla.opendata.table.Field;
import co.gov.ventanilla.opendata.table.TableSchema;
import co.gov.ventanilla.portal.datos.descarga.DatosServlet;
import co.gov.ventanilla.portal.datos.pagina.ValorEnPalabras;
import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.platform.falla.FallasBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The first rows of a version on its page; who asks may search, filter, sort and go on, all by GET. */
@Named("previa")
@RequestScoped
public class PreviaBean {
    private static final int FILAS = 20;
    private static final int COLUMNAS = 12;

    @Inject
    HttpServletRequest request;

    @Inject
    RowQuery rows;

    @Inject
    FallasBean fallas;

    private RowPage pagina;
    private Consulta consulta;
    private boolean falla;
    private List<ColumnaPrevia> columnas;

    private DatasetVersion version() {
        return (DatasetVersion) request.getAttribute(DatosServlet.VERSION);
    }

    private TableSchema schema() {
        return version().schema();
    }

    /** What was asked. */
    public Consulta consulta() {
        if (consulta == null) {
            consulta = Consulta.leer(request.getParameterMap(), schema());
        }
        return consulta;
    }

    private RowPage pagina() {
        if (pagina == null) {
            try {
                pagina = preguntar(consulta(), request.getParameter("cursor"));
            } catch (BadQuery | QueryTimeout e) {
                falla = true;
                fallas.agregar(new Falla("valor", "consulta", e.getMessage()));
                pagina = preguntar(new Consulta("", "", "", ""), null);
            }
        }
        return pagina;
    }

    private RowPage preguntar(Consulta pedida, String cursor) {
        return rows.page(version(), pedida.parametros(schema(), campos(), FILAS, cursor), "");
    }

    private List<Field> campos() {
        return schema().fields().stream().limit(COLUMNAS).toList();
    }

    /** Columns that the table leaves out. */
    public int getColumnasOcultas() {
        return Math.max(0, schema().fields().size() - COLUMNAS);
    }

    public List<ColumnaPrevia> getColumnas() {
        if (columnas == null) {
            columnas = campos().stream().map(this::columna).toList();
        }
        return columnas;
    }

    private ColumnaPrevia columna(Field campo) {
        String sentido = consulta().sentido(campo.name());
        String orden = "ascending".equals(sentido) ? "-" + campo.name() : campo.name();
        return new ColumnaPrevia(
                campo.name(),
                campo.title(),
                campo.type().isNumeric(),
                sentido,
                getRuta() + "?" + consulta().enlace(orden));
    }

    public List<List<String>> getFilas() {
        return pagina().filas().stream()
                .map(fila -> campos().stream()
                        .map(c -> ValorEnPalabras.corto(c.type(), fila.path(c.name())))
                        .toList())
                .toList();
    }

    /** Asks before the page is written, so that its title tells of a fault. */
    public void preguntar() {
        if (version() != null) {
            pagina();
        }
    }

    /** Whether what was asked cannot be asked so. */
    public boolean isFalla() {
        pagina();
        return falla;
    }

    /** How many rows were found, or null when counting took too long. */
    public Long getTotal() {
        return pagina().total();
    }

    /** Whether this is the first page. */
    public boolean isPrimera() {
        return request.getParameter("cursor") == null;
    }

    /** Address of the rows that follow, or null. */
    public String getSiguiente() {
        String siguiente = pagina().siguiente();
        return siguiente == null ? null : getInicio() + "&" + siguiente.replaceFirst("^.*&(?=cursor=)", "");
    }

    /** Address of the first rows of what was asked. */
    public String getInicio() {
        return getRuta() + "?" + consulta().enlace(consulta().orden());
    }

    /** Address of this page of a dataset or of a version. */
    public String getRuta() {
        String dataset = "/datos/" + ((Dataset) request.getAttribute(DatosServlet.CONJUNTO)).name();
        String pedida = String.valueOf(request.getAttribute("jakarta.servlet.forward.request_uri"));
        return pedida.equals(dataset) ? dataset : dataset + "/v" + version().number();
    }
}
