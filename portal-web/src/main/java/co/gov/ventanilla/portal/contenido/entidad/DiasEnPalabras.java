package co.gov.ventanilla.portal.contenido.entidad;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says a set of weekdays in Spanish: three or more in a row become "lunes a viernes". */
final class DiasEnPalabras {

    private static final List<String> SEMANA =
            List.of("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo");
    private static final List<String> NOMBRES =
            List.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo");

    private DiasEnPalabras() {}

    static String decir(List<String> dias) {
        List<Integer> numeros =
                dias.stream().map(SEMANA::indexOf).filter(n -> n >= 0).sorted().collect(Collectors.toList());
        if (numeros.size() == SEMANA.size()) {
            return "Todos los días";
        }
        String frase = enumerar(partes(numeros));
        return frase.isEmpty() ? frase : Character.toUpperCase(frase.charAt(0)) + frase.substring(1);
    }

    /** "a", "a y b", "a, b y c". */
    static String enumerar(List<String> cosas) {
        int ultima = cosas.size() - 1;
        if (ultima < 1) {
            return String.join("", cosas);
        }
        return String.join(", ", cosas.subList(0, ultima)) + " y " + cosas.get(ultima);
    }

    private static List<String> partes(List<Integer> numeros) {
        List<String> partes = new ArrayList<>();
        int i = 0;
        while (i < numeros.size()) {
            int fin = finDeSeguidos(numeros, i);
            if (fin - i >= 2) {
                partes.add(NOMBRES.get(numeros.get(i)) + " a " + NOMBRES.get(numeros.get(fin)));
            } else {
                numeros.subList(i, fin + 1).forEach(n -> partes.add(NOMBRES.get(n)));
            }
            i = fin + 1;
        }
        return partes;
    }

    private static int finDeSeguidos(List<Integer> numeros, int desde) {
        int fin = desde;
        while (fin + 1 < numeros.size() && numeros.get(fin + 1) == numeros.get(fin) + 1) {
            fin++;
        }
        return fin;
    }
}
