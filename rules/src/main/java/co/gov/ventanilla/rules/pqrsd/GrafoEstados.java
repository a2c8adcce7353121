package co.gov.ventanilla.rules.pqrsd;

import static co.gov.ventanilla.rules.pqrsd.EstadoPqrsd.ANULADA;
import static co.gov.ventanilla.rules.pqrsd.EstadoPqrsd.ARCHIVADA;
import static co.gov.ventanilla.rules.pqrsd.EstadoPqrsd.DESISTIDA;
import static co.gov.ventanilla.rules.pqrsd.EstadoPqrsd.DESISTIDA_TACITA;
import static co.gov.ventanilla.rules.pqrsd.EstadoPqrsd.DESISTIMIENTO_SOLICITADO;
import static co.gov.ventanilla.rules.pqrsd.EstadoPqrsd.EN_TRAMITE;
import static co.gov.ventanilla.rules.pqrsd.EstadoPqrsd.POR_CORREGIR;
import static co.gov.ventanilla.rules.pqrsd.EstadoPqrsd.RADICADA;
import static co.gov.ventanilla.rules.pqrsd.EstadoPqrsd.REQUERIDA;
import static co.gov.ventanilla.rules.pqrsd.EstadoPqrsd.RESPONDIDA;
import static co.gov.ventanilla.rules.pqrsd.EstadoPqrsd.TRASLADADA;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one declared table of state changes of a petition; whatever is not in it is forbidden.
 *
 * <ul>
 *   <li>Work on it and answer: Rule E-03 (Ley 1755 de 2015, art. 14).
 *   <li>Incomplete, with the count suspended: Rule E-04 (Ley 1755 de 2015, art. 17).
 *   <li>Tacit withdrawal, only by a signed act and never by silence alone: Rule E-05 (Ley 1755 de 2015, art. 17).
 *   <li>Not understood, returned for correction, else filed away: Rule E-06 (Ley 1755 de 2015, art. 19).
 *   <li>Not competent, sent on: Rule E-07 (Ley 1755 de 2015, art. 21).
 *   <li>Express withdrawal, accepted or not: Rule E-08 (Ley 1755 de 2015, art. 18).
 *   <li>Annulment keeps the number: Rule E-09 (Acuerdo AGN 001 de 2024).
 *   <li>Registered once, never again: Rule E-10 (Ley 1755 de 2015, art. 15).
 * </ul>
 */
public final class GrafoEstados {

    private static final String ART_14 = "Ley 1755 de 2015, art. 14";
    private static final String ART_15 = "Ley 1755 de 2015, art. 15";
    private static final String ART_17 = "Ley 1755 de 2015, art. 17";
    private static final String ART_18 = "Ley 1755 de 2015, art. 18";
    private static final String ART_19 = "Ley 1755 de 2015, art. 19";
    private static final String ART_21 = "Ley 1755 de 2015, art. 21";
    private static final String AGN = "Acuerdo AGN 001 de 2024";
    private static final String RETIRO = "retiro del desistimiento, o continuación de oficio por acto motivado";

    private static final List<Movimiento> PROPIOS = List.of(
            new Movimiento(RADICADA, EN_TRAMITE, "asignación a una dependencia", ART_14),
            new Movimiento(EN_TRAMITE, RESPONDIDA, "respuesta de fondo", ART_14),
            new Movimiento(EN_TRAMITE, REQUERIDA, "requerimiento para completar", ART_17),
            new Movimiento(REQUERIDA, EN_TRAMITE, "complemento recibido", ART_17),
            new Movimiento(REQUERIDA, DESISTIDA_TACITA, "acto motivado y firmado de desistimiento tácito", ART_17),
            new Movimiento(EN_TRAMITE, POR_CORREGIR, "devolución para corregir o aclarar", ART_19),
            new Movimiento(POR_CORREGIR, EN_TRAMITE, "corrección recibida", ART_19),
            new Movimiento(POR_CORREGIR, ARCHIVADA, "archivo por falta de corrección", ART_19),
            new Movimiento(RADICADA, TRASLADADA, "traslado a la entidad competente", ART_21),
            new Movimiento(EN_TRAMITE, TRASLADADA, "traslado a la entidad competente", ART_21),
            new Movimiento(DESISTIMIENTO_SOLICITADO, DESISTIDA, "aceptación del desistimiento", ART_18));

    private static final List<Movimiento> MOVIMIENTOS = Stream.of(PROPIOS, desistimientos(), anulaciones())
            .flatMap(List::stream)
            .toList();

    private GrafoEstados() {}

