package org.yihaoda.index.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.index.passage.Passage;
import org.yihaoda.index.passage.PassageSplitter;
import org.yihaoda.index.text.Words;
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.policy.Attachment;
import org.yihaoda.kb.policy.Catalogue;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.Dates;
import org.yihaoda.kb.policy.PageMarks;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.Relation;
import org.yihaoda.kb.validity.Evidence;
import org.yihaoda.kb.validity.Standing;
import org.yihaoda.kb.validity.StandingRules;
import org.yihaoda.kb.validity.Surroundings;
import org.yihaoda.kb.validity.Testimony;
import org.yihaoda.kb.validity.ValidityReader;

/** What whole sample files are read as, and what is searched of them. {@code -Dgolden.write=true} rewrites the files; read the difference before keeping it. */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final int SHOWN = 40;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "province/unemployment-insurance-measures",
                "province/employment-promotion-regulation",
                "province/unemployment-insurance-measures-qa",
                "city/enterprise/decision-repealing-normative-documents",
                "city/enterprise/sme-digital-subsidy-draft",
                "city/employment/talent-housing-support-measures",
                "city/employment/talent-policies-qa",
                "city/livelihood/residence-permit",
                "city/livelihood/interp-gjj-rent-loan",
                "city/livelihood/consult-public-rental-housing",
                "city/livelihood/resident-medical-2026",
                "district/linjiang-elevator",
                "district/yunshan-elderly",
                "district/yunshan-stub-notice",
                "validity/attachment-in-page-cold-storage",
                "validity/cultural-card-measures",
                "validity/dog-management-amendment",
                "validity/greening-compensation-qinghe-repost",
                "validity/imprint-date-ev-charging-bays",
                "validity/linjiang-cleanup-whitelist",
                "validity/partial-invalidity-list",
                "validity/stub-farm-scrappage-notice",
                "validity/tech-voucher-extension",
                "validity/yunshan-cleanup-conditional",
                "decision/elderly-care-subsidy-consultation",
                "decision/elderly-care-subsidy-result",
                "files/child-care-subsidy.pdf",
                "files/spring-festival-parking.ofd",
                "files/community-canteen-subsidy.docx",
                "files/park-fees.xlsx",
                "files/snow-clearing-regulation(2025-09-26).md"
            })
    void samplePage_isReadAsRecorded(String name) throws IOException {
        String file = name.startsWith("files/") ? name : name + ".html";
        PolicyDocument document = SamplePages.document(file);
        String read = describe(document) + passages(document);
        Path golden = GOLDEN.resolve(name.substring(name.lastIndexOf('/') + 1) + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, read);
        }
        assertThat(read).isEqualTo(Files.readString(golden));
    }

    static String describe(PolicyDocument document) {
        Dates dates = document.dates();
        Description lines = new Description()
                .with("kind", document.kind())
                .with("title", document.title())
                .with("number", document.number())
                .with("issuer", document.issuer())
                .with("region", document.regionCode())
                .with("signedOn", dates.signedOn())
                .with("issuedOn", dates.issuedOn())
                .with("publishedOn", dates.publishedOn());
        catalogue(document.catalogue(), lines);
        PageMarks marks = document.marks();
        lines.with("label", marks.validity().isEmpty() ? null : marks.validity())
                .with("label effectiveOn", marks.effectiveOn())
                .with("label endsOn", marks.endsOn())
                .with("openness", marks.openness())
                .with("url", document.source().url())
                .with("site", document.source().site())
                .with("authority", document.source().authority())
                .with("incomplete", document.incomplete());
        document.attachments().forEach(each -> lines.with("attachment", attachment(each)));
        document.relations().forEach(each -> lines.with("relation", relation(each)));
        Testimony testimony = ValidityReader.read(document);
        testimony.own().forEach(each -> lines.with("own", evidence(each)));
        testimony.clauses().forEach(each -> lines.with("own " + each.clause(), evidence(each.evidence())));
        testimony.acts().forEach(each -> lines.with("act", each.toString().replace("\n", "⏎")));
        document.clauses().forEach(clause -> lines.line(clause(clause)));
        return lines.toString();
    }

    private static void catalogue(Catalogue catalogue, Description lines) {
        lines.with("indexNumber", catalogue.indexNumber())
                .with("unifiedNumber", catalogue.unifiedNumber())
                .with("jointIssuers", catalogue.jointIssuers())
                .with("topic", catalogue.topic())
                .with("genre", catalogue.genre())
                .with("serviceObject", catalogue.serviceObject())
                .with("keywords", catalogue.keywords())
                .with("summary", catalogue.summary());
    }

    private static String attachment(Attachment attachment) {
        return String.join(
                " | ",
                attachment.name(),
                attachment.type(),
                String.valueOf(attachment.url()),
                attachment.held() ? "held" : "not held");
    }

    private static String relation(Relation relation) {
        return relation.type() + " " + reference(relation.target()) + " | " + relation.words();
    }

    private static String evidence(Evidence evidence) {
        return evidence.strength() + " " + evidence.effect() + " | " + evidence.words();
    }

    private static String reference(Reference reference) {
        return "《" + reference.title() + "》 " + (reference.number() == null ? "-" : reference.number());
    }

    /** What is searched for, word by word. */
    private static String passages(PolicyDocument document) {
        Standing standing = StandingRules.judge(document, ValidityReader.read(document), Surroundings.NONE);
        Description lines = new Description();
        for (Passage passage : PassageSplitter.split(document, standing)) {
            lines.line("passage: "
                    + String.join(
                            " | ",
                            passage.key().replace(passage.documentId(), ""),
                            passage.path().display(),
                            String.join(" › ", passage.headings()),
                            passage.role().name(),
                            passage.text().length() + " characters"));
            lines.line("  "
                    + Words.shortest(passage.text()).stream()
                            .map(Words.Word::text)
                            .collect(Collectors.joining(" ")));
        }
        return lines.toString();
    }

    private static String clause(Clause clause) {
        String text = clause.text().replace("\n", "⏎");
        return String.join(
                " | ",
                clause.anchor(),
                String.join(" › ", clause.path().marks()),
                "depth " + clause.depth(),
                clause.heading(),
                text.substring(0, Math.min(SHOWN, text.length())),
                clause.blocks().size() + " blocks",
                clause.text().length() + " characters");
    }

    private static final class Description {
        private final StringBuilder lines = new StringBuilder();

        Description with(String name, @Nullable Object value) {
            return line(name + ": " + (value == null ? "-" : value));
        }

        Description line(String line) {
            lines.append(line).append('\n');
            return this;
        }

        @Override
        public String toString() {
            return lines.toString();
        }
    }
}
