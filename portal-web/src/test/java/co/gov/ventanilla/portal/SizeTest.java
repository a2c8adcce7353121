package co.gov.ventanilla.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Sizes in lines of the sources of all modules and of the pages, types in a package, and a package-info in each package. */
class SizeTest {
    private static final List<Path> JAVA = Stream.of(
                    "rules", "search", "opendata", "portal-web", "infra/postgres", "infra/launcher")
            .map(module -> Path.of("..", module, "src/main/java"))
            .toList();
    private static final List<Path> PAGES = List.of(Path.of("src/main/webapp"));

    @Test
    void methodsHaveAtMostFortyLines() throws IOException {
        assertThat(methods())
                .hasSizeGreaterThan(2_000)
                .filteredOn(m -> m.lines() > 40)
                .isEmpty();
    }

    @Test
    void filesHaveAtMostThreeHundredLines() {
        assertThat(files(JAVA, ".java"))
                .hasSizeGreaterThan(400)
                .filteredOn(f -> f.lines() > 300)
                .isEmpty();
    }

    @Test
    void beansHaveAtMostAHundredAndFiftyLines() {
        assertThat(files(JAVA, "Bean.java"))
                .hasSizeGreaterThan(5)
                .filteredOn(f -> f.lines() > 150)
                .isEmpty();
    }

    @Test
    void pagesHaveAtMostTwoHundredLines() {
        assertThat(files(PAGES, ".xhtml"))
                .hasSizeGreaterThan(15)
                .filteredOn(f -> f.lines() > 200)
                .isEmpty();
    }

    @Test
    void packagesHaveAtMostFifteenTypes() throws IOException {
        Map<String, Integer> types = new TreeMap<>();
        parse((unit, positions) -> types.merge(
                unit.getPackageName().toString(), unit.getTypeDecls().size(), Integer::sum));

        assertThat(types)
                .hasSizeGreaterThan(20)
                .containsEntry("co.gov.ventanilla.portal.correo", 7)
                .containsEntry("co.gov.ventanilla.opendata.store", 4);
        assertThat(types.entrySet()).filteredOn(p -> p.getValue() > 15).isEmpty();
    }

    @Test
    void eachPackageSaysWhatItPromises() {
        List<Path> packages = files(JAVA, ".java").stream()
                .map(f -> Path.of(f.name()).getParent())
                .distinct()
                .toList();

        assertThat(packages).hasSizeGreaterThan(8).allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                .content(StandardCharsets.UTF_8)
                .startsWith("/**"));
    }

    private record Size(String name, long lines) {}

    private static List<Size> files(List<Path> folders, String ending) {
        return folders.stream()
                .flatMap(folder -> found(folder, ending).stream())
                .map(file -> new Size(file.toString(), lines(file)))
                .toList();
    }

    private static List<Path> found(Path folder, String ending) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Size> methods() throws IOException {
        List<Size> methods = new ArrayList<>();
        parse((unit, positions) -> new Methods(unit, positions, methods).scan(unit, null));
        return methods;
    }

    private static void parse(BiConsumer<CompilationUnitTree, SourcePositions> reader) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> sources =
                    files(JAVA, ".java").stream().map(f -> Path.of(f.name())).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                reader.accept(unit, positions);
            }
        }
    }

    /** Collects the methods of one file with their lines, annotations and Javadoc not counted. */
    private static final class Methods extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Size> found;

        Methods(CompilationUnitTree unit, SourcePositions positions, List<Size> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                long first = line(positions.getStartPosition(unit, method.getBody()));
                long last = line(positions.getEndPosition(unit, method.getBody()));
                found.add(new Size(unit.getSourceFile().getName() + "#" + method.getName(), last - first + 1));
            }
            return super.visitMethod(method, nothing);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
