package co.gov.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keeps the tables of docs/legal and the Javadoc of the rules in step. */
class LegalDocsTest {

    private static final Path DOCS = Path.of("..", "docs", "legal");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern ID = Pattern.compile("[TFER]-\\d{2}");
    private static final Pattern MENTION = Pattern.compile("Rule ([TFER]-\\d{2})( \\(([^)]+)\\))?");
    private static final Pattern TYPE = Pattern.compile("`(\\w+)[\\w.]*`");

    private record Fila(String id, String article, String mark, String where) {}

    private record Mention(String id, String article, Path file) {}

    private static final List<Fila> TABLE = new ArrayList<>();
    private static final List<Mention> MENTIONS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        TABLE.clear();
        MENTIONS.clear();
        for (Path file : files(DOCS, ".md")) {
            Files.readAllLines(file).stream()
                    .map(line -> line.split("\\|"))
                    .filter(cells ->
                            cells.length > 1 && ID.matcher(cells[1].strip()).matches())
                    .forEach(cells -> TABLE.add(
                            new Fila(cells[1].strip(), cells[3].strip(), cells[4].strip(), cells[5].strip())));
        }
        for (Path file : files(SOURCES, ".java")) {
            String text = Files.readString(file).replaceAll("\\s*\\n\\s*\\*\\s*", " ");
            MENTION.matcher(text).results().forEach(found -> MENTIONS.add(mention(found, file)));
        }
    }

    private static Mention mention(MatchResult found, Path file) {
        String article = found.group(3);
        return new Mention(found.group(1), article == null ? "(no article)" : article, file);
    }

    @Test
    void everyIdStandsOnceInTheTables() {
        assertThat(TABLE).extracting(Fila::id).doesNotHaveDuplicates().hasSizeGreaterThan(35);
    }

    @Test
    void theTablesAndTheJavadocNameTheSameRules() {
        assertThat(new TreeSet<>(MENTIONS.stream().map(Mention::id).toList()))
                .containsExactlyElementsOf(
                        new TreeSet<>(TABLE.stream().map(Fila::id).toList()));
    }

    @Test
    void theTablesAndTheJavadocCiteTheSameArticle() {
        Map<String, String> articles = new TreeMap<>();
        TABLE.forEach(fila -> articles.put(fila.id(), fila.article()));
        assertThat(MENTIONS)
                .allSatisfy(mention ->
                        assertThat(mention.article()).as("%s", mention).isEqualTo(articles.get(mention.id())));
    }

    @Test
    void eachRowPointsToATypeWhoseJavadocNamesTheRule() {
        assertThat(TABLE).allSatisfy(fila -> {
            String type = TYPE.matcher(fila.where())
                    .results()
                    .findFirst()
                    .map(found -> found.group(1))
                    .orElse("(no type)");
            assertThat(MENTIONS)
                    .as("%s", fila)
                    .anyMatch(mention ->
                            mention.id().equals(fila.id()) && mention.file().endsWith(type + ".java"));
        });
    }

    @Test
    void eachRowHasAMark() {
        assertThat(TABLE)
                .extracting(Fila::mark)
                .allMatch(mark -> mark.matches("[V2M]"))
                .contains("V", "2", "M");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
