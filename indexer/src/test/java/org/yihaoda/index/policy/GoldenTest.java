package org.yihaoda.index.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.Reference;
import org.yihaoda.kb.policy.Repeal;
import org.yihaoda.kb.validity.Validity;

/** What whole sample pages are read as. {@code -Dgolden.write=true} rewrites the files; read the difference before keeping it. */
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
                "district/yunshan-stub-notice"
            })
    void samplePage_isReadAsRecorded(String name) throws IOException {
        String read = describe(SamplePages.document(name + ".html"));
        Path golden = GOLDEN.resolve(name.substring(name.lastIndexOf('/') + 1) + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, read);
        }
        assertThat(read).isEqualTo(Files.readString(golden));
    }

    static String describe(PolicyDocument document) {
        Validity validity = document.validity();
        Description lines = new Description()
                .with("kind", document.kind())
                .with("title", document.title())
                .with("number", document.number())
                .with("issuer", document.issuer())
                .with("region", document.regionCode())
                .with("indexNumber", document.indexNumber())
                .with("signedOn", document.signedOn())
                .with("publishedOn", document.publishedOn())
                .with("url", document.sourceUrl())
                .with("effectiveFrom", validity.effectiveFrom())
                .with("lapsesAfter", validity.lapsesAfter())
                .with("repealedFrom", validity.repealedFrom())
                .with("draft", validity.draft());
        validity.evidence().forEach(each -> lines.with("evidence", each));
        document.repeals().forEach(repeal -> lines.with("repeals", repeal(repeal)));
        Reference interprets = document.interprets();
        lines.with("interprets", interprets == null ? null : reference(interprets));
        document.clauses().forEach(clause -> lines.line(clause(clause)));
        return lines.toString();
    }

    private static String repeal(Repeal repeal) {
        String clause = repeal.clause() == null ? "" : " " + repeal.clause();
        return reference(repeal.target()) + clause + " from " + repeal.from();
    }

    private static String reference(Reference reference) {
        return "《" + reference.title() + "》 " + reference.number();
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
