package co.gov.ventanilla.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What this module may know, and how large its parts may be; docs/architecture.md and CONTRIBUTING.md say why. */
@AnalyzeClasses(packages = "co.gov.ventanilla.search", importOptions = DoNotIncludeTests.class)
class HouseTest {

    private static final Path SOURCES = Path.of("src/main/java");

    @ArchTest
    static final ArchRule onlyTheJdkAndLucene = noClasses()
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "org.apache.lucene..", "org.jspecify..", "co.gov.ventanilla.search..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("co.gov.ventanilla.search.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyAsksForTheTime = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(java.time.Instant.class, "now");

    @ArchTest
    static void packagesHaveAtMostFifteenTypes(JavaClasses classes) {
        Map<String, Long> types = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        assertThat(types)
                .hasSizeGreaterThan(4)
                .allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(15));
    }

    @ArchTest
    static void filesHaveAtMostThreeHundredLines(JavaClasses classes) {
        assertThat(sources())
                .hasSizeGreaterThan(30)
                .allSatisfy(file -> assertThat(file).content().hasLineCount(lines(file)))
                .allSatisfy(file -> assertThat(lines(file)).isLessThanOrEqualTo(300));
    }

    @ArchTest
    static void eachPackageSaysWhatItPromises(JavaClasses classes) {
        assertThat(sources().stream().map(Path::getParent).distinct())
                .hasSizeGreaterThan(4)
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .startsWith("/**"));
    }

    private static int lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
