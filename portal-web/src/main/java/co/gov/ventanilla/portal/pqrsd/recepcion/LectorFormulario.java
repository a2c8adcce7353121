package co.gov.ventanilla.portal.pqrsd.recepcion;

import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.pqrsd.radicar.Radicacion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/** Reads the post of a page with text fields and files, streaming the files to the disk. */
@ApplicationScoped
public class LectorFormulario {
    private static final Logger LOG = Logger.getLogger(LectorFormulario.class.getName());
    private static final int MAX_CAMPO = 512 << 10;

    @Inject
    Recepcion recepcion;

    /**
     * What came; closing it discards the files that were not stored.
     *
     * @param entregas staged files
     * @param perdidos names of the files that could not be received
     * @param fallas why files were refused
     */
    public record Formulario(
            Map<String, String> campos, List<Radicacion.Entrega> entregas, List<String> perdidos, List<Falla> fallas)
            implements AutoCloseable {
        /** Names of the files, received or not. */
        public List<String> nombres() {
            return Stream.concat(entregas.stream().map(e -> e.archivo().nombre()), perdidos.stream())
                    .toList();
        }

        @Override
        public void close() throws IOException {
            for (Radicacion.Entrega entrega : entregas) {
                entrega.bytes().descartar();
            }
        }
    }

    /** Names of the files of a post that cannot be received now; their bytes are read and forgotten. */
    public static List<String> nombres(HttpServletRequest request) {
        List<String> nombres = new ArrayList<>();
        try {
            var items = new JakartaServletFileUpload<>().getItemIterator(request);
            while (items.hasNext()) {
                nombre(items.next()).ifPresent(nombres::add);
            }
        } catch (IOException e) {
            return nombres;
        }
        return nombres;
    }

    /** Name of the file in a part of a post; empty when the part is a field or an input that was left empty. */
    public static Optional<String> nombre(FileItemInput item) {
        return item.isFormField() || item.getName() == null || item.getName().isEmpty()
                ? Optional.empty()
                : Optional.of(Recepcion.nombre(item.getName()));
    }

    /**
     * Reads a form; a refused file becomes a fault and takes nothing else with it.
     *
     * @param recibir whether files are staged; otherwise, and once the register fails, only their names are kept
     */
    public Formulario leer(HttpServletRequest request, String parteArchivo, boolean recibir) {
        Formulario formulario =
                new Formulario(new HashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try {
            var items = new JakartaServletFileUpload<>().getItemIterator(request);
            while (items.hasNext()) {
                FileItemInput item = items.next();
                if (item.isFormField()) {
                    byte[] valor = item.getInputStream().readNBytes(MAX_CAMPO);
                    formulario.campos().put(item.getFieldName(), new String(valor, StandardCharsets.UTF_8));
                } else if (parteArchivo.equals(item.getFieldName())
                        && nombre(item).isPresent()) {
                    archivo(item, recibir, formulario);
                }
            }
        } catch (IOException e) {
            formulario.fallas().add(Recepcion.incompleto());
        }
        if (!formulario.perdidos().isEmpty()) {
            formulario.fallas().add(Recepcion.incompleto());
        }
        return formulario;
    }

    private void archivo(FileItemInput item, boolean recibir, Formulario formulario) throws IOException {
        if (!recibir || !formulario.perdidos().isEmpty()) {
            nombre(item).ifPresent(formulario.perdidos()::add);
            return;
        }
        try {
            recepcion.agregar(item, formulario.entregas(), formulario.fallas());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a file could not be received", e);
            nombre(item).ifPresent(formulario.perdidos()::add);
        }
    }
}
