package co.gov.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every public type of this module has a line in docs/glossary.md, and no line speaks of a type that is gone. */
class GlossaryTest {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Pattern LINE = Pattern.compile("(?m)^\\| `([\\w.]+)` \\| .{10,} \\|$");

    @Test
    void theGlossaryListsExactlyThePublicTypes() throws IOException {
        String glossary = Files.readString(Path.of("..", "docs", "glossary.md"));
        String section = glossary.substring(glossary.indexOf("## Types of `rules`"));
        int next = section.indexOf("\n## ", 1);
        Set<String> lines = LINE.matcher(next < 0 ? section : section.substring(0, next))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(lines).containsExactlyElementsOf(publicTypes());
    }

    private static Set<String> publicTypes() throws IOException {
        try (Stream<Path> paths = Files.walk(CLASSES)) {
            return paths.map(path -> CLASSES.relativize(path).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("-info"))
                    .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
                    .map(GlossaryTest::load)
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .map(Class::getCanonicalName)
                    .map(name -> name.replaceFirst("^.*?\\.(?=[A-Z])", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
