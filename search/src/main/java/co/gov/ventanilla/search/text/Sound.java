package co.gov.ventanilla.search.text;

import java.util.regex.Pattern;

/** How a folded word sounds in Colombia: s, z and soft c are one sound, so are b and v, ll and y, g and j before e and i; h has none. */
public final class Sound {

    private static final Pattern SOFT_C = Pattern.compile("c(?=[ei])|z");
    private static final Pattern SOFT_G = Pattern.compile("g(?=[ei])");
    private static final Pattern HARD = Pattern.compile("qu(?=[ei])|c(?!h)|q");

    private Sound() {}

    /** Two words with the same result sound the same. */
    public static String of(String word) {
        String soft = SOFT_G.matcher(SOFT_C.matcher(word).replaceAll("s")).replaceAll("j");
        return HARD.matcher(soft)
                .replaceAll("k")
                .replace("ll", "y")
                .replace('v', 'b')
                .replaceAll("(?<!c)h", "");
    }
}
