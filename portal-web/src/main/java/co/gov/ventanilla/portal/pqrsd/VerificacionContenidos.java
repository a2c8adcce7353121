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
            pagina.forEach(evento -> contenidos(evento, guardado, hallazgos));
        }
        return new Verificacion.Resultado(hallazgos.isEmpty(), resultado.eventos(), resultado.cabeza(), hallazgos);
    }

    private void contenidos(Evento evento, ContenidosRepository.Pagina guardado, List<String> hallazgos) {
        Pqrsd pqrsd = guardado.pqrsds().get(evento.getPqrsdId());
        List<Adjunto> adjuntos = guardado.adjuntos().getOrDefault(evento.getNumero(), List.of());
        Map<String, String> contenidos =
                switch (TipoEvento.deCodigo(evento.getTipo())) {
                    case RADICACION -> Contenidos.deRadicacion(pqrsd, guardado.solicitante(pqrsd), adjuntos);
                    case MENSAJE_CIUDADANO ->
                        Contenidos.deMensaje(guardado.mensajes().getOrDefault(evento.getNumero(), ""), adjuntos);
                    default -> Map.of();
                };
        Map<String, byte[]> sales = guardado.sales().getOrDefault(evento.getNumero(), Map.of());
        Map<?, ?> compromisos = Json.read(evento.getCompromisos().getBytes(StandardCharsets.UTF_8), Map.class);
        compromisos.forEach((nombre, compromiso) -> {
            if (!cumple(sales.get(nombre.toString()), contenidos.get(nombre.toString()), compromiso)) {
                hallazgos.add("El contenido «" + nombre + "» del evento " + evento.getNumero() + " ("
                        + evento.getRadicado() + ") no es el que se registró.");
            }
        });
        for (Adjunto adjunto : adjuntos) {
            if (!almacen.verificar(adjunto.getSha256())) {
                hallazgos.add("El archivo " + adjunto.getSha256() + " (" + evento.getRadicado() + ") falta o cambió.");
            }
        }
    }

    private static boolean cumple(byte[] sal, String contenido, Object compromiso) {
        return contenido != null
                && sal != null
                && Huella.hex(Huella.bytes(sal, contenido.getBytes(StandardCharsets.UTF_8)))
                        .equals(compromiso);
    }
}
