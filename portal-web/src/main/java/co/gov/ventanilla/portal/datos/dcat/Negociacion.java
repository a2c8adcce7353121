package co.gov.ventanilla.portal.datos.dcat;

import co.gov.ventanilla.opendata.dcat.Syntax;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Proactive negotiation (RFC 9110, 12.5.1) between a page and its graph. Only a client that puts a syntax of RDF above HTML gets the graph. */
public final class Negociacion {
    private Negociacion() {}

    /** The syntax a header prefers; empty for a page. */
    public static Optional<Syntax> preferida(String accept) {
        if (accept == null || accept.isBlank()) {
            return Optional.empty();
        }
        double pagina = Math.max(calidad(accept, "text/html"), calidad(accept, "application/xhtml+xml"));
        Syntax mejor = null;
        double alta = 0;
        for (Syntax sintaxis : Syntax.values()) {
            double calidad = calidad(accept, sintaxis.mediaType());
            if (calidad > alta) {
                mejor = sintaxis;
                alta = calidad;
            }
        }
        boolean comodin = accept.contains("*/*") || accept.contains("text/*");
        return alta > pagina || (alta == pagina && alta > 0 && !comodin)
                ? Optional.ofNullable(mejor)
                : Optional.empty();
    }

    /** The weight of a type that is named; 0 when it is not. */
    private static double calidad(String accept, String tipo) {
        return Arrays.stream(accept.toLowerCase(Locale.ROOT).split(",", -1))
                .map(String::strip)
                .filter(p -> p.split(";", -1)[0].strip().equals(tipo))
                .mapToDouble(Negociacion::peso)
                .max()
                .orElse(0);
    }

    private static double peso(String parte) {
        return Arrays.stream(parte.split(";", -1))
                .map(p -> p.replace(" ", ""))
                .filter(p -> p.matches("q=[01](\\.\\d{0,3})?"))
                .mapToDouble(p -> Double.parseDouble(p.substring(2)))
                .findFirst()
                .orElse(1);
    }
}
