package co.gov.ventanilla.portal.pqrsd.radicar.api;

import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.pqrsd.radicar.Radicacion;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudInvalida;
import co.gov.ventanilla.portal.pqrsd.recepcion.Recepcion;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/** Streams a multipart filing of the API to the disk: part {@code solicitud} (JSON) and parts {@code adjunto}. */
@ApplicationScoped
public class LectorMultiparte {
    private static final Mensajes MENSAJES = Mensajes.junto(LectorMultiparte.class);
    private static final long MAXIMO = 41L << 20;
    private static final int MAX_SOLICITUD = 512 << 10;

    @Inject
    Recepcion recepcion;

    /** What came: JSON and staged files; closing it discards the files that were not stored. */
    public record Lectura(byte[] solicitud, List<Radicacion.Entrega> entregas, List<Falla> fallas)
            implements AutoCloseable {
        @Override
        public void close() throws IOException {
            for (Radicacion.Entrega entrega : entregas) {
                entrega.bytes().descartar();
            }
        }
    }

    /**
     * Reads the whole post.
     *
     * @throws SolicitudInvalida when {@code solicitud} is missing or the post breaks off
     * @throws CuerpoDemasiadoGrande over 41 MB
     */
    public Lectura leer(HttpServletRequest request) throws IOException {
        var upload = new JakartaServletFileUpload<>();
        upload.setSizeMax(MAXIMO);
        List<Radicacion.Entrega> entregas = new ArrayList<>();
        List<Falla> fallas = new ArrayList<>();
        byte[] solicitud = null;
        boolean bien = false;
        try {
            var items = upload.getItemIterator(request);
            while (items.hasNext()) {
                FileItemInput item = items.next();
                if ("solicitud".equals(item.getFieldName())) {
                    solicitud = item.getInputStream().readNBytes(MAX_SOLICITUD + 1);
                } else if ("adjunto".equals(item.getFieldName())) {
                    recepcion.agregar(item, entregas, fallas);
                } else {
                    fallas.add(new Falla(item.getFieldName(), "desconocido", MENSAJES.texto("parte.desconocida")));
                }
            }
            revisar(solicitud, fallas);
            bien = true;
            return new Lectura(solicitud, entregas, fallas);
        } catch (FileUploadSizeException e) {
            throw CuerpoDemasiadoGrande.envio();
        } catch (FileUploadException e) {
            throw new SolicitudInvalida(List.of(Recepcion.ilegible()));
        } finally {
            if (!bien) {
                new Lectura(null, entregas, fallas).close();
            }
        }
    }

    /** The JSON part, with the faults of the files beside those of the JSON. */
    LectorSolicitud.Leida solicitud(Lectura lectura, LectorSolicitud lector) {
        LectorSolicitud.Leida leida = lector.leer(lectura.solicitud());
        List<Falla> todas = new ArrayList<>(leida.fallas());
        todas.addAll(lectura.fallas());
        return new LectorSolicitud.Leida(leida.solicitud(), todas);
    }

    private static void revisar(byte[] solicitud, List<Falla> fallas) throws CuerpoDemasiadoGrande {
        if (solicitud == null) {
            fallas.add(Falla.de(MENSAJES, "solicitud", "falta"));
            throw new SolicitudInvalida(fallas);
        } else if (solicitud.length > MAX_SOLICITUD) {
            throw CuerpoDemasiadoGrande.json();
        }
    }
}
