package co.gov.ventanilla.opendata.query.filas;

import co.gov.ventanilla.opendata.query.BadQuery;
import java.util.ArrayList;
import java.util.List;

/** Lists in a parameter: separated by commas; what has a comma inside stands between double quotes, and a quote inside them is written twice; a minus may stand before them. */
final class Names {
    private Names() {}

    static List<String> split(String parameter, String text) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            int start = at;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
            String sign = text.startsWith("-\"", start) ? "-" : "";
            if (text.startsWith(sign + '"', start)) {
                at = quoted(parameter, text, start + sign.length() + 1, sign, parts);
            } else {
                int end = text.indexOf(',', at);
                end = end < 0 ? text.length() : end;
                parts.add(text.substring(at, end).strip());
                at = end + 1;
            }
        }
        return parts;
    }

    private static int quoted(String parameter, String text, int from, String sign, List<String> parts) {
        StringBuilder part = new StringBuilder(sign);
        int at = from;
        while (at < text.length()) {
            if (text.charAt(at) != '"') {
                part.append(text.charAt(at++));
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                part.append('"');
                at += 2;
            } else {
                return afterQuote(parameter, text, at + 1, part, parts);
            }
        }
        throw new BadQuery(parameter, "comillas", "En «" + parameter + "» hay unas comillas sin cerrar");
    }

    private static int afterQuote(String parameter, String text, int from, StringBuilder part, List<String> parts) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at < text.length() && text.charAt(at) != ',') {
            throw new BadQuery(
                    parameter, "comillas", "En «" + parameter + "» sobra texto después de unas comillas que cierran");
        }
        parts.add(part.toString());
        return at + 1;
    }
}
