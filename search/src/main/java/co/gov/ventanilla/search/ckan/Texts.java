package co.gov.ventanilla.search.ckan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists of texts in parameters: repeated, or as a JSON list in one ({@code ["tags", "groups"]}). */
final class Texts {

    private static final Pattern ITEM = Pattern.compile("\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"\\s*([,\\]])");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

    private Texts() {}

    /** All texts of a parameter, in order. */
    static List<String> of(String parameter, List<String> values) {
        List<String> texts = new ArrayList<>();
        for (String value : values) {
            String text = value.strip();
            if (text.startsWith("[")) {
                json(parameter, text, texts);
            } else if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static void json(String parameter, String text, List<String> to) {
        if (text.substring(1).isBlank() || text.substring(1).strip().equals("]")) {
            return;
        }
        Matcher item = ITEM.matcher(text);
        int at = 1;
        while (item.region(at, text.length()).lookingAt()) {
            to.add(unescaped(item.group(1)));
            at = item.end();
            if (item.group(2).equals("]")) {
                break;
            }
        }
        if (at != text.length() || !text.endsWith("]")) {
            throw BadQuery.validation(parameter, "Could not parse as valid JSON");
        }
    }

    private static String unescaped(String json) {
        return ESCAPE.matcher(json).replaceAll(escape -> Matcher.quoteReplacement(letter(escape)));
    }

    private static String letter(java.util.regex.MatchResult escape) {
        if (escape.group(1) != null) {
            return String.valueOf((char) Integer.parseInt(escape.group(1), 16));
        }
        return switch (escape.group(2)) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            case "b" -> "\b";
            case "f" -> "\f";
            default -> escape.group(2);
        };
    }
}
