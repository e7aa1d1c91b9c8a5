package org.yihaoda.bot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Which part may know which (docs/architecture.md, modules and packages). */
@AnalyzeClasses(packages = "org.yihaoda", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String KNOWLEDGE = "org.yihaoda.kb..";
    private static final String INDEX = "org.yihaoda.index..";
    private static final String BOT = "org.yihaoda.bot..";

    @ArchTest
    static final ArchRule knowledge_knowsNoOtherModule = noClasses()
            .that()
            .resideInAPackage(KNOWLEDGE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(INDEX, BOT);

    @ArchTest
    static final ArchRule index_knowsNothingOfAnswers = noClasses()
            .that()
            .resideInAPackage(INDEX)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(BOT);

    @ArchTest
    static final ArchRule luceneSearch_isKnownToCorpusTextAndItsBaselinesAlone = only(
            "org.apache.lucene..",
            "org.yihaoda.index.corpus",
            // for its arithmetic on vectors
            "org.yihaoda.index.fit",
            "org.yihaoda.index.text",
            "org.yihaoda.index.eval.ranking",
            "org.yihaoda.index.eval.retrieval");

    @ArchTest
    static final ArchRule wordSegmenter_isKnownToTextAlone = only("com.hankcs..", "org.yihaoda.index.text");

    @ArchTest
    static final ArchRule modelRuntime_isKnownToEmbedAlone = only("ai.onnxruntime..", "org.yihaoda.index.embed");

    @ArchTest
    static final ArchRule vertx_isKnownToHttpAndTheScriptedModelAlone =
            only("io.vertx..", "org.yihaoda.bot.http", "org.yihaoda.bot.trial");

    @ArchTest
    static final ArchRule modelLibrary_isKnownToModelAlone = only("dev.langchain4j..", "org.yihaoda.bot.model");

    @ArchTest
    static final ArchRule scriptedModel_isKnownToTheCommandLineAlone =
            only("org.yihaoda.bot.trial", "org.yihaoda.bot.trial", "org.yihaoda.bot.cli");

    @ArchTest
    static final ArchRule metrics_areKnownToHttpAlone = only("io.micrometer..", "org.yihaoda.bot.http");

    @ArchTest
    static final ArchRule commandLine_isKnownToCliAlone = only("picocli..", "org.yihaoda.bot.cli");

    @ArchTest
    static final ArchRule database_isKnownToStoreAlone = noClasses()
            .that()
            .resideOutsideOfPackage("org.yihaoda.kb.store")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "org.jdbi..",
                    "com.zaxxer..",
                    "org.flywaydb..",
                    "org.postgresql..",
                    "io.zonky..");

    @ArchTest
    static final ArchRule htmlParser_isKnownToReadingAndPagesAlone = only(
            "org.jsoup..",
            "org.yihaoda.index.source",
            "org.yihaoda.index.source.export",
            "org.yihaoda.index.source.office",
            "org.yihaoda.index.crawl",
            "org.yihaoda.index.eval",
            "org.yihaoda.bot.pages");

    @ArchTest
    static final ArchRule wireTypes_areUsedAtTheEdgesAlone = only(
            "org.yihaoda.bot.wire",
            "org.yihaoda.bot.wire",
            "org.yihaoda.bot.http",
            "org.yihaoda.bot.pages",
            "org.yihaoda.bot.cli");

    @ArchTest
    static final ArchRule commands_areUsedByNobody = noClasses()
            .that()
            .resideOutsideOfPackage("org.yihaoda.bot.cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.yihaoda.bot.cli");

    /**
     * Parts that know one another are one slice: the pipeline and its steps; a document and its validity.
     */
    @ArchTest
    static final ArchRule parts_haveNoCycles =
            slices().assignedFrom(new Parts()).should().beFreeOfCycles();

    private static ArchRule only(String known, String... by) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(by)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(known);
    }

    private static final class Parts implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            return switch (name) {
                case "org.yihaoda.bot.answer.step" -> SliceIdentifier.of("org.yihaoda.bot.answer");
                case "org.yihaoda.kb.validity" -> SliceIdentifier.of("org.yihaoda.kb.policy");
                default -> SliceIdentifier.of(name);
            };
        }

        @Override
        public String getDescription() {
            return "parts";
        }
    }

    @ArchTest
    static final ArchRule packages_areNullMarked = classes()
            .that()
            .doNotHaveSimpleName("package-info")
            .should(new ArchCondition<>("stand in a package whose package-info is @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
                    if (!marked) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getPackageName() + " has no @NullMarked package-info"));
                    }
                }
            });
}
