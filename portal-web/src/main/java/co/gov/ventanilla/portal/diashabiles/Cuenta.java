package co.gov.ventanilla.portal.diashabiles;

import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.pqrsd.Plazos;
import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.rules.termino.CuentaTermino;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what was asked and counts with the municipality's calendar. */
@ApplicationScoped
public class Cuenta {
    private static final Mensajes MENSAJES = Mensajes.junto(Cuenta.class);

    private static final Pattern COLOMBIANA = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");

    /** "20/11/2026", as people write it, as 2026-11-20. */
    private static final UnaryOperator<String> ISO = texto -> {
        Matcher m = COLOMBIANA.matcher(texto);
        return m.matches()
                ? "%s-%2s-%2s".formatted(m.group(3), m.group(2), m.group(1)).replace(' ', '0')
                : texto;
    };

    /** Most days that can be asked for. */
    public static final int MAXIMO = 400;

    @Inject
    Plazos plazos;

    @Inject
    ClockProducer clock;

    /**
     * Counts business days.
     *
     * @param desde date-time with offset, or a date (its noon counts); null: now
     * @throws CuentaImposible when a value cannot be read or lies outside the known calendar
     */
    public CuentaTermino contar(String desde, String dias) {
        int numero = numero(dias);
        try {
            return plazos.computo().contar(momento(desde), numero);
        } catch (DateTimeException e) {
            throw new CuentaImposible("desde", MENSAJES.texto("desde.forma"));
        } catch (IllegalArgumentException e) {
            throw new CuentaImposible("desde", MENSAJES.texto("desde.calendario"));
        }
    }

    private OffsetDateTime momento(String desde) {
        if (desde == null || desde.isBlank()) {
            return clock.now().atZone(plazos.zona()).toOffsetDateTime();
        }
        String texto = ISO.apply(desde.strip());
        return texto.length() == 10
                ? LocalDate.parse(texto).atTime(12, 0).atZone(plazos.zona()).toOffsetDateTime()
                : OffsetDateTime.parse(texto.replace(' ', '+'));
    }

    private static int numero(String dias) {
        boolean cifras = dias != null && dias.strip().matches("\\d{1,3}");
        int numero = cifras ? Integer.parseInt(dias.strip()) : 0;
        if (numero < 1 || numero > MAXIMO) {
            throw new CuentaImposible("dias", MENSAJES.texto("dias.forma"));
        }
        return numero;
    }

    /** A question that has no answer. */
    public static class CuentaImposible extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String campo;

        CuentaImposible(String campo, String mensaje) {
            super(mensaje);
            this.campo = campo;
        }

        public String campo() {
            return campo;
        }
    }
}
