package co.gov.ventanilla.opendata.pii;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which personal data a single value looks like. Forms: cédula 6 to 10 digits (Registraduría), NIT with its check digit (DIAN), celular 3xx and seven digits. */
final class Recognizer {
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    static final Pattern MOBILE = Pattern.compile("(?<!\\d)(?:\\+?57[ -]?)?3[0-5]\\d[ .-]?\\d{3}[ .-]?\\d{4}(?!\\d)");
    private static final Pattern ID_NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{3}){1,3}|\\d{6,10}");
    static final Pattern ID_IN_TEXT = Pattern.compile(
            "(?i)(?:\\bc\\.?\\s?c\\.?|c[eé]dula)[^\\d\\n]{0,25}(?:\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{6,10})(?!\\d)");
    private static final Pattern NIT = Pattern.compile("(?<!\\d)(\\d{3}\\.?\\d{3}\\.?\\d{3})\\s?-\\s?(\\d)(?!\\d)");
    private static final Pattern BARE_NIT = Pattern.compile("(\\d{9})(\\d)");
    static final Pattern ADDRESS = Pattern.compile(
            "(?i)\\b(calle|cll|cl|carrera|cra|kra|kr|cr|avenida|av|diagonal|dg|transversal|tv|manzana|mz|mza)\\b\\.?\\s*\\w{1,4}.{0,30}?"
                    + "(#|\\bn[o°º]\\.?\\s*\\d|\\bcasa\\b|\\bcs\\b|\\bapto?\\b|\\bapartamento\\b|\\blote?\\b|\\btorre\\b|\\d\\s*-\\s*\\d)");
    /** What can stand behind the first letter of {@link #ID_IN_TEXT}. */
    private static final String NAME_OF_ID = ".cCeEé \t\n\u000B\f\r";

    private static final int[] WEIGHTS = {3, 7, 13, 17, 19, 23, 29, 37, 41};

    private Recognizer() {}

    static boolean mail(String value) {
        return MAIL.matcher(value).find();
    }

    static boolean mobile(String value) {
        return digits(value, 10) && MOBILE.matcher(value).find();
    }

    /** A whole value that may be a cédula; only a column that says so makes it one. */
    static boolean idNumber(String value) {
        return ID_NUMBER.matcher(value.strip()).matches();
    }

    static boolean idInText(String value) {
        return mayNameAnId(value)
                && digits(value, 4)
                && ID_IN_TEXT.matcher(value).find();
    }

    /** Nine digits and the check digit that belongs to them. */
    static boolean nit(String value) {
        if (value.indexOf('-') < 0 || !digits(value, 10)) {
            return false;
        }
        Matcher matcher = NIT.matcher(value);
        while (matcher.find()) {
            if (checkDigit(matcher.group(1).replace(".", ""))
                    == matcher.group(2).charAt(0) - '0') {
                return true;
            }
        }
        return false;
    }

    /** Ten digits in one, the last of which checks; only a column that says so makes it a NIT. */
    static boolean bareNit(String value) {
        Matcher matcher = BARE_NIT.matcher(value.strip());
        return matcher.matches()
                && checkDigit(matcher.group(1)) == matcher.group(2).charAt(0) - '0';
    }

    static boolean address(String value) {
        return mayEndAnAddress(value) && ADDRESS.matcher(value).find();
    }

    /** Has it so many digits? Looking costs far less than a pattern, and most values of most tables have not. */
    private static boolean digits(String value, int least) {
        int found = 0;
        for (int i = 0; i < value.length() && found < least; i++) {
            char c = value.charAt(i);
            found += c >= '0' && c <= '9' ? 1 : 0;
        }
        return found >= least;
    }

    /** Whether something stands there that can be the first part of {@link #ID_IN_TEXT}: C.C., c c, cédula; true too often, never false for one. */
    private static boolean mayNameAnId(String value) {
        for (int i = 0; i < value.length() - 1; i++) {
            char c = value.charAt(i);
            if ((c == 'c' || c == 'C') && NAME_OF_ID.indexOf(value.charAt(i + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether something stands there that can be the second part of {@link #ADDRESS}; true too often, never false for an address. */
    private static boolean mayEndAnAddress(String value) {
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (c == '#' || (digit && follows(value, i)) || (isStart(value, i) && houseWord(value, i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a digit comes after a dash, or after n° or no. */
    private static boolean follows(String value, int digit) {
        int before = digit - 1;
        while (before > 0 && Character.isWhitespace(value.charAt(before))) {
            before--;
        }
        return "-.oO°º".indexOf(value.charAt(before)) >= 0;
    }

    private static boolean isStart(String value, int at) {
        return !Character.isLetterOrDigit(value.charAt(at - 1)) || value.charAt(at - 1) > 127;
    }

    private static boolean houseWord(String value, int at) {
        return switch (value.charAt(at)) {
            case 'c', 'C' -> value.regionMatches(true, at, "casa", 0, 4) || value.regionMatches(true, at, "cs", 0, 2);
            case 'a', 'A' -> value.regionMatches(true, at, "ap", 0, 2);
            case 'l', 'L' -> value.regionMatches(true, at, "lot", 0, 3);
            case 't', 'T' -> value.regionMatches(true, at, "torre", 0, 5);
            default -> false;
        };
    }

    /** DIAN: weighted sum of the digits from the right, modulo 11. */
    static int checkDigit(String nine) {
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            sum += (nine.charAt(nine.length() - 1 - i) - '0') * WEIGHTS[i];
        }
        int rest = sum % 11;
        return rest > 1 ? 11 - rest : rest;
    }

    /** First and last characters only; of a mail address also its domain's end. */
    static String masked(String value) {
        String shown = value.strip();
        if (shown.length() <= 4) {
            return "••••";
        }
        return shown.substring(0, 2)
                + "•".repeat(Math.min(8, shown.length() - 4))
                + shown.substring(shown.length() - 2);
    }

    /** Lower case without accents, words divided by blanks: what the name of a column says. */
    static String words(String name) {
        return Normalizer.normalize(name.replaceAll("(?<=[a-z])(?=[A-Z])", " "), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
