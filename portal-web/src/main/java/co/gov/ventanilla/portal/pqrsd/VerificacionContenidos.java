package co.gov.ventanilla.portal.pqrsd;

import co.gov.ventanilla.portal.platform.Json;
import co.gov.ventanilla.portal.platform.secreto.Huella;
import co.gov.ventanilla.portal.pqrsd.adjunto.Adjunto;
import co.gov.ventanilla.portal.pqrsd.adjunto.Almacen;
import co.gov.ventanilla.portal.pqrsd.libro.Evento;
import co.gov.ventanilla.portal.pqrsd.libro.LibroRepository;
import co.gov.ventanilla.portal.pqrsd.libro.TipoEvento;
import co.gov.ventanilla.portal.pqrsd.libro.Verificacion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks that what is stored is still what the chain committed to: texts, persons, files. Walks the chain first. */
@ApplicationScoped
public class VerificacionContenidos {
    private static final int PAGE = 500;

    @Inject
    Verificacion cadena;

    @Inject
    LibroRepository libro;

    @Inject
    ContenidosRepository repository;

    @Inject
    PqrsdRepository pqrsds;

    @Inject
    SupresionRepository supresiones;

    @Inject
    Almacen almacen;

    /** Chain, contents and files. */
    public Verificacion.Resultado verificar() {
        Verificacion.Resultado resultado = cadena.verificar();
        List<String> hallazgos = new ArrayList<>(resultado.hallazgos());
        long ultimo = 0;
        for (List<Evento> pagina = libro.despuesDe(0, PAGE);
                !pagina.isEmpty();
                pagina = libro.despuesDe(ultimo, PAGE)) {
            ultimo = pagina.get(pagina.size() - 1).getNumero();
            ContenidosRepository.Pagina guardado = repository.leer(pagina.get(0).getNumero(), ultimo);
            pagina.forEach(evento -> revisar(evento, guardado, hallazgos));
        }
        return new Verificacion.Resultado(hallazgos.isEmpty(), resultado.eventos(), resultado.cabeza(), hallazgos);
    }

    private void revisar(Evento evento, ContenidosRepository.Pagina guardado, List<String> hallazgos) {
        try {
            contenidos(evento, guardado, hallazgos);
        } catch (IllegalArgumentException | IllegalStateException e) {
            hallazgos.add("El evento " + evento.getNumero() + " (" + evento.getRadicado() + ") no se puede leer.");
        }
    }

    private void contenidos(Evento evento, ContenidosRepository.Pagina guardado, List<String> hallazgos) {
        Pqrsd pqrsd = guardado.pqrsds().get(evento.getPqrsdId());
        List<Adjunto> adjuntos = guardado.adjuntos().getOrDefault(evento.getNumero(), List.of());
        Map<String, String> contenidos =
                switch (TipoEvento.deCodigo(evento.getTipo())) {
                    case RADICACION -> Contenidos.deRadicacion(pqrsd, guardado.solicitante(pqrsd), adjuntos);
                    case MENSAJE_CIUDADANO ->
                        Contenidos.deMensaje(guardado.mensajes().getOrDefault(evento.getNumero(), ""), adjuntos);
                    case CONTENIDO_SUPRIMIDO -> deSupresion(evento);
                    default -> Map.of();
                };
        Map<String, byte[]> sales = guardado.sales().getOrDefault(evento.getNumero(), Map.of());
        compromisos(evento).forEach((clave, compromiso) -> {
            String nombre = clave.toString();
            byte[] sal = sales.get(nombre);
            if (!cumple(sal, contenidos.get(nombre), compromiso) && !(sal == null && suprimido(evento, nombre))) {
                hallazgos.add("El contenido «" + nombre + "» del evento " + evento.getNumero() + " ("
                        + evento.getRadicado() + ") no es el que se registró.");
            }
        });
        for (Adjunto adjunto : adjuntos) {
            if (!(adjunto.isSuprimido()
                    ? suprimido(evento, Contenidos.ADJUNTOS)
                    : almacen.verificar(adjunto.getSha256()))) {
                hallazgos.add("El archivo " + adjunto.getSha256() + " (" + evento.getRadicado() + ") falta o cambió.");
            }
        }
    }

    /** A removal says again which files of its event stayed, as far as no later one took more of them. */
    private Map<String, String> deSupresion(Evento evento) {
        return supresiones
                .deEvento(evento.getNumero())
                .map(fila -> Contenidos.deSupresion(fila, quedan(evento, fila)))
                .orElse(Map.of());
    }

    private List<Adjunto> quedan(Evento evento, SupresionRepository.Fila fila) {
        return fila.contenido().equals("adjunto")
                ? pqrsds.adjuntos(evento.getPqrsdId()).stream()
                        .filter(a -> a.getEvento() == fila.deEvento() && !a.isSuprimido())
                        .toList()
                : List.of();
    }

    /** Whether an act removed a content whose salt is gone, by a later event that commits to this removal. */
    private boolean suprimido(Evento evento, String nombre) {
        long origen = supresiones
                .deEvento(evento.getNumero())
                .map(SupresionRepository.Fila::deEvento)
                .orElse(evento.getNumero());
        return supresiones.sobre(origen).stream()
                .filter(fila -> fila.evento() > evento.getNumero())
                .filter(fila -> Supresion.compromisos(fila.contenido()).contains(nombre))
                .anyMatch(this::registrada);
    }

    private boolean registrada(SupresionRepository.Fila fila) {
        String nombre = Contenidos.SUPRESION;
        String contenido = Contenidos.deSupresion(fila, List.of()).get(nombre);
        return libro.evento(fila.evento())
                .filter(e -> e.getTipo().equals(TipoEvento.CONTENIDO_SUPRIMIDO.codigo()))
                .filter(e -> cumple(
                        libro.sal(e.getNumero(), nombre).orElse(null),
                        contenido,
                        compromisos(e).get(nombre)))
                .isPresent();
    }

    private static Map<?, ?> compromisos(Evento evento) {
        return Json.read(evento.getCompromisos().getBytes(StandardCharsets.UTF_8), Map.class);
    }

    private static boolean cumple(byte[] sal, String contenido, Object compromiso) {
        return contenido != null
                && sal != null
                && Huella.hex(Huella.bytes(sal, contenido.getBytes(StandardCharsets.UTF_8)))
                        .equals(compromiso);
    }
}
