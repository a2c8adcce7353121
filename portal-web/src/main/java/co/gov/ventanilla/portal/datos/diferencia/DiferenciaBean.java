package co.gov.ventanilla.portal.datos.diferencia;

import co.gov.ventanilla.opendata.catalog.ChangeSummary;
import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.store.RowDiff;
import co.gov.ventanilla.opendata.table.Field;
import co.gov.ventanilla.opendata.table.TableSchema;
import co.gov.ventanilla.portal.datos.descarga.DatosServlet;
import co.gov.ventanilla.portal.datos.pagina.Historia;
import co.gov.ventanilla.portal.datos.pagina.ValorEnPalabras;
import co.gov.ventanilla.portal.datos.pagina.VersionEnPalabras;
import co.gov.ventanilla.portal.platform.pagina.PaginaBean;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The page that compares two versions row by row; its forms are GET, so that a comparison can be linked. */
@Named("diferencia")
@RequestScoped
public class DiferenciaBean {
    private static final Mensajes MENSAJES = Mensajes.junto(DiferenciaBean.class);

    @Inject
    HttpServletRequest request;

    @Inject
    Comparacion comparacion;

    @Inject
    Historia historia;

    @Inject
    PaginaBean pagina;

    private Dataset dataset;
    private Comparacion.Par par;
    private ChangeSummary resumen;
    private List<RowDiff.RowChange> filas = List.of();

    /** Compares what the address names. */
    public String comparar() {
        dataset = (Dataset) request.getAttribute(DatosServlet.CONJUNTO);
        if (dataset == null) {
            return pagina.ir("/datos");
        }
        comparacion
                .par(dataset, pagina.parametro("desde"), pagina.parametro("hasta"))
                .ifPresent(p -> {
                    par = p;
                    resumen = comparacion.resumen(p);
                    filas = comparacion.filas(p, getPagina());
                });
        return null;
    }

    public Dataset getDataset() {
        return dataset;
    }

    /** Whether there is something to compare. */
    public boolean isHay() {
        return par != null;
    }

    public int getDesde() {
        return par.desde().number();
    }

    public int getHasta() {
        return par.hasta().number();
    }

    public ChangeSummary getResumen() {
        return resumen;
    }

    public int getPagina() {
        return Math.max(1, Comparacion.numero(pagina.parametro("pagina")));
    }

    public boolean isHayMas() {
        return filas.size() > Comparacion.FILAS;
    }

    /** Versions that can be chosen. */
    public List<VersionEnPalabras> getVersiones() {
        return historia.de(dataset.id()).stream()
                .filter(v -> v.retirada() == null)
                .toList();
    }

    /** Columns of the table: those of the newer version, then those that are gone. */
    public List<Field> getColumnas() {
        TableSchema vieja = par.desde().schema();
        TableSchema nueva = par.hasta().schema();
        List<Field> columnas = new ArrayList<>(nueva.fields());
        vieja.fields().stream().filter(f -> nueva.indexOf(f.name()) < 0).forEach(columnas::add);
        return columnas;
    }

    public List<FilaCambiada> getFilas() {
        List<Field> columnas = getColumnas();
        return filas.stream()
                .limit(Comparacion.FILAS)
                .map(f -> fila(f, columnas))
                .toList();
    }

    private static FilaCambiada fila(RowDiff.RowChange cambio, List<Field> columnas) {
        return new FilaCambiada(
                MENSAJES.texto("clase." + cambio.kind().name().toLowerCase(Locale.ROOT)),
                columnas.stream().map(c -> celda(cambio, c)).toList());
    }

    private static CeldaCambiada celda(RowDiff.RowChange cambio, Field columna) {
        String antes = valor(cambio.before(), columna);
        String ahora = valor(cambio.after(), columna);
        return switch (cambio.kind()) {
            case AGREGADA -> new CeldaCambiada(null, ahora, false);
            case RETIRADA -> new CeldaCambiada(null, antes, false);
            case CAMBIADA -> new CeldaCambiada(antes, ahora, !Objects.equals(antes, ahora));
        };
    }

    private static String valor(Map<String, String> fila, Field columna) {
        return fila == null ? "" : ValorEnPalabras.de(columna.type(), fila.get(columna.name()));
    }
}
