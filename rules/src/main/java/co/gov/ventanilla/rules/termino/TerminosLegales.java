package co.gov.ventanilla.rules.termino;

import co.gov.ventanilla.rules.pqrsd.TipoPqrsd;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The terms of the law in business days, in the version of the day a petition was received; immutable. */
public final class TerminosLegales {

    /** Last business day to ask for what is missing. Rule T-16 (Ley 1755 de 2015, art. 17). */
    static final int PLAZO_REQUERIMIENTO = 10;

    private static final int PLAZO_TRASLADO = 5;
    private static final int PLAZO_CORRECCION = 10;
    private static final int PLAZO_COPIAS = 3;
    private static final int PLAZO_FALLA = 3;
    private static final int ENTRE_AUTORIDADES = 10;

    /** Kinds whose term the law does not name: what an entity publishes rules. */
    private static final Set<TipoPqrsd> AJUSTABLES = EnumSet.of(
            TipoPqrsd.QUEJA, TipoPqrsd.RECLAMO, TipoPqrsd.SUGERENCIA, TipoPqrsd.DENUNCIA, TipoPqrsd.FELICITACION);

    private static final List<Version> VERSIONES = List.of(
            new Version(LocalDate.of(2022, 5, 18), 15, 10, 30),
            new Version(LocalDate.of(2020, 3, 28), 30, 20, 35),
            new Version(LocalDate.MIN, 15, 10, 30));

    private final Map<TipoPqrsd, Integer> ajustes;

    private TerminosLegales(Map<TipoPqrsd, Integer> ajustes) {
        this.ajustes = ajustes;
    }

    private record Version(LocalDate desde, int general, int informacion, int consulta) {}

    /** Returns the terms of the law, with the 15 days entities publish where the law names none. */
    public static TerminosLegales vigentes() {
        return new TerminosLegales(Map.of());
    }

    /**
     * Returns terms in which one kind has another term, for receptions of any date.
     *
     * <p>Only for the kinds the law gives no term of its own. Rule T-04 (sin término propio en la Ley 1755 de 2015).
     *
     * @param dias 1 to 400 business days
     * @throws IllegalArgumentException for a kind whose term is law, or days out of range
     */
    public TerminosLegales con(TipoPqrsd tipo, int dias) {
        if (!AJUSTABLES.contains(tipo)) {
            throw new IllegalArgumentException("El término de %s lo fija la ley".formatted(tipo.codigo()));
        }
        if (dias < 1 || dias > Computo.MAXIMO_DIAS) {
            throw new IllegalArgumentException("El término va de 1 a %d días: %d".formatted(Computo.MAXIMO_DIAS, dias));
        }
        Map<TipoPqrsd, Integer> nuevos = new EnumMap<>(TipoPqrsd.class);
        nuevos.putAll(ajustes);
        nuevos.put(tipo, dias);
        return new TerminosLegales(nuevos);
    }

    /**
     * Returns the term of a kind in business days; empty for a congratulation, which has none.
     *
     * <p>General 15, information 10, question 30: Rule T-01 (Ley 1755 de 2015, art. 14). From 28 March 2020 to 17 May
     * 2022 they were 30, 20 and 35: Rule T-02 (Decreto 491 de 2020, art. 5; Ley 2207 de 2022). Nothing is applied
     * backwards: Rule T-03 (Ley 1755 de 2015, art. 14).
     *
     * @param recibido day zero of the petition, local
     */
    public OptionalInt dias(TipoPqrsd tipo, LocalDate recibido) {
        Integer ajuste = ajustes.get(tipo);
        if (ajuste != null) {
            return OptionalInt.of(ajuste);
        }
        Version version = version(recibido);
        return switch (tipo) {
            case INFORMACION -> OptionalInt.of(version.informacion());
            case CONSULTA -> OptionalInt.of(version.consulta());
            case FELICITACION -> OptionalInt.empty();
            default -> OptionalInt.of(version.general());
        };
    }

    /**
     * Returns the shortest term of all kinds: a petition of unknown kind is worked with it until it is classified.
     *
     * <p>Rule T-14 (Ley 1755 de 2015, art. 14).
     */
    public int menor(LocalDate recibido) {
        return EnumSet.allOf(TipoPqrsd.class).stream()
                .flatMapToInt(tipo -> dias(tipo, recibido).stream())
                .min()
                .orElseThrow();
    }

    /** Business days to send a petition to the competent entity: 5. Rule T-15 (Ley 1755 de 2015, art. 21). */
    public int plazoTraslado() {
        return PLAZO_TRASLADO;
    }

    /** Business days to ask for what is missing: 10. Rule T-16 (Ley 1755 de 2015, art. 17). */
    public int plazoRequerimiento() {
        return PLAZO_REQUERIMIENTO;
    }

    /** Business days the person has to correct what was not understood: 10. Rule T-17 (Ley 1755 de 2015, art. 19). */
    public int plazoCorreccion() {
        return PLAZO_CORRECCION;
    }

    /** Days to hand over copies when a request for information went unanswered: 3. Rule T-18 (Ley 1755 de 2015, art. 14). */
    public int plazoCopias() {
        return PLAZO_COPIAS;
    }

    /** Business days to file again after a recorded failure: 3. Rule T-19 (Ley 1437 de 2011, art. 62). */
    public int plazoFalla() {
        return PLAZO_FALLA;
    }

    /** Business days to answer another authority: 10. Rule T-20 (Ley 1755 de 2015, art. 30). */
    public int entreAutoridades() {
        return ENTRE_AUTORIDADES;
    }

    private static Version version(LocalDate recibido) {
        return VERSIONES.stream()
                .filter(version -> !recibido.isBefore(version.desde()))
                .findFirst()
                .orElseThrow();
    }
}
