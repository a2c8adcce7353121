package co.gov.ventanilla.opendata.pii;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which personal data a single value looks like. Forms: cédula 6 to 10 digits (Registraduría), NIT with its check digit (DIAN), celular 3xx and seven digits. */
final class Recognizer {
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern MOBILE =
            Pattern.compile("(?<!\\d)(?:\\+?57[ -]?)?3[0-5]\\d[ .-]?\\d{3}[ .-]?\\d{4}(?!\\d)");
    private static final Pattern ID_NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{3}){1,3}|\\d{6,10}");
    private static final Pattern ID_IN_TEXT = Pattern.compile(
            "(?i)(?:\\bc\\.?\\s?c\\.?|c[eé]dula)[^\\d\\n]{0,25}(?:\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{6,10})(?!\\d)");
    private static final Pattern NIT = Pattern.compile("(?<!\\d)(\\d{3}\\.?\\d{3}\\.?\\d{3})\\s?-\\s?(\\d)(?!\\d)");
    private static final Pattern BARE_NIT = Pattern.compile("(\\d{9})(\\d)");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)\\b(calle|cll|cl|carrera|cra|kra|kr|cr|avenida|av|diagonal|dg|transversal|tv|manzana|mz|mza)\\b\\.?\\s*\\w{1,4}.{0,30}?"
                    + "(#|\\bn[o°º]\\.?\\s*\\d|\\bcasa\\b|\\bcs\\b|\\bapto?\\b|\\bapartamento\\b|\\blote?\\b|\\btorre\\b|\\d\\s*-\\s*\\d)");
    private static final int[] WEIGHTS = {3, 7, 13, 17, 19, 23, 29, 37, 41};

    private Recognizer() {}

    static boolean mail(String value) {
        return MAIL.matcher(value).find();
    }

    static boolean mobile(String value) {
        return MOBILE.matcher(value).find();
    }

    /** A whole value that may be a cédula; only a column that says so makes it one. */
    static boolean idNumber(String value) {
        return ID_NUMBER.matcher(value.strip()).matches();
    }

    static boolean idInText(String value) {
        return ID_IN_TEXT.matcher(value).find();
    }

    /** Nine digits and the check digit that belongs to them. */
    static boolean nit(String value) {
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
        return ADDRESS.matcher(value).find();
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
