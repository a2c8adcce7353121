package co.gov.ventanilla.portal.busqueda.indice;

import co.gov.ventanilla.opendata.change.ChangeRepository;
import co.gov.ventanilla.opendata.store.ContentStore;
import co.gov.ventanilla.portal.contenido.busqueda.BusquedaContenido;
import co.gov.ventanilla.portal.datos.tabla.FilasPublicadas;
import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.index.CitizenIndex;
import co.gov.ventanilla.search.index.Feed;
import co.gov.ventanilla.search.index.KindStatus;
import co.gov.ventanilla.search.place.LandmarkList;
import co.gov.ventanilla.search.query.Vocabulary;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The index on disk, {@code PORTAL_HOME/indice}, and how far it has followed the sequence of changes. Another node would follow the same sequence with an index of
 * its own.
 */
@ApplicationScoped
public class IndiceCiudadano {
    private static final Logger LOG = Logger.getLogger(IndiceCiudadano.class.getName());

    /** Raised when {@link Entradas} tells the index something else of the same row. */
    private static final int VERSION_ENTRADAS = 3;

    @Inject
    Ajustes ajustes;

    @Inject
    ContenidoActivo contenido;

    @Inject
    ChangeRepository cambios;

    @Inject
    Fuentes fuentes;

    @Inject
    FilasPublicadas publicadas;

    private Vocabulary vocabulario;
    private CitizenIndex indice;
    private volatile LandmarkList referencias;
    private volatile boolean deEsteArranque;
    private final Map<Kind, Long> visto = new EnumMap<>(Kind.class);

    @PostConstruct
    void start() {
        BusquedaContenido busqueda = contenido.todo().busqueda();
        vocabulario = Vocabularios.de(busqueda, contenido.entidad());
        referencias = Referencias.lista(vocabulario.synonyms(), List.of());
        indice = CitizenIndex.open(ajustes.home().resolve("indice"), vocabulario.synonyms(), huella());
        indice.status().stream()
                .filter(s -> !s.reason().isEmpty())
                .forEach(s -> LOG.info(() -> "index of " + s.kind().code() + " is made anew: " + s.reason()));
    }

    /** Of the words of the content pack, which stand in every document. */
    private String huella() {
        try {
            return VERSION_ENTRADAS + ":"
                    + ContentStore.digest(contenido.carpeta().resolve("busqueda.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void stop() {
        indice.close();
    }

    /** The words that the index was made with. */
    public Vocabulary vocabulario() {
        return vocabulario;
    }

    /** The landmarks that are published now. */
    public LandmarkList referencias() {
        return referencias;
    }

    /** What can be asked; empty while something is being made that must not be shown half. */
    public Optional<CitizenIndex> paraPreguntar() {
        return deEsteArranque && indice.ready() ? Optional.of(indice) : Optional.empty();
    }

    /** How each kind is. */
    public List<KindStatus> estado() {
        return indice.status();
    }

    /** Reads what changed since the last time; what fails is told and tried again the next time. */
    public synchronized void seguir() {
        Optional<ChangeRepository.Change> ultimo = cambios.last();
        long hasta = ultimo.map(ChangeRepository.Change::number).orElse(0L);
        String marca = ultimo.map(ChangeRepository.Change::mark).orElse("");
        boolean alguno = !deEsteArranque;
        for (Kind kind : Kind.values()) {
            alguno |= seguir(kind, hasta, marca);
        }
        if (alguno) {
            leerReferencias();
        }
        deEsteArranque = true;
    }

    private boolean seguir(Kind kind, long hasta, String marca) {
        KindStatus estado = indice.status(kind);
        boolean delPortal = kind == Kind.PAGINA || kind == Kind.AYUDA;
        boolean todo =
                estado.state() == KindStatus.State.MAKING || !deEsteArranque && (delPortal || otroRegistro(estado));
        long desde = Math.max(estado.position(), visto.getOrDefault(kind, -1L));
        if (!todo && desde >= hasta) {
            return false;
        }
        Feed feed = todo
                ? new Feed(true, fuentes.todas(kind), hasta, marca)
                : new Feed(false, fuentes.de(kind, cambios.changed(desde, hasta)), hasta, marca);
        try {
            if (feed.all() || !feed.sources().isEmpty()) {
                indice.feed(kind, feed);
            }
            visto.put(kind, hasta);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.SEVERE, "index of " + kind.code() + " could not be written", e);
        }
        return true;
    }

    /** Whether the index followed the changes of another database, or of one that was put back to an earlier day. */
    private boolean otroRegistro(KindStatus estado) {
        return estado.position() > 0
                && cambios.at(estado.position())
                        .map(cambio -> !cambio.mark().equals(estado.mark()))
                        .orElse(true);
    }

    private void leerReferencias() {
        String conjunto = contenido.todo().busqueda().referencias();
        if (conjunto != null) {
            referencias = Referencias.lista(vocabulario.synonyms(), Referencias.de(publicadas.de(conjunto)));
        }
    }
}
