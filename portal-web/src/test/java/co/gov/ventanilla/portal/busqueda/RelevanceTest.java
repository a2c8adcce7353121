package co.gov.ventanilla.portal.busqueda;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.search.citizen.CitizenHits;
import co.gov.ventanilla.search.document.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Judged questions over the published data of the first city. {@code -Drelevance=FILE} judges somebody else's lines; {@code -Drelevance.misses} prints
 * what was missed of the part {@code ajuste}, never of the part that was set aside.
 */
class RelevanceTest {
    private static final Path JUDGED =
            Path.of(System.getProperty("relevance", "../search/src/test/resources/relevance/judged.tsv"));

    @TempDir
    static Path folder;

    private static CityIndex city;

    @BeforeAll
    static void index() {
        city = CityIndex.of("armenia", folder);
    }

    @AfterAll
    static void close() {
        city.close();
    }

    private record Line(String part, String kind, String question, String position, Set<String> expected) {
        static Line of(String line) {
            String[] cells = line.split("\t", -1);
            return new Line(
                    cells[0],
                    cells[1],
                    cells[2],
                    cells[3],
                    Set.of(cells[4].strip().split("\\s+")));
        }

        Point point() {
            String[] parts = position.split(",");
            return position.isEmpty() ? null : new Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
        }
    }

    private static final class Score {
        int lines;
        int first;
        int five;
    }

    @Test
    void judgedQuestionsReachTheBars() throws IOException {
        Map<String, Map<String, Score>> scores = new LinkedHashMap<>();
        for (Line line : lines()) {
            int position = position(line);
            for (String group : List.of("all", line.kind())) {
                Score score = scores.computeIfAbsent(line.part(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(group, any -> new Score());
                score.lines++;
                score.first += position == 0 ? 1 : 0;
                score.five += position >= 0 && position < 5 ? 1 : 0;
            }
        }
        report(scores);
        assertThat(scores).isNotEmpty().allSatisfy((part, groups) -> {
            Score all = groups.get("all");
            assertThat(all.lines).as(part).isGreaterThanOrEqualTo(50);
            assertThat(all.first / (double) all.lines).as(part + ": success@1").isGreaterThanOrEqualTo(0.9);
            assertThat(all.five / (double) all.lines).as(part + ": success@5").isGreaterThanOrEqualTo(0.98);
        });
    }

    private static List<Line> lines() throws IOException {
        return Files.readAllLines(JUDGED).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("parte\t"))
                .map(Line::of)
                .toList();
    }

    /** Of the first expected hit, from 0; -1 when none is among the first ten. */
    private static int position(Line line) {
        CitizenHits hits = city.ask(line.question(), line.point());
        List<String> found = new ArrayList<>();
        hits.hits()
                .forEach(hit ->
                        found.add(hit.entry().kind().code() + ":" + hit.entry().id()));
        int position = -1;
        for (int i = found.size() - 1; i >= 0; i--) {
            position = line.expected().contains(found.get(i)) ? i : position;
        }
        if (position != 0
                && System.getProperty("relevance.misses") != null
                && line.part().equals("ajuste")) {
            System.out.println("MISS " + position + " [" + line.kind() + "] " + line.question() + " | wanted "
                    + line.expected() + " | " + hits.how() + " " + found.subList(0, Math.min(5, found.size())));
        }
        return position;
    }

    private static void report(Map<String, Map<String, Score>> scores) {
        scores.forEach((part, groups) -> groups.forEach((group, score) -> System.out.printf(
                Locale.ROOT,
                "relevance %s %s: %d lines, success@1 %.3f, success@5 %.3f%n",
                part,
                group,
                score.lines,
                score.first / (double) score.lines,
                score.five / (double) score.lines)));
    }
}
