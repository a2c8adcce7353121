package co.gov.ventanilla.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was typed, taken apart: {@code agua "plan vial" +centro -rural} has words, a phrase, something that must be there and
 * something that must not.
 *
 * @param plain all words without a sign, joined by a space
 * @param phrases between quotation marks
 */
record Typed(String plain, List<String> phrases, List<String> required, List<String> excluded) {

    private static final Pattern PIECE = Pattern.compile("([+-]?)(?:\"([^\"]*)\"|(\\S+))");

    static Typed of(String text) {
        StringBuilder plain = new StringBuilder();
        Typed typed = new Typed("", new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            String phrase = piece.group(2);
            String content = phrase == null ? piece.group(3) : phrase;
            if (piece.group(1).equals("+")) {
                typed.required.add(content);
            } else if (piece.group(1).equals("-")) {
                typed.excluded.add(content);
            } else if (phrase != null) {
                typed.phrases.add(content);
            } else {
                plain.append(content).append(' ');
            }
        }
        return new Typed(plain.toString().strip(), typed.phrases, typed.required, typed.excluded);
    }
}
