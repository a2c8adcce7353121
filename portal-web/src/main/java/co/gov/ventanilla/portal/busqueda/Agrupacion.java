package co.gov.ventanilla.portal.busqueda;

import co.gov.ventanilla.portal.platform.pagina.Palabras;
import co.gov.ventanilla.portal.puntos.horario.Horarios;
import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.search.citizen.CitizenHits;
import co.gov.ventanilla.search.document.Hit;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.document.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hits by kind, the kind with the best hit first. */
final class Agrupacion {
    private static final Mensajes MENSAJES = Mensajes.junto(Agrupacion.class);
    private static final int POR_GRUPO = 5;
    private static final int KILOMETRO = 1_000;

    private final Respuesta respuesta;
    private final Direcciones direcciones;
    private final Horarios horarios;
    private final Palabras palabras;

    Agrupacion(Respuesta respuesta, Direcciones direcciones, Horarios horarios, Palabras palabras) {
        this.respuesta = respuesta;
        this.direcciones = direcciones;
        this.horarios = horarios;
        this.palabras = palabras;
    }

    List<GrupoResultados> grupos() {
        CitizenHits hallados = respuesta.hallados();
        Map<Kind, List<Resultado>> porTipo = new LinkedHashMap<>();
        for (Hit hit : hallados.hits()) {
            porTipo.computeIfAbsent(hit.entry().kind(), nuevo -> new ArrayList<>())
                    .add(resultado(hit));
        }
        boolean solo = direcciones.tipo() != null || porTipo.size() == 1;
        List<GrupoResultados> grupos = new ArrayList<>();
        porTipo.forEach((tipo, resultados) ->
                grupos.add(grupo(tipo, resultados, solo, hallados.counts().getOrDefault(tipo, resultados.size()))));
        return grupos;
    }

    private GrupoResultados grupo(Kind tipo, List<Resultado> resultados, boolean solo, int cuenta) {
        List<Resultado> mostrados = solo ? resultados : resultados.subList(0, Math.min(POR_GRUPO, resultados.size()));
        return new GrupoResultados(
                tipo.code(),
                MENSAJES.texto("tipos." + tipo.code()),
                Cuentas.enPalabras(cuenta),
                mostrados.size() < cuenta && direcciones.tipo() == null ? direcciones.soloTipo(tipo) : null,
                mostrados);
    }

    private Resultado resultado(Hit hit) {
        Place lugar = hit.entry().place();
        return new Resultado(
                hit.entry().id(),
                hit.entry().title(),
                hit.entry().url(),
                respuesta.extractos().getOrDefault(hit, List.of()),
                hit.metres() == null ? null : distancia(Math.round(hit.metres())),
                lugar == null || lugar.hours() == null ? null : horarios.enPalabras(lugar.hours()));
    }

    /** "a 310 metros", "a 1,4 kilómetros": as the crow flies, and said so. */
    private String distancia(long metros) {
        return metros < KILOMETRO
                ? MENSAJES.texto("distancia.metros", metros)
                : MENSAJES.texto("distancia.kilometros", palabras.decimal(metros / (double) KILOMETRO));
    }
}
