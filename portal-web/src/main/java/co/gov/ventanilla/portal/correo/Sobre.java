package co.gov.ventanilla.portal.correo;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.util.Date;

/** A message as it goes out: UTF-8 text with the Message-ID of its outbox row, so that a resend is recognised. */
final class Sobre extends MimeMessage {
    private final String mensajeId;

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
}
