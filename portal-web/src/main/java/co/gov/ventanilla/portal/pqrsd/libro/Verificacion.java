package co.gov.ventanilla.portal.pqrsd.libro;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks the chain from its first event: position, link, hash, time, then the head, the published heads and the consecutive numbers.
 * Names the first broken link.
 */
@ApplicationScoped
public class Verificacion {
    private static final int PAGE = 1_000;

    @Inject
    LibroRepository libro;

    /**
     * Outcome of a walk.
     *
     * @param eventos events walked
     * @param cabeza hash of the last one
     * @param hallazgos what is wrong, empty when nothing is
     */
    public record Resultado(boolean correcta, long eventos, String cabeza, List<String> hallazgos) {}

    /** Where the walk stands. */
    private record Marcha(long numero, String hash, java.time.Instant instante, String rota) {}

    /** Walks the whole chain. */
    public Resultado verificar() {
        List<String> hallazgos = new ArrayList<>();
        LibroRepository.Cabeza cabeza = libro.cabeza();
        Marcha marcha = new Marcha(0, Evento.GENESIS, java.time.Instant.MIN, null);
        List<Evento> pagina = libro.despuesDe(0, PAGE);
        while (!pagina.isEmpty() && marcha.rota() == null) {
            for (Evento evento : pagina) {
                marcha = marcha.rota() == null ? paso(marcha, evento) : marcha;
            }
            pagina = libro.despuesDe(marcha.numero(), PAGE);
        }
        if (marcha.rota() != null) {
            hallazgos.add(marcha.rota());
        } else if (marcha.numero() < cabeza.eventos()
                || marcha.numero() == cabeza.eventos() && !marcha.hash().equals(cabeza.cabeza())) {
            hallazgos.add("La cabeza guardada es el evento " + cabeza.eventos() + " (" + cabeza.cabeza()
                    + "), pero la cadena termina en el " + marcha.numero() + " (" + marcha.hash() + ").");
        }
        publicadas(hallazgos);
        consecutivos(hallazgos);
        return new Resultado(hallazgos.isEmpty(), marcha.numero(), marcha.hash(), hallazgos);
    }

    private static Marcha paso(Marcha antes, Evento evento) {
        String rota = null;
        if (evento.getNumero() != antes.numero() + 1) {
            rota = "falta el evento " + (antes.numero() + 1);
        } else if (!evento.getPrevio().equals(antes.hash())) {
            rota = "no enlaza con el hash del evento anterior";
        } else if (!hashCorrecto(evento)) {
            rota = "su contenido no corresponde a su hash";
        } else if (evento.getInstante().isBefore(antes.instante())) {
            rota = "su hora es anterior a la del evento anterior";
        }
        String detalle = rota == null
                ? null
                : "Eslabón roto en el evento " + evento.getNumero() + " (" + evento.getRadicado() + "): " + rota + ".";
        return new Marcha(evento.getNumero(), evento.getHash(), evento.getInstante(), detalle);
    }

    /** A content that cannot even be read is not the one that was written. */
    private static boolean hashCorrecto(Evento evento) {
        try {
            return evento.calcularHash().equals(evento.getHash());
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private void publicadas(List<String> hallazgos) {
        for (Object[] fila : libro.publicadas()) {
            long eventos = ((Number) fila[1]).longValue();
            String hash = eventos == 0
                    ? Evento.GENESIS
                    : libro.despuesDe(eventos - 1, 1).stream()
                            .map(Evento::getHash)
                            .findFirst()
                            .orElse("");
            if (!hash.equals(fila[2].toString())) {
                hallazgos.add("La cabeza publicada del " + ((Date) fila[0]).toLocalDate() + " (evento " + eventos
                        + ") no es la de la cadena.");
            }
        }
    }

    private void consecutivos(List<String> hallazgos) {
        for (Object[] fila : libro.consecutivosRotos()) {
            hallazgos.add("El consecutivo de " + fila[0] + " va en " + fila[1] + ", pero hay " + fila[2]
                    + " radicados, del " + fila[3] + " al " + fila[4] + ".");
        }
    }
}
