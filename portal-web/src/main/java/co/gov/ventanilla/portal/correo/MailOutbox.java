package co.gov.ventanilla.portal.correo;

import co.gov.ventanilla.portal.contenido.entidad.Entidad;
import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends what lies in the outbox, a batch over one connection every two seconds. Each row is marked before the relay hears of it and
 * after it has taken it; what a crash leaves between is in doubt and not sent again. Logs ids of rows, never addresses.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class MailOutbox {
    private static final Logger LOG = Logger.getLogger(MailOutbox.class.getName());
    private static final int BATCH = 50;
    private static final FileAttribute<?> SOLO_DUENO =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    @Inject
    CorreoRepository correos;

    @Inject
    Ajustes ajustes;

    @Inject
    ContenidoActivo contenido;

    private final ReentrantLock turno = new ReentrantLock();

    /** Rows that the relay took and the database has not yet heard of. */
    private final Set<Long> entregados = new HashSet<>();

    /** One round; a round that still runs makes this one do nothing. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false, info = "correo")
    public void despachar() {
        if (!turno.tryLock()) {
            return;
        }
        try {
            aclarar();
            boolean carpeta = ajustes.smtpUrl().isEmpty();
            List<CorreoRepository.Mensaje> mensajes = correos.turno(carpeta, BATCH);
            if (!mensajes.isEmpty() && carpeta) {
                archivar(mensajes);
            } else if (!mensajes.isEmpty()) {
                enviar(mensajes, Relevo.de(ajustes.smtpUrl().get()));
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "outbox round failed", e);
        } finally {
            turno.unlock();
        }
    }

    /** What an earlier round, or a portal that was killed, left undecided. */
    private void aclarar() {
        for (Long id : List.copyOf(entregados)) {
            correos.enviado(id);
            entregados.remove(id);
        }
        int dudosos = correos.dudar();
        if (dudosos > 0) {
            LOG.warning(dudosos + " messages may have left; they are not sent again");
        }
    }

    private void enviar(List<CorreoRepository.Mensaje> mensajes, Relevo relevo) {
        Session session = Session.getInstance(relevo.propiedades());
        try (Transport transport = session.getTransport(relevo.protocolo())) {
            transport.connect(relevo.host(), relevo.puerto(), relevo.usuario(), relevo.clave());
            for (CorreoRepository.Mensaje mensaje : mensajes) {
                if (!transport.isConnected()) {
                    return;
                }
                enviar(session, transport, mensaje);
            }
        } catch (MessagingException e) {
            LOG.warning("relay does not answer: " + e.getClass().getSimpleName() + ", " + mensajes.size() + " wait");
            mensajes.forEach(correos::aplazar);
        }
    }

    private void enviar(Session session, Transport transport, CorreoRepository.Mensaje mensaje) {
        Sobre sobre = null;
        try {
            sobre = sobre(session, mensaje);
            if (!correos.enviando(mensaje.id())) {
                return;
            }
            transport.sendMessage(sobre, sobre.getAllRecipients());
        } catch (MessagingException e) {
            String clase = e.getClass().getSimpleName();
            if (sobre != null && sobre.pudoLlegar(e)) {
                LOG.warning("message of row " + mensaje.id() + " may have left: " + clase);
                correos.dudar();
            } else {
                LOG.warning("message of row " + mensaje.id() + " waits: " + clase);
                correos.aplazar(mensaje);
            }
            return;
        }
        entregados.add(mensaje.id());
        correos.enviado(mensaje.id());
        entregados.remove(mensaje.id());
    }

    private void archivar(List<CorreoRepository.Mensaje> mensajes) {
        Session session = Session.getInstance(new Properties());
        for (CorreoRepository.Mensaje mensaje : mensajes) {
            try {
                Path folder = Files.createDirectories(ajustes.home().resolve("correo"), SOLO_DUENO);
                Path file = folder.resolve(String.format(java.util.Locale.ROOT, "%08d.eml", mensaje.id()));
                write(file, sobre(session, mensaje));
                correos.enCarpeta(mensaje.id());
            } catch (IOException | MessagingException e) {
                LOG.log(Level.WARNING, "message of row " + mensaje.id() + " not written", e);
                correos.aplazar(mensaje);
            }
        }
    }

    private static void write(Path file, Sobre sobre) throws IOException, MessagingException {
        Files.deleteIfExists(file);
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options, mode);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            sobre.writeTo(out);
        }
    }

    private Sobre sobre(Session session, CorreoRepository.Mensaje mensaje) throws MessagingException {
        Entidad entidad = contenido.entidad();
        return new Sobre(session, entidad.remitente(), entidad.nombre(), mensaje);
    }
}
