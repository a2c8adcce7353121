package co.gov.ventanilla.portal.busqueda;

import co.gov.ventanilla.portal.busqueda.indice.IndiceCiudadano;
import co.gov.ventanilla.portal.puntos.horario.DiasEspeciales;
import co.gov.ventanilla.portal.puntos.horario.Horario;
import co.gov.ventanilla.portal.puntos.horario.Horarios;
import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.rules.radicado.Radicado;
import co.gov.ventanilla.search.citizen.CitizenHits;
import co.gov.ventanilla.search.citizen.CitizenQuery;
import co.gov.ventanilla.search.citizen.CitizenSearch;
import co.gov.ventanilla.search.citizen.Completion;
import co.gov.ventanilla.search.citizen.Snippets;
import co.gov.ventanilla.search.citizen.Spelling;
import co.gov.ventanilla.search.citizen.Suggestion;
import co.gov.ventanilla.search.document.Hit;
import co.gov.ventanilla.search.index.Snapshot;
import co.gov.ventanilla.search.place.PlaceLandmarks;
import co.gov.ventanilla.search.query.OpenWhen;
import co.gov.ventanilla.search.query.QueryReader;
import co.gov.ventanilla.search.query.Understood;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.lucene.search.Query;

/** Answers questions: reads them, asks the index, marks what fits. Keeps nothing of what was asked. */
@ApplicationScoped
public class Preguntas {
    private static final Mensajes MENSAJES = Mensajes.junto(Preguntas.class);
    private static final Pattern SEPARADOR = Pattern.compile("[\\s,;:.¿?¡!()]+");
    private static final int PALABRAS_MIRADAS = 40;

    @Inject
    IndiceCiudadano indice;

    @Inject
    Horarios horarios;

    private QueryReader lector;
    private CitizenSearch busqueda;
    private Spelling ortografia;
    private Snippets extractos;

    @PostConstruct
    void start() {
        lector = new QueryReader(indice.vocabulario());
        busqueda = new CitizenSearch(indice.vocabulario());
        ortografia = new Spelling(indice.vocabulario());
        extractos = new Snippets(indice.vocabulario().synonyms());
    }

    /** The search, for whoever looks for places alone. */
    public CitizenSearch busqueda() {
        return busqueda;
    }

    /** Answers; empty while the index is being made. */
    Optional<Respuesta> responder(Pregunta pregunta) {
        return indice.paraPreguntar().map(index -> index.read(ahora -> responder(ahora, pregunta)));
    }

    private Respuesta responder(Snapshot ahora, Pregunta pregunta) throws IOException {
        boolean radicado = hayRadicado(pregunta.texto());
        String texto = loQueSeBusca(pregunta.texto());
        Optional<String> corregida = pregunta.alPieDeLaLetra() ? Optional.empty() : ortografia.mend(ahora, texto);
        PlaceLandmarks referencias = new PlaceLandmarks(indice.referencias(), ahora);
        Understood entendido = busqueda.understand(ahora, lector, corregida.orElse(texto), referencias, pregunta.sin());
        CitizenHits hallados = busqueda.search(
                ahora,
                new CitizenQuery(
                        entendido,
                        pregunta.tipo(),
                        pregunta.posicion(),
                        abierto(entendido.open()),
                        pregunta.desde(),
                        pregunta.cuantos()));
        return new Respuesta(entendido, corregida.orElse(null), radicado, hallados, Map.of());
    }

    /** With the sentence of each hit that says it best. */
    Respuesta conExtractos(Respuesta respuesta) {
        Query marca = busqueda.marking(respuesta.entendido());
        Map<Hit, List<Snippets.Piece>> marcados = new HashMap<>();
        for (Hit hit : respuesta.hallados().hits()) {
            String texto = hit.entry().text().isEmpty()
                    ? hit.entry().summary()
                    : hit.entry().text();
            marcados.put(
                    hit,
                    extractos.best(
                            marca, hit.entry().kind().isPlace() ? hit.entry().summary() : texto));
        }
        return new Respuesta(
                respuesta.entendido(), respuesta.corregida(), respuesta.radicado(), respuesta.hallados(), marcados);
    }

    /** Titles that begin so; empty while the index is being made. */
    Optional<List<Suggestion>> completar(String escrito, int cuantos) {
        return indice.paraPreguntar().map(index -> index.read(ahora -> Completion.complete(ahora, escrito, cuantos)));
    }

    /** Whether opening hours fit, today's calendar included; null when nothing was asked of them. */
    public Predicate<String> abierto(OpenWhen cuando) {
        return cuando == null ? null : abierto(cuando, horarios.ahora(), horarios.especiales());
    }

    static Predicate<String> abierto(OpenWhen cuando, ZonedDateTime ahora, DiasEspeciales especiales) {
        if (cuando.now()) {
            return horario -> Horario.de(horario).abierto(ahora, especiales);
        }
        LocalDate dia = cuando.day(ahora.toLocalDateTime());
        if (cuando.hour() != null) {
            ZonedDateTime momento = dia.atTime(cuando.hour()).atZone(ahora.getZone());
            return horario -> Horario.de(horario).abierto(momento, especiales);
        }
        return horario -> !Horario.de(horario).franjas(dia, especiales).isEmpty();
    }

    /** The question, but for the number of a petition: in its place stands what one does with it. */
    static String loQueSeBusca(String texto) {
        return hayRadicado(texto) ? MENSAJES.texto("radicado.busqueda") : texto;
    }

    /** Whether the number of a petition stands in it; whether there is such a petition is not asked. */
    static boolean hayRadicado(String texto) {
        return SEPARADOR.splitAsStream(texto).limit(PALABRAS_MIRADAS).anyMatch(palabra -> Radicado.leer(palabra)
                .isPresent());
    }
}
