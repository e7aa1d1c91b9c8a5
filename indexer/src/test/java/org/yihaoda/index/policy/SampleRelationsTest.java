package org.yihaoda.index.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihaoda.index.TestInstallation;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.RelationType;
import org.yihaoda.kb.store.Documents;
import org.yihaoda.kb.store.Relations;

/** The ties that the sample's README names, from both ends (PD-24). */
class SampleRelationsTest {
    private static final Map<String, PolicyDocument> HELD = new HashMap<>();
    private static final Relations RELATIONS = new Relations(TestInstallation.database());

    @BeforeAll
    static void publishAll() {
        Documents documents = new Documents(TestInstallation.emptied());
        for (Path page : SamplePages.all()) {
            if (SamplePages.read(page)
                    instanceof DocumentReading.Document(PolicyDocument document, var ignored, var lost)) {
                documents.publish(document);
                HELD.put(page.getFileName().toString().replace(".html", ""), document);
            }
        }
    }

    private static PolicyDocument held(String file) {
        return Objects.requireNonNull(HELD.get(file), file);
    }

    @ParameterizedTest
    @CsvSource({
        "dog-management-amendment, AMENDS, dog-management-measures",
        "decision-repealing-normative-documents, AMENDS, talent-housing-support-measures",
        "decision-repealing-normative-documents, REPEALS, sme-loan-interest-subsidy",
        "partial-invalidity-list, AMENDS, heating-service-rules",
        "chain-b-food-waste-2018, REPEALS, chain-a-food-waste-2014",
        "chain-c-kitchen-waste-2022, REPEALS, chain-b-food-waste-2018",
        "minimum-wage-2022, REPEALS, minimum-wage-2020",
        "greening-compensation-2024, SUPERSEDES, greening-fee-2019",
        "small-catering-registration-2024, SUPERSEDES, catering-stall-filing-2022",
        "tech-voucher-extension, CONTINUES, tech-voucher-measures",
        "linjiang-cleanup-whitelist, CONTINUES, linjiang-outdoor-advertising-2018",
        "muck-transport-suspension, SUSPENDS, muck-transport-rules",
        "based-on-community-employment, IMPLEMENTS, employment-promotion-regulation",
        "based-on-community-employment, BASED_ON, unemployment-insurance-measures",
        "based-on-community-employment, BASED_ON, startup-guarantee-loan-measures",
        "based-on-community-employment, BASED_ON, startup-guarantee-loan-rules",
        "open-public-note, IMPLEMENTS, dog-management-measures",
        "elderly-care-subsidy-interpretation, INTERPRETS, elderly-care-subsidy-result",
        "outliving-interpretation, INTERPRETS, clean-heating-subsidy-2021",
        "talent-policies-qa, QA_OF, talent-housing-support-measures",
        "elderly-care-subsidy-draft, DRAFT_OF, elderly-care-subsidy-result",
        "elderly-care-subsidy-consultation, CONSULTATION_OF, elderly-care-subsidy-result",
        "elderly-care-subsidy-feedback, FEEDBACK_OF, elderly-care-subsidy-result",
        "elderly-care-subsidy-meeting, MEETING_OF, elderly-care-subsidy-result",
        "elderly-care-subsidy-realisation, REALIZES, elderly-care-subsidy-result",
        "interp-resident-medical-2026, QA_OF, resident-medical-2026",
        "interp-yunshan-startup, QA_OF, yunshan-startup-subsidy"
    })
    void tieOfTheReadme_isFoundFromBothEnds(String from, RelationType type, String to) {
        assertThat(RELATIONS.from(held(from)))
                .as(
                        "from %s",
                        RELATIONS.from(held(from)).stream()
                                .map(SampleRelationsTest::told)
                                .toList())
                .anyMatch(link -> link.type() == type && link.document().id().equals(held(to).id()));
        assertThat(RELATIONS.to(held(to)))
                .anyMatch(link -> link.type() == type
                        && link.document().id().equals(held(from).id()));
    }

    private static String told(Relations.Link link) {
        return link.type() + " " + link.document().title();
    }

    /** Its policy is not held, and no other one is taken for it. */
    @Test
    void orphan_hasATieThatDangles() {
        PolicyDocument orphan = held("orphan-interpretation");
        assertThat(RELATIONS.from(orphan)).isEmpty();
        assertThat(RELATIONS.dangling(orphan)).singleElement().satisfies(dangling -> {
            assertThat(dangling.type()).isEqualTo(RelationType.INTERPRETS);
            assertThat(String.valueOf(dangling.target().number())).isEqualTo("云城管规〔2025〕9号");
        });
    }

    /** PD-17: rows of lists whose documents are not held are kept, not dropped. */
    @ParameterizedTest
    @CsvSource({
        "partial-invalidity-list, 云城管发〔2012〕15号",
        "linjiang-cleanup-whitelist, 临政规〔2016〕4号",
        "linjiang-cleanup-whitelist, 临政办规〔2019〕3号",
        "yunshan-cleanup-conditional, 云山政规〔2023〕1号",
        "yunshan-cleanup-conditional, 云山政规〔2016〕6号"
    })
    void rowOfADocumentThatIsNotHeld_dangles(String list, String number) {
        assertThat(RELATIONS.dangling(held(list)))
                .extracting(dangling -> String.valueOf(dangling.target().number()))
                .contains(number);
    }

    /** No tie is read where a page only mentions another one: each one named is a document that the words speak of. */
    @Test
    void noDocument_isTiedToItself() {
        HELD.forEach((file, document) -> assertThat(RELATIONS.from(document))
                .as(file)
                .extracting(link -> link.document().id())
                .doesNotContain(document.id()));
    }

    @Test
    void measureThatIsMarkedAsEnded_endsNothing() {
        assertThat(List.of("appliance-trade-in-expired-mark", "place-names-repealed-mark"))
                .allSatisfy(file -> {
                    assertThat(RELATIONS.from(held(file))).isEmpty();
                    assertThat(RELATIONS.dangling(held(file))).isEmpty();
                });
    }
}
