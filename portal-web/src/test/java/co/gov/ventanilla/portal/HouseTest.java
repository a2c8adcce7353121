package co.gov.ventanilla.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import co.gov.ventanilla.portal.platform.ClockProducer;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;

/** Who may know what; docs/architecture.md says why. Sizes are in {@link SizeTest}. */
@AnalyzeClasses(
        packages = {"co.gov.ventanilla.portal", "co.gov.ventanilla.rules"},
        importOptions = DoNotIncludeTests.class)
class HouseTest {

    private static final String ONLY_REST =
            ".*(Resource|Filter|Mapper|\\.RestApplication|\\.ObjectMapperResolver|\\.Problema)";

    @ArchTest
    static final ArchRule rulesKnowOnlyTheJdk = noClasses()
            .that()
            .resideInAPackage("co.gov.ventanilla.rules..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "co.gov.ventanilla.rules..", "org.jspecify..");

    @ArchTest
    static final ArchRule onlyRepositoriesKnowTheEntityManager = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager");

    @ArchTest
    static final ArchRule onlyBeansKnowFaces = noClasses()
            .that()
            .haveNameNotMatching(".*(Bean|Converter|Validator)")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.faces..");

    @ArchTest
    static final ArchRule onlyResourcesKnowRest = noClasses()
            .that()
            .haveNameNotMatching(ONLY_REST)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("co.gov.ventanilla.portal.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheClockAsksForTheTime =
            classes().that().areNotAssignableTo(ClockProducer.class).should(notAskTheSystemForTheTime());

    private static ArchCondition<JavaClass> notAskTheSystemForTheTime() {
        return new ArchCondition<>("take the time from ClockProducer") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(HouseTest::asksTheSystem)
                        .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
            }
        };
    }

    private static boolean asksTheSystem(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        boolean givenAClock = access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(Clock.class));
        return owner.getPackageName().equals("java.time") && name.equals("now") && !givenAClock
                || owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick"))
                || owner.isEquivalentTo(System.class)
                        && Set.of("currentTimeMillis", "nanoTime").contains(name);
    }
}
