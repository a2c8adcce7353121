package co.gov.ventanilla.opendata.quality;

import java.util.List;

/**
 * The score of a dataset.
 *
 * @param puntaje points reached, 0 to {@code maximo}; 351 and more are called excellent, 221 and more good, 121 and more sufficient
 * @param maximo 405
 * @param criterios all that is asked for
 */
public record Quality(int puntaje, int maximo, List<Item> criterios) {
    public Quality {
        criterios = List.copyOf(criterios);
    }

    /**
     * One thing that is asked for.
     *
     * @param puntos it is worth
     * @param falta what is missing when it is not reached, in Spanish
     */
    public record Item(String id, int puntos, boolean cumple, String falta) {}

    /** What is missing, the most valuable first, each with its points. */
    public List<String> faltantes() {
        return criterios.stream()
                .filter(i -> !i.cumple())
                .sorted((a, b) -> Integer.compare(b.puntos(), a.puntos()))
                .map(i -> i.falta() + " (" + i.puntos() + " puntos).")
                .toList();
    }
}
