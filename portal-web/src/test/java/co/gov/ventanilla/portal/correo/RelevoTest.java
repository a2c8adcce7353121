package co.gov.ventanilla.portal.correo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelevoTest {
    @ParameterizedTest
    @CsvSource({
        "smtp://correo.example.co,               smtp,  correo.example.co,   25, false",
        "smtp://correo.example.co:2525,          smtp,  correo.example.co, 2525, false",
        "smtp+starttls://correo.example.co,      smtp,  correo.example.co,  587, true",
        "smtp+starttls://correo.example.co:2587, smtp,  correo.example.co, 2587, true",
        "smtps://correo.example.co,              smtps, correo.example.co,  465, false"
    })
    void readsSchemeHostAndPort(String url, String protocolo, String host, int puerto, boolean starttls) {
        Relevo relevo = Relevo.de(url);
        String prefijo = "mail." + protocolo + ".";

        assertThat(relevo.protocolo()).isEqualTo(protocolo);
        assertThat(relevo.host()).isEqualTo(host);
        assertThat(relevo.puerto()).isEqualTo(puerto);
        assertThat(relevo.usuario()).isNull();
        assertThat(relevo.clave()).isNull();
        assertThat(relevo.propiedades())
                .containsEntry("mail.transport.protocol", protocolo)
                .containsEntry(prefijo + "auth", "false")
                .containsEntry(prefijo + "starttls.required", Boolean.toString(starttls))
                .containsEntry(prefijo + "ssl.checkserveridentity", "true")
                .containsKeys(prefijo + "connectiontimeout", prefijo + "timeout", prefijo + "writetimeout");
    }

    @Test
    void readsUserAndPasswordWithTheirEscapes() {
        Relevo relevo = Relevo.de("smtps://pqrsd%40example.co:a%3Ab%2F+%25@correo.example.co");

        assertThat(relevo.usuario()).isEqualTo("pqrsd@example.co");
        assertThat(relevo.clave()).isEqualTo("a:b/+%");
        assertThat(relevo.propiedades()).containsEntry("mail.smtps.auth", "true");
    }
}
