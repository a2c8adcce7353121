package co.gov.ventanilla.opendata.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Guesses what separates the fields of a file: comma, semicolon, tab or bar. */
final class Delimiter {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int LOOKED_AT = 64 * 1024;
    private static final int LINES = 20;

    private Delimiter() {}

    /** The candidate whose header names most of the expected columns; among equals the one that splits the first lines most evenly. */
    static char guess(TextFile file, List<String> expected) throws IOException {
        List<String> lines = firstLines(file);
        char best = ',';
        long bestScore = -1;
        for (char candidate : CANDIDATES) {
            long score = score(lines, candidate, Set.copyOf(expected));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static long score(List<String> lines, char delimiter, Set<String> expected) {
        if (lines.isEmpty()) {
            return 0;
        }
        long named = splitOutsideQuotes(lines.get(0), delimiter).stream()
                .map(f -> f.strip().replaceAll("^\"|\"$", ""))
                .filter(expected::contains)
                .count();
        int width = splitOutsideQuotes(lines.get(0), delimiter).size();
        long even = width == 1
                ? 0
                : lines.stream()
                        .filter(l -> splitOutsideQuotes(l, delimiter).size() == width)
                        .count();
        return named * 1_000_000 + even * 1_000 + Math.min(width, 999);
    }

    private static List<String> firstLines(TextFile file) throws IOException {
        char[] buffer = new char[LOOKED_AT];
        int length = 0;
        try (Reader reader = file.reader()) {
            for (int n = reader.read(buffer); n > 0; n = reader.read(buffer, length, buffer.length - length)) {
                length += n;
            }
        }
        return new String(buffer, 0, length)
                .lines()
                .filter(l -> !l.isBlank())
                .limit(LINES)
                .toList();
    }

    private static List<String> splitOutsideQuotes(String line, char delimiter) {
        List<String> fields = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                quoted = !quoted;
            } else if (line.charAt(i) == delimiter && !quoted) {
                fields.add(line.substring(start, i));
                start = i + 1;
            }
        }
        fields.add(line.substring(start));
        return fields;
    }
}
