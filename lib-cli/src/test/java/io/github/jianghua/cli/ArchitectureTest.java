package io.github.jianghua.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The command line uses only what any user of the library could. */
@AnalyzeClasses(packages = "io.github.jianghua.cli", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule only_the_public_api = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.jianghua.text..",
                    "io.github.jianghua.segment..",
                    "io.github.jianghua.index..",
                    "io.github.jianghua.query..",
                    "io.github.jianghua.passage..",
                    "io.github.jianghua.rank..");

    @ArchTest
    static final ArchRule no_lucene_beyond_analyzers = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.lucene.index..", "org.apache.lucene.search..", "org.apache.lucene.document..");

    @ArchTest
    static final ArchRule output_goes_through_the_console = noClasses()
            .that()
            .doNotHaveSimpleName("Main")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class);
}
