package co.gov.ventanilla.rules.termino;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The holidays of Colombia from 1984 to 2100, with those an operator added; immutable. */
public final class Festivos {

    /** First year covered: Ley 51 was passed in December 1983. */
    public static final int PRIMER_ANIO = 1984;
    /** Last year covered. */
    public static final int ULTIMO_ANIO = 2100;

    private static final String LEY_51 = "Ley 51 de 1983, art. 1";
    private static final String LEY_2578 = "Ley 2578 de 2026, art. 6";

    /** The holidays of the law; the one of 9 July starts in 2026. Rule F-05 (Ley 2578 de 2026, art. 6). */
    private static final List<Festivo> DE_LEY = List.of(
            fijo("Año Nuevo", 1, 1),
            trasladado("Reyes Magos", 1, 6),
            trasladado("San José", 3, 19),
            new Festivo("Jueves Santo", new Regla.DesdePascua(-3), PRIMER_ANIO, LEY_51),
            new Festivo("Viernes Santo", new Regla.DesdePascua(-2), PRIMER_ANIO, LEY_51),
            fijo("Día del Trabajo", 5, 1),
            new Festivo("Ascensión del Señor", new Regla.TrasladadaDesdePascua(39), PRIMER_ANIO, LEY_51),
            new Festivo("Corpus Christi", new Regla.TrasladadaDesdePascua(60), PRIMER_ANIO, LEY_51),
            new Festivo("Sagrado Corazón de Jesús", new Regla.TrasladadaDesdePascua(68), PRIMER_ANIO, LEY_51),
            trasladado("San Pedro y San Pablo", 6, 29),
            new Festivo(
                    "Nuestra Señora del Rosario de Chiquinquirá",
                    new Regla.Trasladada(MonthDay.of(7, 9)),
                    2026,
                    LEY_2578),
            fijo("Día de la Independencia", 7, 20),
            fijo("Batalla de Boyacá", 8, 7),
            trasladado("Asunción de la Virgen", 8, 15),
            trasladado("Día de la Raza", 10, 12),
            trasladado("Todos los Santos", 11, 1),
            trasladado("Independencia de Cartagena", 11, 11),
            fijo("Inmaculada Concepción", 12, 8),
            fijo("Navidad", 12, 25));

    private static final Festivos COLOMBIA = new Festivos(List.of());

    private final List<FestivoAdicional> adicionales;
    private final Map<Integer, Map<LocalDate, List<String>>> porAnio;

    private Festivos(List<FestivoAdicional> adicionales) {
        this.adicionales = List.copyOf(adicionales);
        Map<Integer, Map<LocalDate, List<String>>> anios = new HashMap<>();
        for (int anio = PRIMER_ANIO; anio <= ULTIMO_ANIO; anio++) {
            anios.put(anio, calcular(anio, this.adicionales));
        }
        this.porAnio = anios;
    }

    /** Returns the holidays of the law alone: 18 names until 2025, 19 from 2026. */
    public static Festivos colombia() {
        return COLOMBIA;
    }

    /** Returns the holidays of the law with their rule, first year and source, in the order of the year. */
    public static List<Festivo> deLey() {
        return DE_LEY;
    }

    /** Returns a calendar that also has these days; earlier additions stay. */
    public Festivos con(FestivoAdicional... mas) {
        List<FestivoAdicional> todos = new ArrayList<>(adicionales);
        Collections.addAll(todos, mas);
        return new Festivos(todos);
    }

    /**
     * Returns the holidays of a year by date, in order; two names may share a day (30 June 2025).
     *
     * @param anio 1984 to 2100
     * @throws IllegalArgumentException outside these years
     */
    public Map<LocalDate, List<String>> enAnio(int anio) {
        exigirAnio(anio);
        return porAnio.getOrDefault(anio, Map.of());
    }

    /**
     * Returns the names of the holidays of a day; empty when it is none.
     *
     * @throws IllegalArgumentException outside 1984 to 2100
     */
    public List<String> en(LocalDate fecha) {
        return enAnio(fecha.getYear()).getOrDefault(fecha, List.of());
    }

    static void exigirAnio(int anio) {
        if (anio < PRIMER_ANIO || anio > ULTIMO_ANIO) {
            throw new IllegalArgumentException("El calendario de festivos cubre de %d a %d; se pidió %d"
                    .formatted(PRIMER_ANIO, ULTIMO_ANIO, anio));
        }
    }

    private static Map<LocalDate, List<String>> calcular(int anio, List<FestivoAdicional> adicionales) {
        Map<LocalDate, List<String>> nombres = new TreeMap<>();
        for (Festivo festivo : DE_LEY) {
            festivo.en(anio).ifPresent(fecha -> agregar(nombres, fecha, festivo.nombre()));
        }
        for (FestivoAdicional adicional : adicionales) {
            if (adicional.fecha().getYear() == anio) {
                agregar(nombres, adicional.fecha(), adicional.nombre());
            }
        }
        nombres.replaceAll((fecha, lista) -> List.copyOf(lista));
        return Collections.unmodifiableMap(nombres);
    }

    private static void agregar(Map<LocalDate, List<String>> nombres, LocalDate fecha, String nombre) {
        nombres.computeIfAbsent(fecha, nueva -> new ArrayList<>()).add(nombre);
    }

    private static Festivo fijo(String nombre, int mes, int dia) {
        return new Festivo(nombre, new Regla.Fija(MonthDay.of(mes, dia)), PRIMER_ANIO, LEY_51);
    }

    private static Festivo trasladado(String nombre, int mes, int dia) {
        return new Festivo(nombre, new Regla.Trasladada(MonthDay.of(mes, dia)), PRIMER_ANIO, LEY_51);
    }
}
