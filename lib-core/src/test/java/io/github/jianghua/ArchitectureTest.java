package io.github.jianghua;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** The picture of packages in ARCHITECTURE.md: every arrow points from the facade towards the plain values. */
@AnalyzeClasses(packages = "io.github.jianghua", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String ROOT = "io.github.jianghua";

    @ArchTest
    static final ArchRule arrows_point_one_way = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("facade")
            .definedBy(ROOT)
            .layer("speech")
            .definedBy(ROOT + ".speech..")
            .layer("search")
            .definedBy(ROOT + ".search..")
            .layer("text")
            .definedBy(ROOT + ".text..")
            .layer("read")
            .definedBy(ROOT + ".read..")
            .optionalLayer("segment")
            .definedBy(ROOT + ".segment..")
            .optionalLayer("analysis")
            .definedBy(ROOT + ".analysis..")
            .layer("index")
            .definedBy(ROOT + ".index..")
            .layer("query")
            .definedBy(ROOT + ".query..")
            .layer("passage")
            .definedBy(ROOT + ".passage..")
            .layer("rank")
            .definedBy(ROOT + ".rank..")
            .whereLayer("facade")
            .mayOnlyAccessLayers("speech", "search", "read", "analysis", "index", "query", "rank")
            .whereLayer("speech")
            .mayNotAccessAnyLayer()
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("search")
            .mayOnlyAccessLayers("speech")
            .whereLayer("read")
            .mayOnlyAccessLayers("speech", "text", "segment")
            .whereLayer("segment")
            .mayOnlyAccessLayers("text")
            .whereLayer("analysis")
            .mayOnlyAccessLayers("text", "segment")
            .whereLayer("index")
            .mayOnlyAccessLayers("speech", "text", "analysis")
            .whereLayer("query")
            .mayOnlyAccessLayers("search", "text", "analysis", "index")
            .whereLayer("passage")
            .mayOnlyAccessLayers("speech", "search", "text", "analysis", "query")
            .whereLayer("rank")
            .mayOnlyAccessLayers("speech", "search", "text", "analysis", "index", "query", "passage");

    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("io.github.jianghua.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule values_reading_and_segmentation_know_no_lucene = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + ".speech..", ROOT + ".search..", ROOT + ".text..", ROOT + ".read..", ROOT + ".segment..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule values_do_no_input_or_output = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".speech..", ROOT + ".search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio..");

    @ArchTest
    static final ArchRule a_library_does_not_print = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".segment.build..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static void every_package_has_its_place(JavaClasses all) {
        assertThat(all.stream().map(c -> c.getPackageName()).distinct())
                .allMatch(
                        name -> name.matches(
                                "io\\.github\\.jianghua(\\.(speech|search|text|read|segment|analysis|index|query|passage|rank)(\\..*)?)?"));
    }

    @ArchTest
    static final ArchRule exceptions_are_named_so =
            classes().that().areAssignableTo(Exception.class).should().haveSimpleNameEndingWith("Exception");
}
