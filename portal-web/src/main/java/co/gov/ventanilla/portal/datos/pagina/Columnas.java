package co.gov.ventanilla.portal.datos.pagina;

import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.table.ColumnProfile;
import co.gov.ventanilla.opendata.table.Constraints;
import co.gov.ventanilla.opendata.table.Field;
import co.gov.ventanilla.opendata.table.FieldType;
import co.gov.ventanilla.opendata.table.TableSchema;
import co.gov.ventanilla.portal.texto.FechasEnPalabras;
import co.gov.ventanilla.portal.texto.Mensajes;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Dictionary and profile of a version in words. */
final class Columnas {
    private static final Mensajes MENSAJES = Mensajes.junto(Columnas.class);
    private static final FechasEnPalabras NUMEROS = new FechasEnPalabras(ZoneOffset.UTC);
    private static final ColumnProfile NADA = new ColumnProfile(0, 0, false, null, null, List.of());

    private Columnas() {}

    static List<Columna> de(DatasetVersion version) {
        TableSchema schema = version.schema();
        List<Columna> columnas = new ArrayList<>();
        for (int i = 0; i < schema.fields().size(); i++) {
            ColumnProfile perfil =
                    i < version.profiles().size() ? version.profiles().get(i) : NADA;
            columnas.add(columna(schema, schema.fields().get(i), perfil, version.rows()));
        }
        return columnas;
    }

    private static Columna columna(TableSchema schema, Field campo, ColumnProfile perfil, long filas) {
        FieldType tipo = campo.type();
        return new Columna(
                campo.name(),
                campo.title(),
                ValorEnPalabras.tipo(tipo) + (campo.unit() == null ? "" : " (" + campo.unit() + ")"),
                campo.description(),
                reglas(schema, campo),
                parte(perfil.filled(), filas),
                distintos(perfil),
                ValorEnPalabras.de(tipo, perfil.min()),
                ValorEnPalabras.de(tipo, perfil.max()),
                perfil.examples().stream().map(e -> ejemplo(tipo, e)).toList(),
                tipo.isNumeric());
    }

    private static String distintos(ColumnProfile perfil) {
        String contados = NUMEROS.numero(perfil.distinct());
        return perfil.more() ? MENSAJES.texto("distintos.mas", contados) : contados;
    }

    /** Long examples were cut and are no numbers any more. */
    private static String ejemplo(FieldType tipo, String ejemplo) {
        return tipo.accepts(ejemplo) ? ValorEnPalabras.de(tipo, ejemplo) : ejemplo;
    }

    /** "100 %"; never rounded up to all or down to nothing. */
    static String parte(long llenas, long filas) {
        if (filas == 0) {
            return MENSAJES.texto("llenas.sin_filas");
        }
        long porciento = Math.round(100.0 * llenas / filas);
        if (llenas > 0 && porciento == 0) {
            return MENSAJES.texto("llenas.casi_ninguna");
        }
        return MENSAJES.texto("llenas", Long.toString(llenas < filas ? Math.min(99, porciento) : 100));
    }

    private static List<String> reglas(TableSchema schema, Field campo) {
        Constraints c = campo.constraints();
        String minimo = ValorEnPalabras.de(campo.type(), c.minimum());
        String maximo = ValorEnPalabras.de(campo.type(), c.maximum());
        List<String> reglas = new ArrayList<>();
        si(schema.primaryKey().contains(campo.name()), reglas, MENSAJES.texto("regla.clave"));
        si(!c.mayBeEmpty(), reglas, MENSAJES.texto("regla.obligatoria"));
        si(Boolean.TRUE.equals(c.unique()), reglas, MENSAJES.texto("regla.unica"));
        si(c.minimum() != null, reglas, MENSAJES.texto("regla.minimo", minimo));
        si(c.maximum() != null, reglas, MENSAJES.texto("regla.maximo", maximo));
        si(c.minLength() != null, reglas, MENSAJES.texto("regla.largo_minimo", c.minLength()));
        si(c.maxLength() != null, reglas, MENSAJES.texto("regla.largo_maximo", c.maxLength()));
        si(c.pattern() != null, reglas, MENSAJES.texto("regla.forma"));
        if (c.enumeration() != null) {
            reglas.add(MENSAJES.texto("regla.valores", String.join(", ", c.enumeration())));
        }
        return reglas;
    }

    private static void si(boolean vale, List<String> reglas, String regla) {
        if (vale) {
            reglas.add(regla);
        }
    }
}
