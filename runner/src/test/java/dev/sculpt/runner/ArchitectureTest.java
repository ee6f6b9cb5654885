package dev.sculpt.runner;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

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
                                    || type.getPackageName().startsWith("dev.sculpt.formats")
                                    || type.getPackageName().startsWith("dev.sculpt.runner")));
}
