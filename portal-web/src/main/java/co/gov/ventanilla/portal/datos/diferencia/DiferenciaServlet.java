package co.gov.ventanilla.portal.datos.diferencia;

import co.gov.ventanilla.opendata.catalog.ChangeSummary;
import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.store.RowDiff;
import co.gov.ventanilla.portal.datos.descarga.DatosServlet;
import co.gov.ventanilla.portal.platform.Json;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The comparison of two versions for programs: {@code /datos/{name}/diff} with {@code Accept: application/json}, or {@code diff.json}. Reached by name only, from {@link DatosServlet}. */
@WebServlet(name = DatosServlet.DIFERENCIA)
public class DiferenciaServlet extends HttpServlet {
    @Inject
    Comparacion comparacion;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Dataset dataset = (Dataset) request.getAttribute(DatosServlet.CONJUNTO);
        Optional<Comparacion.Par> par =
                comparacion.par(dataset, request.getParameter("desde"), request.getParameter("hasta"));
        if (par.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        int pagina = Math.max(1, Comparacion.numero(request.getParameter("pagina")));
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(Json.write(cuerpo(dataset, par.get(), pagina)));
    }

    private Map<String, Object> cuerpo(Dataset dataset, Comparacion.Par par, int pagina) {
        List<RowDiff.RowChange> filas = comparacion.filas(par, pagina);
        Map<String, Object> cuerpo = new LinkedHashMap<>();
        cuerpo.put("conjunto", dataset.name());
        cuerpo.put("desde", par.desde().number());
        cuerpo.put("hasta", par.hasta().number());
        cuerpo.put("resumen", resumen(comparacion.resumen(par)));
        cuerpo.put("pagina", pagina);
        cuerpo.put("hay_mas", filas.size() > Comparacion.FILAS);
        cuerpo.put(
                "filas",
                filas.stream()
                        .limit(Comparacion.FILAS)
                        .map(DiferenciaServlet::fila)
                        .toList());
        return cuerpo;
    }

    private static Map<String, Object> resumen(ChangeSummary resumen) {
        Map<String, Object> mapa = new LinkedHashMap<>();
        mapa.put("en_palabras", resumen.inWords());
        mapa.put("filas_agregadas", resumen.added());
        mapa.put("filas_retiradas", resumen.removed());
        mapa.put("filas_cambiadas", resumen.changed());
        mapa.put("celdas_cambiadas", resumen.cells());
        mapa.put("columnas_agregadas", resumen.columnsAdded());
        mapa.put("columnas_retiradas", resumen.columnsRemoved());
        mapa.put("columnas_de_otro_tipo", resumen.columnsChanged());
        mapa.put("por_clave", resumen.byKey());
        return mapa;
    }

    private static Map<String, Object> fila(RowDiff.RowChange cambio) {
        Map<String, Object> mapa = new LinkedHashMap<>();
        mapa.put("clase", cambio.kind().name().toLowerCase(Locale.ROOT));
        mapa.put("antes", cambio.before());
        mapa.put("despues", cambio.after());
        return mapa;
    }
}
