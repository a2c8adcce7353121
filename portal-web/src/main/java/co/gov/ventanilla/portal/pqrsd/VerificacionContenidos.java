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
    PqrsdRepository pqrsds;

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
            pagina.forEach(evento -> contenidos(evento, hallazgos));
            ultimo = pagina.get(pagina.size() - 1).getNumero();
        }
        return new Verificacion.Resultado(hallazgos.isEmpty(), resultado.eventos(), resultado.cabeza(), hallazgos);
    }

    private void contenidos(Evento evento, List<String> hallazgos) {
        Pqrsd pqrsd = pqrsds.porId(evento.getPqrsdId());
        List<Adjunto> adjuntos = pqrsds.adjuntos(evento.getPqrsdId()).stream()
                .filter(a -> a.getEvento() == evento.getNumero())
                .toList();
        Map<String, String> contenidos =
                switch (TipoEvento.deCodigo(evento.getTipo())) {
                    case RADICACION ->
                        Contenidos.deRadicacion(pqrsd, pqrsds.solicitante(pqrsd).orElse(null), adjuntos);
                    case MENSAJE_CIUDADANO ->
                        Contenidos.deMensaje(pqrsds.mensaje(evento.getNumero()).orElse(""), adjuntos);
                    default -> Map.of();
                };
        Map<?, ?> compromisos = Json.read(evento.getCompromisos().getBytes(StandardCharsets.UTF_8), Map.class);
        compromisos.forEach((nombre, compromiso) -> {
            if (!cumple(evento, nombre.toString(), compromiso, contenidos.get(nombre.toString()))) {
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

    private boolean cumple(Evento evento, String nombre, Object compromiso, String contenido) {
        return contenido != null
                && libro.sal(evento.getNumero(), nombre)
                        .map(sal -> Huella.hex(Huella.bytes(sal, contenido.getBytes(StandardCharsets.UTF_8))))
                        .filter(compromiso::equals)
                        .isPresent();
    }
}
