package co.gov.ventanilla.search.text;

import java.util.ArrayList;
import java.util.List;

/** Ways to say the same that belong to the language and to Colombian addresses, not to a city: as groups of {@link Synonyms}. */
public final class SpokenForms {

    private static final List<String> UNITS = List.of(
            "cero",
            "uno",
            "dos",
            "tres",
            "cuatro",
            "cinco",
            "seis",
            "siete",
            "ocho",
            "nueve",
            "diez",
            "once",
            "doce",
            "trece",
            "catorce",
            "quince",
            "dieciséis",
            "diecisiete",
            "dieciocho",
            "diecinueve",
            "veinte",
            "veintiuno",
            "veintidós",
            "veintitrés",
            "veinticuatro",
            "veinticinco",
            "veintiséis",
            "veintisiete",
            "veintiocho",
            "veintinueve");
    private static final List<String> TENS =
            List.of("treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa");
    private static final List<String> ORDINALS = List.of(
            "primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "séptima", "octava", "novena", "décima");

    private SpokenForms() {}

    /** Numbers from 0 to 99: {@code siete} is 7, {@code veinticinco} 25, {@code treinta y seis} 36. */
    public static List<List<String>> numbers() {
        List<List<String>> groups = new ArrayList<>();
        for (int i = 0; i < UNITS.size(); i++) {
            groups.add(List.of(Integer.toString(i), UNITS.get(i)));
        }
        for (int ten = 0; ten < TENS.size(); ten++) {
            int value = 30 + 10 * ten;
            groups.add(List.of(Integer.toString(value), TENS.get(ten)));
            for (int unit = 1; unit <= 9; unit++) {
                groups.add(List.of(Integer.toString(value + unit), TENS.get(ten) + " y " + UNITS.get(unit)));
            }
        }
        return groups;
    }

    /** Words of an address: carrera, calle, avenida, diagonal, transversal, manzana, with their abbreviations and ordinal names. */
    public static List<List<String>> addresses() {
        List<List<String>> groups = new ArrayList<>(List.of(
                List.of("carrera", "cra", "kra", "kr", "cr", "crr", "carr"),
                List.of("calle", "cll", "cl", "clle"),
                List.of("avenida", "av", "avda", "ave"),
                List.of("diagonal", "dg", "diag"),
                List.of("transversal", "tv", "transv", "tr"),
                List.of("manzana", "mz", "mza"),
                List.of("barrio", "br", "brr")));
        for (String street : List.of("carrera", "calle", "comuna")) {
            for (int i = 0; i < ORDINALS.size(); i++) {
                groups.add(List.of(street + " " + (i + 1), street + " " + ORDINALS.get(i)));
            }
        }
        return groups;
    }
}
