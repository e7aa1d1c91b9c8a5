package org.yihaoda.kb.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.directory.Phone;
import org.yihaoda.kb.naming.Mention;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Catalogue;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.ClausePath;
import org.yihaoda.kb.policy.Dates;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.PageMarks;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.Relation;
import org.yihaoda.kb.policy.RelationType;
import org.yihaoda.kb.policy.Source;
import org.yihaoda.kb.policy.SourceAuthority;

/**
 * A service guide as a document: one clause for each of its elements, so that it is searched and cited like any other text.
 * It rests on the policies that its basis and its conditions name, and is not answered from when one of them has ended.
 */
public final class GuideDocument {
    private static final ResourceBundle WORDING = ResourceBundle.getBundle("org.yihaoda.kb.guide.guide", Locale.ROOT);

    private final ServiceGuide guide;
    private final List<Clause> clauses = new ArrayList<>();

    private GuideDocument(ServiceGuide guide) {
        this.guide = guide;
    }

    /** @param sourceName the file that the guide was read from */
    public static PolicyDocument of(ServiceGuide guide, String sourceName) {
        return new GuideDocument(guide).document(sourceName);
    }

    private PolicyDocument document(String sourceName) {
        String url = guide.onlineUrl() == null ? null : guide.onlineUrl().toString();
        return new PolicyDocument(
                guide.id(),
                DocumentKind.GUIDE,
                guide.item() + WORDING.getString("title"),
                null,
                guide.department(),
                guide.regionCode(),
                Dates.UNKNOWN,
                catalogue(),
                PageMarks.NONE,
                new Source(url, sourceName, null, SourceAuthority.of(url, true)),
                basis(),
                clauses(),
                List.of());
    }

    private Catalogue catalogue() {
        return new Catalogue(
                guide.code(),
                null,
                List.of(),
                guide.themes().isEmpty() ? null : guide.themes().getFirst(),
                null,
                guide.serviceObjects().isEmpty() ? null : String.join("、", guide.serviceObjects()),
                guide.searchWords(),
                null);
    }

    private List<Relation> basis() {
        return Stream.of(
                        guide.basis(),
                        guide.conditions() == null ? null : guide.conditions().text())
                .flatMap(Stream::ofNullable)
                .flatMap(text -> Mention.in(text).stream()
                        .map(mention -> new Relation(RelationType.BASED_ON, mention.target(), text)))
                .distinct()
                .toList();
    }

    private List<Clause> clauses() {
        add("conditions", conditions());
        add("materials", guide.materials());
        add("places", guide.withoutCounter() ? List.of(WORDING.getString("noCounter")) : guide.places());
        add("hours", Stream.ofNullable(guide.hours()).toList());
        add("process", guide.process());
        add("limits", limits());
        add("fee", Stream.ofNullable(guide.fee()).toList());
        add("consult", phones(guide.consultPhones()));
        add("complaint", phones(guide.complaintPhones()));
        add("basis", Stream.ofNullable(guide.basis()).toList());
        return clauses;
    }

    /** A list of conditions that breaks off must not be read as all of them. */
    private List<String> conditions() {
        Conditions conditions = guide.conditions();
        if (conditions == null) {
            return List.of();
        }
        return conditions.complete()
                ? List.of(conditions.text())
                : List.of(conditions.text(), WORDING.getString("conditions.incomplete"));
    }

    private List<String> limits() {
        return Stream.of(limit("limit.legal", guide.legalLimit()), limit("limit.promised", guide.promisedLimit()))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static @Nullable String limit(String key, @Nullable TimeLimit limit) {
        return limit == null ? null : WORDING.getString(key) + limit.text();
    }

    private static List<String> phones(List<Phone> phones) {
        return phones.stream()
                .map(phone -> phone.label() == null
                        ? phone.number().text()
                        : phone.label() + "：" + phone.number().text())
                .toList();
    }

    private void add(String element, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        List<Block> blocks = lines.stream().<Block>map(Block.Paragraph::new).toList();
        clauses.add(new Clause(
                "c" + (clauses.size() + 1), ClausePath.NONE, 0, WORDING.getString("element." + element), blocks));
    }
}
