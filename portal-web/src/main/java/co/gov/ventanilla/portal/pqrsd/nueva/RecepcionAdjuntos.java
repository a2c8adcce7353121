package co.gov.ventanilla.portal.pqrsd.nueva;

import co.gov.ventanilla.portal.contenido.pqrsd.Limites;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.platform.falla.FallasBean;
import co.gov.ventanilla.portal.platform.falla.ReenvioBean;
import co.gov.ventanilla.portal.pqrsd.adjunto.ArchivoRecibido;
import co.gov.ventanilla.portal.pqrsd.adjunto.ArchivosNoDisponibles;
import co.gov.ventanilla.portal.pqrsd.recepcion.ArchivoRechazado;
import co.gov.ventanilla.portal.pqrsd.recepcion.LectorFormulario;
import co.gov.ventanilla.portal.pqrsd.recepcion.Recepcion;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/** Reads one post of the step "adjuntos": each file on its own, so that a refused one takes no other with it. */
@RequestScoped
public class RecepcionAdjuntos {
    private static final Mensajes MENSAJES = Mensajes.junto(RecepcionAdjuntos.class);

    @Inject
    Recepcion recepcion;

    @Inject
    ArchivosBorrador archivos;

    @Inject
    BorradorRepository repository;

    @Inject
    ContenidoActivo contenido;

    @Inject
    FallasBean fallas;

    private final List<String> noRecibidos = new ArrayList<>();
    private RuntimeException caida;
    private boolean vale;
    private boolean hubo;
    private String accion = "agregar";

    /** Receives what was sent into the draft. @return what was pressed: agregar, continuar, volver or quitar */
    public String recibir(HttpServletRequest request, SesionBorrador sesion, Borrador borrador) {
        try {
            var items = new JakartaServletFileUpload<>().getItemIterator(request);
            while (items.hasNext()) {
                parte(items.next(), sesion, borrador);
            }
        } catch (FileUploadException e) {
            fallas.agregar(Recepcion.ilegible());
        } catch (IOException e) {
            fallas.agregar(Recepcion.incompleto());
        }
        if (caida != null) {
            ReenvioBean.recordar(request, null, noRecibidos);
            throw caida;
        }
        sesion.guardar();
        if (!vale && !fallas.isHay()) {
            fallas.agregar(Falla.fichaVencida("adjunto"));
        }
        if (accion.equals("agregar") && !hubo && !fallas.isHay()) {
            fallas.agregar(Falla.de(MENSAJES, "adjunto", "falta"));
        }
        return accion;
    }

    /** Once the register does not answer the rest is read only for the names of its files. */
    private void parte(FileItemInput item, SesionBorrador sesion, Borrador borrador) throws IOException {
        Optional<String> nombre = LectorFormulario.nombre(item);
        try {
            if (caida == null && item.isFormField()) {
                campo(item.getFieldName(), texto(item), sesion, borrador);
            } else if (caida == null && nombre.isPresent()) {
                archivo(item, sesion, borrador);
            } else {
                nombre.ifPresent(noRecibidos::add);
            }
        } catch (RuntimeException e) {
            caida = e;
            nombre.ifPresent(noRecibidos::add);
        }
    }

    private void campo(String nombre, String valor, SesionBorrador sesion, Borrador borrador) {
        if (nombre.equals("ficha")) {
            vale = sesion.vale(valor);
            if (!vale) {
                fallas.agregar(Falla.fichaVencida("adjunto"));
            }
        } else if (nombre.equals(Elecciones.TRAMPA)) {
            borrador.trampa |= !valor.isBlank();
        } else if (nombre.equals("continuar") || nombre.equals("volver")) {
            accion = nombre;
        } else if (nombre.equals("quitar") && vale) {
            accion = "quitar";
            quitar(valor, borrador);
        }
    }

    private void quitar(String id, Borrador borrador) {
        borrador.archivos.removeIf(archivo -> {
            boolean este = archivo.id().equals(id);
            if (este) {
                archivos.borrar(UUID.fromString(id));
                repository.olvidarArchivo(UUID.fromString(id));
            }
            return este;
        });
    }

    private void archivo(FileItemInput item, SesionBorrador sesion, Borrador borrador) throws IOException {
        if (!vale) {
            return;
        }
        hubo = true;
        Limites limites = contenido.pqrsd().adjuntos();
        long usados =
                borrador.archivos.stream().mapToLong(ArchivoRecibido::bytes).sum();
        try {
            var admitido = recepcion.admitir(item, borrador.archivos.size(), usados, limites);
            UUID id = archivos.guardar(admitido.bytes(), sesion.cifrado());
            repository.anotarArchivo(id, sesion.huella());
            ArchivoRecibido a = admitido.archivo();
            borrador.archivos.add(new ArchivoRecibido(id.toString(), a.nombre(), a.tipoMime(), a.bytes(), a.sha256()));
            borrador.hechos.remove(Paso.REVISAR);
        } catch (ArchivoRechazado e) {
            fallas.agregar(e.falla());
        } catch (ArchivosNoDisponibles e) {
            fallas.agregar(Recepcion.sinEspacio(Recepcion.nombre(item.getName())));
        }
    }

    private static String texto(FileItemInput item) throws IOException {
        return new String(item.getInputStream().readNBytes(4096), StandardCharsets.UTF_8);
    }
}
