package co.gov.ventanilla.portal.busqueda;

import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.document.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the parameters of a question; what is wrong is said of all of them at once. */
public final class Lectura {
    private static final Mensajes MENSAJES = Mensajes.junto(Lectura.class);
    private static final String NUMERO = "[+-]?\\d{1,3}(\\.\\d{1,15})?";

    private final List<Falla> fallas = new ArrayList<>();

    /** What was wrong so far. */
    public List<Falla> fallas() {
        return fallas;
    }

    /** A position from its two numbers; null when none is given, or it is wrong. */
    public Point posicion(String lat, String lon) {
        if (vacio(lat) && vacio(lon)) {
            return null;
        }
        boolean latitud = grados("lat", lat, 90);
        boolean longitud = grados("lon", lon, 180);
        return latitud && longitud ? new Point(Double.parseDouble(lat), Double.parseDouble(lon)) : null;
    }

    private boolean grados(String campo, String valor, int maximo) {
        if (vacio(valor)) {
            falla(campo, "falta", campo.equals("lat") ? MENSAJES.texto("falta.lat") : MENSAJES.texto("falta.lon"));
        } else if (!valor.matches(NUMERO) || Math.abs(Double.parseDouble(valor)) > maximo) {
            falla(campo, "rango", MENSAJES.texto("rango", campo, maximo));
        } else {
            return true;
        }
        return false;
    }

    /** A kind by its code; null when none is given, or there is no such kind. */
    public Kind tipo(String codigo, List<Kind> admitidos) {
        if (vacio(codigo)) {
            return null;
        }
        Kind tipo = Kind.of(codigo).filter(admitidos::contains).orElse(null);
        if (tipo == null) {
            String codigos = admitidos.stream().map(Kind::code).collect(Collectors.joining(", "));
            falla("tipo", "desconocido", MENSAJES.texto("tipo", codigos));
        }
        return tipo;
    }

    /** All kinds. */
    public static List<Kind> todos() {
        return Arrays.asList(Kind.values());
    }

    /** A whole number in a range. */
    public int entero(String campo, String valor, int minimo, int maximo, int omision) {
        if (vacio(valor)) {
            return omision;
        }
        int numero = valor.matches("\\d{1,7}") ? Integer.parseInt(valor) : -1;
        if (numero < minimo || numero > maximo) {
            falla(campo, "rango", MENSAJES.texto("entero", campo, minimo, maximo));
            return omision;
        }
        return numero;
    }

    /** Yes or no; null when neither is given. */
    public Boolean siNo(String campo, String valor) {
        if (vacio(valor)) {
            return null;
        }
        boolean si = List.of("true", "1", "si", "sí", "ahora").contains(valor);
        boolean no = List.of("false", "0", "no").contains(valor);
        if (!si && !no) {
            falla(campo, "desconocido", MENSAJES.texto("si_no", campo));
            return null;
        }
        return si;
    }

    private void falla(String campo, String codigo, String mensaje) {
        fallas.add(new Falla(campo, codigo, mensaje));
    }

    private static boolean vacio(String valor) {
        return valor == null || valor.isBlank();
    }
}
