package co.gov.ventanilla.portal.platform.limite;

import co.gov.ventanilla.portal.texto.Mensajes;
import java.time.Duration;

/**
 * Something must wait.
 *
 * @param canales other ways to the entity, as people read them
 */
public record Espera(Limite limite, Duration tiempo, String canales) {
    private static final Mensajes MENSAJES = Mensajes.junto(Espera.class);

    /** For Retry-After (RFC 9110, 10.2.3); at least one. */
    public long segundos() {
        return Math.max(1, tiempo.toSeconds());
    }

    /** What happened, for how long to wait, and what to do meanwhile. */
    public String frase() {
        return MENSAJES.texto("limite." + limite.codigo(), enPalabras(), canales);
    }

    /** "1 minuto", "12 minutos": rounded up, so that nobody comes back too early. */
    String enPalabras() {
        long minutos = (segundos() + 59) / 60;
        return minutos == 1 ? MENSAJES.texto("minuto") : MENSAJES.texto("minutos", minutos);
    }
}
