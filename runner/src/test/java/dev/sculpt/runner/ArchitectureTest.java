package dev.sculpt.runner;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "dev.sculpt", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule API_DEPENDS_ON_THE_JDK_ALONE = classes()
            .that().resideInAPackage("dev.sculpt.api..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("dev.sculpt.api..", "java..");

    @ArchTest
    static final ArchRule PLUGINS_DO_NOT_KNOW_THE_RUNNER = noClasses()
            .that().resideOutsideOfPackage("dev.sculpt.runner..")
            .should().dependOnClassesThat().resideInAPackage("dev.sculpt.runner..");

    @ArchTest
    static final ArchRule THE_RUNNER_KNOWS_NO_PLUGIN = classes()
            .that().resideInAPackage("dev.sculpt.runner..")
            .should().onlyDependOnClassesThat(
                    DescribedPredicate.describe("are no plugins", type ->
                            !type.getPackageName().startsWith("dev.sculpt.")
                                    || type.getPackageName().startsWith("dev.sculpt.api")
                                    || type.getPackageName().startsWith("dev.sculpt.networklines")
                                    // What a truth table says, without the plugins that go by it.
                                    || type.getPackageName().equals("dev.sculpt.functions")
                                    || type.getPackageName().equals("dev.sculpt.colours")
                                    || type.getPackageName().startsWith("dev.sculpt.runner")));

    @ArchTest
    static final ArchRule NO_PACKAGES_OF_THE_API_ARE_IN_A_CYCLE =
            slices().matching("dev.sculpt.api.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule CONTRACTS_DO_NOT_KNOW_HOW_THEY_ARE_OFFERED = noClasses()
            .that().resideInAnyPackage("dev.sculpt.api.*..")
            .should().dependOnClassesThat().resideInAPackage("dev.sculpt.api");

    @ArchTest
    static final ArchRule NO_PACKAGES_OF_THE_RUNNER_ARE_IN_A_CYCLE =
            slices().matching("dev.sculpt.runner.(**)").should().beFreeOfCycles();

    // Both would let what is read decide what is run.
    @ArchTest
    static final ArchRule NOTHING_IS_READ_AS_JAVA_OBJECTS = noClasses().should().dependOnClassesThat().haveNameMatching(
            "java\\.io\\.Object(Input|Output)Stream|java\\.beans\\.XMLDecoder|javax\\.script\\..*");

    @ArchTest
    static final ArchRule NO_OTHER_PROGRAM_IS_STARTED = noClasses()
            .should().callMethod(Runtime.class, "exec", String.class)
            .orShould().callMethod(Runtime.class, "exec", String[].class)
            .orShould().dependOnClassesThat().areAssignableTo(ProcessBuilder.class);

    /** The packages of the runner from top to bottom, as in its README; each knows only those below. */
    private static final List<List<String>> LAYERS = List.of(List.of("cli", "worker"), List.of("page"),
            List.of("view", "wiring"), List.of("comparison"), List.of("recovery"),
            List.of("bench", "consensus", "execution", "export", "identification", "picture", "template"),
            List.of("run"),
            List.of("engine"), List.of("diagnosis", "measure"), List.of("plan"), List.of("plugin"), List.of("settings"),
            List.of("yaml"), List.of("problem", "statistics"));

    @ArchTest
    static void everyPackageKnowsOnlyThoseBelow(JavaClasses classes) {
        List<String> above = new ArrayList<>(List.of("dev.sculpt.runner"));
        for (List<String> layer : LAYERS) {
            for (String name : layer) {
                String[] unknown = Stream.concat(above.stream(),
                        layer.stream().filter(other -> !other.equals(name)).map(ArchitectureTest::named))
                        .toArray(String[]::new);
                noClasses().that().resideInAPackage(named(name))
                        .should().dependOnClassesThat().resideInAnyPackage(unknown)
                        .because("arrows between packages only go down")
                        .check(classes);
            }
            layer.forEach(name -> above.add(named(name)));
        }
    }

    @ArchTest
    static void everyPackageHasItsPlace(JavaClasses classes) {
        Set<String> placed = LAYERS.stream().flatMap(List::stream).map(name -> "dev.sculpt.runner." + name)
                .collect(Collectors.toCollection(TreeSet::new));
        placed.add("dev.sculpt.runner");
        Set<String> found = classes.stream().map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("dev.sculpt.runner"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(placed, found);
    }

    private static String named(String name) {
        return "dev.sculpt.runner." + name + "..";
    }
}
