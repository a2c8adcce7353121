package co.gov.ventanilla.portal.pqrsd.falla;

import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.platform.Json;
import co.gov.ventanilla.portal.platform.falla.BaseDeDatosCaida;
import co.gov.ventanilla.portal.platform.limite.Sobrecarga;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * Owner of {@code PORTAL_HOME/fallas/registro.jsonl}: one line each time an outage begins, ends or goes on. The last line of an id
 * counts. A line that the disk does not take waits in memory for the next one.
 */
@ApplicationScoped
public class RegistroFallas {
    private static final Logger LOG = Logger.getLogger(RegistroFallas.class.getName());
    private static final Duration MISMO_CORTE = Duration.ofSeconds(60);
    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    @Inject
    Ajustes ajustes;

    @Inject
    ClockProducer clock;

    private final Map<String, Corte> cortes = new LinkedHashMap<>();
    private final Deque<String> porEscribir = new ArrayDeque<>();
    private Path archivo;

    @PostConstruct
    void open() {
        try {
            archivo = Files.createDirectories(ajustes.home().resolve("fallas")).resolve("registro.jsonl");
            if (Files.exists(archivo)) {
                Files.readAllLines(archivo).forEach(this::leer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void leer(String linea) {
        try {
            Corte corte = Json.MAPPER.readValue(linea, Corte.class);
            corte.queFallo();
            cortes.put(corte.id(), corte);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warning("a line of the register of outages cannot be read: " + linea.length() + " characters");
        }
    }

    /** An outage begins, unless one of its cause lasts; one that ended less than a minute ago goes on. */
    public synchronized void abrir(CausaFalla causa) {
        Instant ahora = clock.now();
        Optional<Corte> ultimo = ultimo(causa);
        if (ultimo.isPresent() && ultimo.get().abierto()) {
            escribir();
            return;
        }
        boolean sigue = ultimo.filter(c -> !c.deducido())
                .filter(c -> c.hasta().plus(MISMO_CORTE).isAfter(ahora))
                .isPresent();
        anotar(sigue ? ultimo.get().hasta(null) : new Corte(id(ahora), causa.codigo(), ahora, null, false));
    }

    /** The outage of a cause ends, if there is one. */
    public synchronized void cerrar(CausaFalla causa) {
        ultimo(causa).filter(Corte::abierto).ifPresent(corte -> anotar(corte.hasta(clock.now())));
        escribir();
    }

    /** Adds an outage that is over and was inferred afterwards. */
    public synchronized void deducir(CausaFalla causa, Instant desde, Instant hasta) {
        anotar(new Corte(id(desde), causa.codigo(), desde, hasta, true));
    }

    /** What was still open when the portal ended goes as far as that moment. */
    public synchronized void cerrarTodo(Instant hasta) {
        List.copyOf(cortes.values()).stream()
                .filter(Corte::abierto)
                .forEach(c -> anotar(c.hasta(hasta.isBefore(c.desde()) ? c.desde() : hasta)));
    }

    /** Every recorded outage, the newest first. */
    public synchronized List<Corte> cortes() {
        List<Corte> todos = new ArrayList<>(cortes.values());
        todos.sort((a, b) -> b.desde().compareTo(a.desde()));
        return todos;
    }

    /** One of them. */
    public synchronized Optional<Corte> corte(String id) {
        return Optional.ofNullable(cortes.get(id));
    }

    /** A request found the database away. */
    void alCaer(@Observes BaseDeDatosCaida caida) {
        abrir(CausaFalla.BASE_DE_DATOS);
    }

    /** A filing was turned away. */
    void alLlenarse(@Observes Sobrecarga sobrecarga) {
        abrir(CausaFalla.SOBRECARGA);
    }

    private Optional<Corte> ultimo(CausaFalla causa) {
        return cortes.values().stream()
                .filter(c -> c.causa().equals(causa.codigo()))
                .reduce((a, b) -> a.desde().isAfter(b.desde()) ? a : b);
    }

    private String id(Instant desde) {
        String base = ID.format(desde);
        String id = base;
        for (int n = 2; cortes.containsKey(id); n++) {
            id = base + "-" + n;
        }
        return id;
    }

    private void anotar(Corte corte) {
        cortes.put(corte.id(), corte);
        porEscribir.add(Json.write(corte) + "\n");
        escribir();
    }

    private void escribir() {
        if (porEscribir.isEmpty()) {
            return;
        }
        try (FileChannel canal = FileChannel.open(
                archivo, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            while (!porEscribir.isEmpty()) {
                canal.write(ByteBuffer.wrap(porEscribir.peek().getBytes(StandardCharsets.UTF_8)));
                porEscribir.remove();
            }
            canal.force(true);
        } catch (IOException e) {
            LOG.warning("the register of outages waits for the disk: "
                    + e.getClass().getSimpleName());
        }
    }
}
