package co.gov.ventanilla.opendata.query.filas;

import co.gov.ventanilla.opendata.query.BadQuery;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page begins. It names no data and is worth only for the question it came from; somebody who forges one gets another page of that question.
 *
 * @param position number of the last row that was handed out, or how many groups
 * @param total as it was counted for the first page; null when counting took too long
 */
record Cursor(long position, @Nullable Long total) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.(\\d{0,18})\\.([\\w-]{12})");
    private static final Set<String> NOT_THE_QUESTION = Set.of(RowRequest.CURSOR, RowRequest.LIMIT, RowRequest.VERSION);

    String encode(String question) {
        String text = position + "." + (total == null ? "" : total) + "." + question;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    static Cursor decode(String text, String question) {
        try {
            Matcher form = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
            if (form.matches() && form.group(3).equals(question)) {
                return new Cursor(
                        Long.parseLong(form.group(1)), form.group(2).isEmpty() ? null : Long.valueOf(form.group(2)));
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new BadQuery(
                RowRequest.CURSOR,
                "cursor",
                "Este enlace a la página siguiente no corresponde a esta consulta. Empiece otra vez por la primera página");
    }

    /** Short digest of what is asked of which version. */
    static String question(long versionId, Map<String, List<String>> parameters) {
        TreeMap<String, List<String>> asked = new TreeMap<>(parameters);
        asked.keySet().removeAll(NOT_THE_QUESTION);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((versionId + canonical(asked)).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, 9));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String canonical(Map<String, List<String>> asked) {
        StringBuilder text = new StringBuilder();
        asked.forEach((name, values) -> {
            text.append('\n').append(name.length()).append(':').append(name);
            values.forEach(v -> text.append('\n').append(v.length()).append('=').append(v));
        });
        return text.toString();
    }
}
