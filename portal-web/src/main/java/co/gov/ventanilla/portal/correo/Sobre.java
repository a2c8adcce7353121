package co.gov.ventanilla.portal.correo;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.util.Date;

/** A message as it goes out: UTF-8 text with the Message-ID of its outbox row, so that a resend is recognised. */
final class Sobre extends MimeMessage {
    private final String mensajeId;
    private boolean escrito;

    Sobre(Session session, String remitente, String nombre, CorreoRepository.Mensaje mensaje)
            throws MessagingException {
        super(session);
        this.mensajeId = mensaje.mensajeId();
        try {
            setFrom((Address) new InternetAddress(remitente, nombre, "UTF-8"));
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8", e);
        }
        setRecipient(Message.RecipientType.TO, new InternetAddress(enAscii(mensaje.destinatario()), true));
        setSubject(mensaje.asunto(), "UTF-8");
        setText(mensaje.cuerpo(), "UTF-8");
        setSentDate(Date.from(mensaje.creado()));
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("Content-Language", "es-CO");
        saveChanges();
    }

    /** The domain as DNS spells it (RFC 5891). */
    private static String enAscii(String correo) {
        int arroba = correo.lastIndexOf('@');
        return correo.substring(0, arroba + 1) + IDN.toASCII(correo.substring(arroba + 1));
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", mensajeId);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignorar) throws IOException, MessagingException {
        super.writeTo(out, ignorar);
        escrito = true;
    }

    /** Whether, after a failure, the relay may have taken the message: all of it was written, and no answer refused it. */
    boolean pudoLlegar(MessagingException falla) {
        return escrito && !rechazado(falla);
    }

    /** Whether a failure is an answer that begins with 4 or 5 (RFC 5321, 4.2.1): then the relay has not taken the message. */
    static boolean rechazado(MessagingException falla) {
        return String.valueOf(falla.getMessage()).matches("(?s)[45]\\d\\d[ -].*");
    }
}
