package co.gov.ventanilla.portal.datos.pagina;

import co.gov.ventanilla.opendata.table.FieldType;
import co.gov.ventanilla.portal.texto.FechasEnPalabras;
import co.gov.ventanilla.portal.texto.Mensajes;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.ZoneOffset;

/** A value of a table as people read it: numbers with Colombian separators, yes and no; dates, codes and text as they stand in the file. */
public final class ValorEnPalabras {
    private static final Mensajes MENSAJES = Mensajes.junto(ValorEnPalabras.class);
    private static final FechasEnPalabras NUMEROS = new FechasEnPalabras(ZoneOffset.UTC);
    private static final int CIFRAS = 40;
    private static final int LARGO = 160;

    private ValorEnPalabras() {}

    /** The value, or an empty text when there is none. */
    public static String de(FieldType tipo, String valor) {
        if (valor == null) {
            return "";
        }
        return switch (tipo) {
            case INTEGER, NUMBER -> numero(valor);
            case BOOLEAN -> valor.startsWith("t") ? MENSAJES.texto("valor.si") : MENSAJES.texto("valor.no");
            default -> valor;
        };
    }

    /** The same for a value of a page of rows. */
    public static String de(FieldType tipo, JsonNode valor) {
        if (valor.isNull() || valor.isMissingNode()) {
            return "";
        }
        return de(tipo, valor.isNumber() ? valor.decimalValue().toPlainString() : valor.asText());
    }

    /** The same, cut after {@value #LARGO} characters. */
    public static String corto(FieldType tipo, JsonNode valor) {
        String todo = de(tipo, valor);
        return todo.codePointCount(0, todo.length()) <= LARGO
                ? todo
                : todo.substring(0, todo.offsetByCodePoints(0, LARGO)) + "…";
    }

    /** Name of a type. */
    static String tipo(FieldType tipo) {
        return MENSAJES.texto("tipo." + tipo.code());
    }

    private static String numero(String valor) {
        BigDecimal numero = new BigDecimal(valor);
        boolean largo = numero.precision() > CIFRAS || Math.abs(numero.scale()) > CIFRAS;
        return largo ? valor : NUMEROS.numero(numero);
    }
}
