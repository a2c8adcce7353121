package co.gov.ventanilla.portal.pqrsd.recepcion;

import co.gov.ventanilla.portal.contenido.pqrsd.FormatoAdmitido;
import co.gov.ventanilla.portal.contenido.pqrsd.Limites;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.platform.limite.Espera;
import co.gov.ventanilla.portal.platform.limite.Limite;
import co.gov.ventanilla.portal.platform.limite.Remitente;
import co.gov.ventanilla.portal.pqrsd.adjunto.Almacen;
import co.gov.ventanilla.portal.pqrsd.adjunto.ArchivoDemasiadoGrande;
import co.gov.ventanilla.portal.pqrsd.adjunto.ArchivoEntrante;
import co.gov.ventanilla.portal.pqrsd.adjunto.ArchivoRecibido;
import co.gov.ventanilla.portal.pqrsd.adjunto.ArchivosNoDisponibles;
import co.gov.ventanilla.portal.pqrsd.adjunto.InspectorAdjunto;
import co.gov.ventanilla.portal.pqrsd.radicar.Radicacion;
import co.gov.ventanilla.portal.pqrsd.radicar.TextoLimpio;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.fileupload2.core.FileItemInput;

/** Streams one file of a multipart post to the disk and decides whether it is admitted: number, size, content. */
@Named("recepcion")
@ApplicationScoped
public class Recepcion {
    private static final Mensajes MENSAJES = Mensajes.junto(Recepcion.class);
    private static final long MEGA = 1L << 20;
    private static final int NOMBRE = 200;

    @Inject
    Almacen almacen;

    @Inject
    InspectorAdjunto inspector;

    @Inject
    ContenidoActivo contenido;

    @Inject
    Remitente remitente;

    /**
     * Receives a file.
     *
     * @param cuantos files already received
     * @param usados bytes already received
     * @throws ArchivoRechazado when it is not admitted; the rest of the post can still be read
     * @throws IOException when the post itself breaks off
     */
    public Radicacion.Entrega admitir(FileItemInput item, int cuantos, long usados, Limites limites)
            throws IOException {
        String nombre = nombre(item.getName());
        try (InputStream in = item.getInputStream()) {
            if (cuantos >= limites.maximo()) {
                throw new ArchivoRechazado(Falla.de(MENSAJES, "adjunto", "cantidad", nombre, limites.maximo()));
            }
            presupuesto();
            long cabe = Math.min(limites.bytesPorArchivo(), limites.bytesTotal() - usados);
            ArchivoEntrante entrante = recibir(in, nombre, cabe, limites);
            remitente.gastar(Limite.BYTES, entrante.bytes());
            return revisar(nombre, entrante);
        }
    }

    private void presupuesto() throws ArchivoRechazado {
        Optional<Espera> espera = remitente.pedir(Limite.ARCHIVOS, 1).or(() -> remitente.pedir(Limite.BYTES, 0));
        if (espera.isPresent()) {
            throw new ArchivoRechazado(
                    new Falla("adjunto", "espera", espera.get().frase()));
        }
    }

    /** Receives a file after the others, or notes why it is not admitted. */
    public void agregar(FileItemInput item, List<Radicacion.Entrega> entregas, List<Falla> fallas) throws IOException {
        long usados = entregas.stream().mapToLong(e -> e.archivo().bytes()).sum();
        try {
            entregas.add(
                    admitir(item, entregas.size(), usados, contenido.pqrsd().adjuntos()));
        } catch (ArchivoRechazado e) {
            fallas.add(e.falla());
        }
    }

    /** Fault of a file for which there is no room now; the text can be filed without it. */
    public static Falla sinEspacio(String nombre) {
        return Falla.de(MENSAJES, "adjunto", "sin_espacio", nombre);
    }

    /** Whether a fault says that there is no room, which is not the sender's fault. */
    public static boolean esSinEspacio(Falla falla) {
        return falla.codigo().equals("sin_espacio");
    }

    /** Fault of a post that is no multipart. */
    public static Falla ilegible() {
        return Falla.de(MENSAJES, "adjunto", "envio");
    }

    /** Fault of a post that broke off. */
    public static Falla incompleto() {
        return Falla.de(MENSAJES, "adjunto", "truncado");
    }

    /** Names of the formats that are admitted. */
    public String getFormatos() {
        return contenido.pqrsd().formatos().stream()
                .map(FormatoAdmitido::nombre)
                .collect(Collectors.joining(", "));
    }

    private ArchivoEntrante recibir(InputStream in, String nombre, long cabe, Limites limites) throws IOException {
        try {
            return almacen.recibir(in, cabe);
        } catch (ArchivosNoDisponibles e) {
            throw new ArchivoRechazado(sinEspacio(nombre));
        } catch (ArchivoDemasiadoGrande e) {
            boolean solo = cabe == limites.bytesPorArchivo();
            throw new ArchivoRechazado(
                    solo
                            ? Falla.de(MENSAJES, "adjunto", "grande", nombre, limites.bytesPorArchivo() / MEGA)
                            : Falla.de(MENSAJES, "adjunto", "total", nombre, limites.bytesTotal() / MEGA));
        }
    }

    private Radicacion.Entrega revisar(String nombre, ArchivoEntrante entrante) throws IOException {
        String tipo = entrante.bytes() == 0 ? "" : inspector.tipo(entrante.ruta());
        if (!inspector.admite(tipo)) {
            entrante.descartar();
            throw new ArchivoRechazado(
                    switch (tipo) {
                        case "" -> Falla.de(MENSAJES, "adjunto", "vacio", nombre);
                        case InspectorAdjunto.BOMBA -> Falla.de(MENSAJES, "adjunto", "bomba", nombre);
                        case InspectorAdjunto.MACROS -> Falla.de(MENSAJES, "adjunto", "macros", nombre);
                        default -> Falla.de(MENSAJES, "adjunto", "tipo", nombre);
                    });
        }
        return new Radicacion.Entrega(
                new ArchivoRecibido("", nombre, tipo, entrante.bytes(), entrante.sha256()), entrante);
    }

    /** The name without a path, and without the marks that make text run backwards or vanish. */
    public static String nombre(String enviado) {
        String limpio = TextoLimpio.de(enviado == null ? "" : enviado).valor();
        String base = limpio.substring(Math.max(limpio.lastIndexOf('/'), limpio.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cf}\\p{Zl}\\p{Zp}\\t\\n\\uFFFD]", "")
                .strip();
        String corto = base.codePointCount(0, base.length()) <= NOMBRE
                ? base
                : base.substring(base.offsetByCodePoints(base.length(), -NOMBRE));
        return corto.isEmpty() || corto.matches("\\.+") ? "archivo" : corto;
    }
}
