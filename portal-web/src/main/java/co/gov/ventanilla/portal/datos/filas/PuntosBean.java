package co.gov.ventanilla.portal.datos.filas;

import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.query.BadQuery;
import co.gov.ventanilla.opendata.query.QueryTimeout;
import co.gov.ventanilla.opendata.query.filas.RowQuery;
import co.gov.ventanilla.opendata.table.Field;
import co.gov.ventanilla.opendata.table.FieldType;
import co.gov.ventanilla.opendata.table.TableSchema;
import co.gov.ventanilla.portal.datos.descarga.DatosServlet;
import co.gov.ventanilla.portal.datos.pagina.ValorEnPalabras;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows with a place: a list, and a sketch of the same. It follows what was asked of the rows. */
@Named("puntos")
@RequestScoped
public class PuntosBean {
    /** Most points of the list and of the sketch. */
    private static final int CABEN = 60;

    private static final List<String> NOMBRES = List.of("nombre", "titulo", "sede", "lugar", "sitio");

    @Inject
    HttpServletRequest request;

    @Inject
    RowQuery rows;

    @Inject
    PreviaBean previa;

    private List<Punto> puntos = List.of();
    private Plano plano;

    @PostConstruct
    void read() {
        DatasetVersion version = (DatasetVersion) request.getAttribute(DatosServlet.VERSION);
        if (version == null || !version.schema().hasCoordinates() || previa.isFalla()) {
            return;
        }
        TableSchema schema = version.schema();
        Map<String, List<String>> parametros =
                new LinkedHashMap<>(previa.consulta().filtros(schema));
        parametros.put("limite", List.of(Integer.toString(CABEN)));
        try {
            puntos = rows.page(version, parametros, "").filas().stream()
                    .filter(f -> f.path(columna(schema, "latitud")).isNumber()
                            && f.path(columna(schema, "longitud")).isNumber())
                    .map(f -> punto(schema, f))
                    .toList();
        } catch (BadQuery | QueryTimeout e) {
            puntos = List.of();
        }
        plano = puntos.isEmpty() ? null : new Plano(puntos);
    }

    private static Punto punto(TableSchema schema, ObjectNode fila) {
        Field nombre = nombre(schema);
        return new Punto(
                ValorEnPalabras.de(nombre.type(), fila.path(nombre.name())),
                fila.path(columna(schema, "latitud")).doubleValue(),
                fila.path(columna(schema, "longitud")).doubleValue());
    }

    private static String columna(TableSchema schema, String papel) {
        return schema.names().get(schema.withRole(papel).orElseThrow());
    }

    /** The column that names a row: one called so, else the first text that is no key, else the first column. */
    private static Field nombre(TableSchema schema) {
        return schema.fields().stream()
                .filter(f -> NOMBRES.contains(f.name()))
                .findFirst()
                .or(() -> schema.fields().stream()
                        .filter(f -> f.type() == FieldType.STRING
                                && !schema.primaryKey().contains(f.name()))
                        .findFirst())
                .orElse(schema.fields().get(0));
    }

    public List<Punto> getLista() {
        return puntos;
    }

    /** Whether there may be more than are shown. */
    public boolean isHayMas() {
        return puntos.size() == CABEN;
    }

    /** The sketch, or null without points. */
    public Plano getPlano() {
        return plano;
    }

    /** A coordinate as people write it: "4,536104". */
    public String grados(double grados) {
        return ValorEnPalabras.de(FieldType.NUMBER, Double.toString(grados));
    }
}
