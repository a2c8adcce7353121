package co.gov.ventanilla.opendata.query.ckan;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of {@code sort}: {@code name}, {@code name desc}, {@code "name with spaces" asc nulls last}. Where nothing is said, empty cells come last, and first when
 * descending.
 *
 * @param direction as it stands in a statement
 */
record SortTerm(String name, String direction) {
    private static final Pattern FORM =
            Pattern.compile("(?s)(.+?)(?:\\s+(asc|desc))?(?:\\s+nulls\\s+(first|last))?\\s*", Pattern.CASE_INSENSITIVE);

    static SortTerm read(String term) {
        Matcher form = FORM.matcher(term);
        if (!form.matches()) {
            return new SortTerm(term, "");
        }
        String name = form.group(1);
        boolean quoted = name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
        boolean down =
                form.group(2) != null && form.group(2).toLowerCase(Locale.ROOT).equals("desc");
        String nulls = form.group(3) == null
                ? ""
                : form.group(3).toLowerCase(Locale.ROOT).equals("first") ? " nulls first" : " nulls last";
        return new SortTerm(quoted ? name.substring(1, name.length() - 1) : name, (down ? " desc" : "") + nulls);
    }
}
