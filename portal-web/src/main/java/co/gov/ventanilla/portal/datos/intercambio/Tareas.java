package co.gov.ventanilla.portal.datos.intercambio;

import co.gov.ventanilla.opendata.ckan.harvest.Harvest;
import co.gov.ventanilla.opendata.ckan.harvest.HarvestRequest;
import co.gov.ventanilla.opendata.ckan.push.Push;
import co.gov.ventanilla.opendata.ckan.push.PushRequest;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs harvests and pushes in the background: one of each at a time. */
@ApplicationScoped
public class Tareas {
    private static final Logger LOG = Logger.getLogger(Tareas.class.getName());
    private static final Mensajes MENSAJES = Mensajes.junto(Tareas.class);

    @Resource
    ManagedExecutorService ejecutor;

    @Inject
    Harvest harvest;

    @Inject
    Push push;

    private final AtomicReference<Tarea> cosecha = new AtomicReference<>();
    private final AtomicReference<Tarea> envio = new AtomicReference<>();

    /** The last harvest; null when there was none since the start. */
    public Tarea cosecha() {
        return cosecha.get();
    }

    /** The last push; null when there was none since the start. */
    public Tarea envio() {
        return envio.get();
    }

    /** Begins a harvest, unless one runs. */
    public Tarea cosechar(HarvestRequest orden) {
        return empezar(cosecha, avance -> Tarea.de(harvest.run(orden, avance)));
    }

    /** Begins a push, unless one runs. */
    public Tarea enviar(PushRequest orden) {
        return empezar(envio, avance -> Tarea.de(push.run(orden, avance)));
    }

    @FunctionalInterface
    private interface Acto {
        Tarea hacer(Consumer<String> avance) throws IOException;
    }

    private Tarea empezar(AtomicReference<Tarea> lugar, Acto acto) {
        Tarea antes = lugar.get();
        Tarea nueva = Tarea.enCurso("");
        if ((antes != null && antes.dura()) || !lugar.compareAndSet(antes, nueva)) {
            return Tarea.fallo(MENSAJES.texto("otra"));
        }
        ejecutor.execute(() -> lugar.set(hecho(acto, palabras -> lugar.set(Tarea.enCurso(palabras)))));
        return nueva;
    }

    private static Tarea hecho(Acto acto, Consumer<String> avance) {
        try {
            return acto.hacer(avance);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "exchange with another catalog ended: {0}", e.getMessage());
            return Tarea.fallo(e.getMessage());
        } catch (RuntimeException | Error e) {
            LOG.log(Level.SEVERE, "exchange with another catalog failed", e);
            return Tarea.fallo(MENSAJES.texto("fallo"));
        }
    }
}
