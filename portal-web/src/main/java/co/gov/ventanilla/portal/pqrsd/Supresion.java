package co.gov.ventanilla.portal.pqrsd;

import co.gov.ventanilla.portal.pqrsd.adjunto.Adjunto;
import co.gov.ventanilla.portal.pqrsd.libro.Eslabon;
import co.gov.ventanilla.portal.pqrsd.libro.Evento;
import co.gov.ventanilla.portal.pqrsd.libro.LibroRepository;
import co.gov.ventanilla.portal.pqrsd.libro.TipoEvento;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * An act of the entity removes a content of a petition (Ley 1581 de 2012, art. 8: the right to have personal data removed): who filed
 * it, its text, a message, a file. Content and salt go; number, dates and chain stay, and the event names the act.
 */
@ApplicationScoped
public class Supresion {
    /** What can be removed. */
    public enum Contenido {
        /** Who filed it. */
        SOLICITANTE,
        /** Subject and text of the filing. */
        TEXTO,
        /** Text of a message, by the number of its event. */
        MENSAJE,
        /** A file, by its place among the files of the petition. */
        ADJUNTO
    }

    @Inject
    PqrsdRepository pqrsds;

    @Inject
    SupresionRepository supresiones;

    @Inject
    LibroRepository libro;

    /**
     * Removes a content.
     *
     * @param numero event of the message or place of the file; of no meaning for the others
     * @param acto the act that orders it, as people cite it
     * @return number of the event that records it; empty when there is no such content (any more)
     */
    @Transactional(rollbackOn = Exception.class)
    public Optional<Long> suprimir(String radicado, Contenido que, long numero, String acto) {
        Eslabon eslabon = libro.tomar();
        Optional<Pqrsd> hallada = pqrsds.porRadicado(radicado).map(p -> pqrsds.bloquear(p.getId()));
        return hallada.flatMap(pqrsd -> quitar(pqrsd, que, numero).map(deEvento -> {
            List<Adjunto> quedan = que == Contenido.ADJUNTO ? quedan(pqrsd, deEvento) : List.of();
            SupresionRepository.Fila fila = new SupresionRepository.Fila(eslabon.numero(), deEvento, nombre(que), acto);
            libro.anotar(
                    eslabon,
                    pqrsd.getId(),
                    radicado,
                    TipoEvento.CONTENIDO_SUPRIMIDO,
                    Contenidos.deSupresion(fila, quedan));
            supresiones.insertar(fila);
            return eslabon.numero();
        }));
    }

    /** @return event that had brought the content; empty when it is not there */
    private Optional<Long> quitar(Pqrsd pqrsd, Contenido que, long numero) {
        List<Evento> eventos = libro.eventos(pqrsd.getId());
        long radicacion = eventos.get(0).getNumero();
        return switch (que) {
            case SOLICITANTE -> quitado(radicacion, que, pqrsds.quitarSolicitante(pqrsd));
            case TEXTO -> quitado(radicacion, que, pqrsd.quitarTexto());
            case MENSAJE -> quitado(numero, que, pqrsds.quitarMensaje(pqrsd.getId(), numero));
            case ADJUNTO ->
                pqrsds.adjuntos(pqrsd.getId()).stream()
                        .filter(a -> a.getOrden() == numero && !a.isSuprimido())
                        .findFirst()
                        .map(a -> {
                            a.suprimir();
                            olvidarListas(a.getEvento());
                            return a.getEvento();
                        });
        };
    }

    /** The list of files of the event, and those that earlier removals wrote anew. */
    private void olvidarListas(long evento) {
        libro.olvidarSal(evento, Contenidos.ADJUNTOS);
        supresiones.sobre(evento).forEach(fila -> libro.olvidarSal(fila.evento(), Contenidos.ADJUNTOS));
    }

    private Optional<Long> quitado(long evento, Contenido que, boolean habia) {
        if (habia) {
            compromisos(nombre(que)).forEach(nombre -> libro.olvidarSal(evento, nombre));
        }
        return habia ? Optional.of(evento) : Optional.empty();
    }

    private List<Adjunto> quedan(Pqrsd pqrsd, long deEvento) {
        return pqrsds.adjuntos(pqrsd.getId()).stream()
                .filter(a -> a.getEvento() == deEvento && !a.isSuprimido())
                .toList();
    }

    private static String nombre(Contenido que) {
        return que.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Commitments that a removal makes void. */
    static List<String> compromisos(String contenido) {
        return switch (Contenido.valueOf(contenido.toUpperCase(java.util.Locale.ROOT))) {
            case SOLICITANTE -> List.of("solicitante");
            case TEXTO -> List.of("asunto", Contenidos.TEXTO);
            case MENSAJE -> List.of(Contenidos.TEXTO);
            case ADJUNTO -> List.of(Contenidos.ADJUNTOS);
        };
    }
}