    /** Returns the whole table, in the order of the procedure. */
    public static List<Movimiento> movimientos() {
        return MOVIMIENTOS;
    }

    /** Returns the moves allowed from a state; empty only for {@link EstadoPqrsd#ANULADA}. */
    public static List<Movimiento> desde(EstadoPqrsd de) {
        return MOVIMIENTOS.stream().filter(m -> m.de() == de).toList();
    }

    /**
     * Returns the move between two states when a person makes it.
     *
     * @throws MovimientoProhibido when the table has no such move; the message names the limiting article
     */
    public static Movimiento exigir(EstadoPqrsd de, EstadoPqrsd a) {
        return buscar(de, a).orElseThrow(() -> new MovimientoProhibido(de, a, motivoProhibido(de, a)));
    }

    /**
     * Returns the move between two states when no servant signs it: a job, or a click of the citizen.
     *
     * <p>Silence never becomes a tacit withdrawal here: a job may propose the act, never make it. Rule E-11 (Ley 1755 de
     * 2015, art. 17).
     *
     * @throws MovimientoProhibido when the table has no such move or a servant must sign it
     */
    public static Movimiento exigirSinFirma(EstadoPqrsd de, EstadoPqrsd a) {
        Movimiento movimiento = exigir(de, a);
        if (movimiento.exigeFirma()) {
            throw new MovimientoProhibido(
                    de,
                    a,
                    "Solo una persona puede hacer «%s»: exige un acto firmado (%s)."
                            .formatted(movimiento.acto(), movimiento.articulo()));
        }
        return movimiento;
    }

    /**
     * Returns the move back from a requested withdrawal: it was undone, or the entity goes on of its own motion.
     *
     * <p>Rule E-12 (Ley 1755 de 2015, art. 18).
     *
     * @param anterior open state the petition had when the withdrawal was requested; the caller's timeline knows it
     * @throws MovimientoProhibido when that state is not one a withdrawal may be requested from
     */
    public static Movimiento regresar(EstadoPqrsd anterior) {
        return exigir(
                DESISTIMIENTO_SOLICITADO,
                exigir(anterior, DESISTIMIENTO_SOLICITADO).de());
    }

    private static Optional<Movimiento> buscar(EstadoPqrsd de, EstadoPqrsd a) {
        return desde(de).stream().filter(m -> m.a() == a).findFirst();
    }

    private static List<Movimiento> desistimientos() {
        return Arrays.stream(EstadoPqrsd.values())
                .filter(e -> e.abierto() && e != DESISTIMIENTO_SOLICITADO)
                .flatMap(e -> Stream.of(
                        new Movimiento(e, DESISTIMIENTO_SOLICITADO, "solicitud de desistimiento", ART_18),
                        new Movimiento(DESISTIMIENTO_SOLICITADO, e, RETIRO, ART_18)))
                .toList();
    }

    private static List<Movimiento> anulaciones() {
        return Arrays.stream(EstadoPqrsd.values())
                .filter(e -> e != ANULADA)
                .map(e -> new Movimiento(e, ANULADA, "anulación con motivo, persona y fecha", AGN))
                .toList();
    }

    private static String motivoProhibido(EstadoPqrsd de, EstadoPqrsd a) {
        String intento = "De «%s» no se pasa a «%s»".formatted(de.codigo(), a.codigo());
        if (de == ANULADA) {
            return intento + ": el número anulado se conserva y no se reutiliza (%s).".formatted(AGN);
        }
        if (!de.abierto()) {
            return intento
                    + ": la petición ya está cerrada (%s) y solo puede anularse (%s).".formatted(articuloDe(de), AGN);
        }
        String origenes = MOVIMIENTOS.stream()
                .filter(m -> m.a() == a)
                .map(m -> m.de().codigo())
                .collect(Collectors.joining(", "));
        return intento + ": solo se llega desde %s (%s).".formatted(origenes, articuloDe(a));
    }

    /** The article that a state rests on: the limit named when it is wrongly left or wrongly reached. */
    private static String articuloDe(EstadoPqrsd estado) {
        return switch (estado) {
            case RADICADA -> ART_15;
            case EN_TRAMITE, RESPONDIDA -> ART_14;
            case REQUERIDA, DESISTIDA_TACITA -> ART_17;
            case POR_CORREGIR, ARCHIVADA -> ART_19;
            case TRASLADADA -> ART_21;
            case DESISTIMIENTO_SOLICITADO, DESISTIDA -> ART_18;
            case ANULADA -> AGN;
        };
    }
}
