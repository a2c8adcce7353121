package co.gov.ventanilla.portal.correo;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * A mail relay from SMTP_URL: {@code smtp://[user:password@]host[:port]} (STARTTLS when offered), {@code smtp+starttls://} (STARTTLS
 * or nothing), {@code smtps://} (TLS from the first byte).
 *
 * @param usuario null when the relay asks for none
 */
record Relevo(String protocolo, String host, int puerto, String usuario, String clave, Properties propiedades) {
    static Relevo de(String url) {
        URI uri = URI.create(url);
        boolean tls = "smtps".equals(uri.getScheme());
        boolean obligado = "smtp+starttls".equals(uri.getScheme());
        String protocolo = tls ? "smtps" : "smtp";
        int puerto = uri.getPort() > 0 ? uri.getPort() : tls ? 465 : obligado ? 587 : 25;
        String[] credenciales = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        Properties p = new Properties();
        String prefijo = "mail." + protocolo + ".";
        p.setProperty("mail.debug", "false");
        p.setProperty("mail.transport.protocol", protocolo);
        p.setProperty(prefijo + "connectiontimeout", "10000");
        p.setProperty(prefijo + "timeout", "20000");
        p.setProperty(prefijo + "writetimeout", "20000");
        p.setProperty(prefijo + "auth", Boolean.toString(credenciales.length == 2));
        p.setProperty(prefijo + "starttls.enable", "true");
        p.setProperty(prefijo + "starttls.required", Boolean.toString(obligado));
        p.setProperty(prefijo + "ssl.checkserveridentity", "true");
        return new Relevo(
                protocolo,
                uri.getHost(),
                puerto,
                credenciales.length == 2 ? decode(credenciales[0]) : null,
                credenciales.length == 2 ? decode(credenciales[1]) : null,
                p);
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
