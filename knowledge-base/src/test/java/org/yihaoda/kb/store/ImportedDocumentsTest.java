package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yihaoda.kb.store.Samples.number;
import static org.yihaoda.kb.store.Samples.policy;
import static org.yihaoda.kb.store.Samples.repeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.Paper;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.RelationType;
import org.yihaoda.kb.validity.ValidityState;

/** What a report on an import reads of its documents. */
class ImportedDocumentsTest {
    private static final int MANY = 100;

    private final Database database = Database.open(TestServer.emptyDatabase());
    private final Documents documents = new Documents(database);
    private final SourceItems items = new SourceItems(database);
    private final ImportedDocuments imported = new ImportedDocuments(database);
    private final long run = items.beginRun();

    @AfterEach
    void close() {
        database.close();
    }

    private PolicyDocument met(long inRun, String file, String outcome, PolicyDocument document) {
        documents.publish(document);
        items.save(
                inRun, new SourceItems.Item(file, "hash", "{\"is\":\"" + outcome + "\"}", document.id(), null, null));
        return document;
    }

    private PolicyDocument met(String file, PolicyDocument document) {
        return met(run, file, "Read", document);
    }

    private static PolicyDocument naming(String own, RelationType type, String title, String number) {
        return Paper.titled(own)
                .signed("2024-06-01")
                .relation(type, title, number.isEmpty() ? null : number)
                .says("内容。")
                .build();
    }

    private List<String> files() {
        List<String> files = new ArrayList<>();
        imported.forEach(run, each -> files.add(each.file()));
        return files;
    }

    @Test
    void documents_areThoseOfTheRunsOwnFilesInTheirOrder() {
        met("/b.html", policy("云州市乙办法", number(2)));
        met(run, "/a.html", "Stub", policy("云州市甲办法", number(1)));
        met(run - 1, "/earlier.html", "Read", policy("云州市丙办法", number(3)));
        met(run, "/damaged-now.html", "Damaged", policy("云州市丁办法", number(4)));
        documents.withdraw(met("/withdrawn.html", policy("云州市戊办法", number(5))).id(), "测试");

        assertThat(files()).containsExactly("/a.html", "/b.html");
    }

    @Test
    void document_comesWithItsStandingAndItsActs() {
        PolicyDocument ended = met("/a.html", policy("云州市甲办法", number(1)));
        met("/b.html", policy("云州市乙办法", number(2), repeal("云州市甲办法", number(1))));

        List<ImportedDocuments.Imported> found = new ArrayList<>();
        imported.forEach(run, found::add);

        assertThat(found).hasSize(2);
        assertThat(found.getFirst().document()).isEqualTo(ended);
        assertThat(found.getFirst().standing().at(LocalDate.of(2026, 6, 1))).isEqualTo(ValidityState.REPEALED);
        assertThat(found.getFirst().acts()).isEmpty();
        assertThat(found.getLast().acts()).hasSize(1);
    }

    @Test
    void cursor_readsOnBeyondWhatItFetchesAtOnce() {
        for (int i = 1; i <= 2 * MANY + 1; i++) {
            met(
                    "/%03d.html".formatted(i),
                    Paper.titled("云州市第" + i + "号文件").says("内容。").build());
        }

        assertThat(files()).hasSize(2 * MANY + 1).isSorted();
    }

    @Test
    void namedButNotHeld_isCountedOverTheDocumentsThatNameIt() {
        met("/a.html", naming("云州市某通知", RelationType.BASED_ON, "示例省乙条例", ""));
        met("/b.html", naming("云州市某意见", RelationType.IMPLEMENTS, "示例省乙条例", ""));
        met("/c.html", naming("云州市某公告", RelationType.BASED_ON, "示例省甲条例", "示政发〔2020〕1号"));

        assertThat(imported.notHeld(run, MANY))
                .isEqualTo(new ImportedDocuments.Most(
                        List.of(
                                new ImportedDocuments.NotHeld("示例省乙条例", null, 2, List.of("云州市某意见", "云州市某通知")),
                                new ImportedDocuments.NotHeld("示例省甲条例", "示政发〔2020〕1号", 1, List.of("云州市某公告"))),
                        2));
        assertThat(imported.notHeld(run, 1).first()).hasSize(1);
        assertThat(imported.notHeld(run, 1).all()).isEqualTo(2);
        assertThat(imported.notHeld(run - 1, MANY).first()).isEmpty();
    }

    /** The report says the same as the relations of one document do. */
    @ParameterizedTest
    @CsvSource({
        "BASED_ON, 云州市甲办法, 云政规〔2024〕3号, POLICY, 990100",
        "BASED_ON, 云州市甲办法, '', POLICY, 990100",
        "BASED_ON, '', 云政规〔2024〕3号, POLICY, 990100",
        "BASED_ON, 云州市甲办法, 云政规〔2024〕8号, POLICY, 990100",
        "BASED_ON, 云州市乙办法, '', POLICY, 990100",
        "BASED_ON, 云州市甲办法, '', POLICY, 990000",
        "BASED_ON, 云州市甲办法, '', POLICY, 990121",
        "BASED_ON, 云州市甲办法, '', POLICY, 110000",
        "BASED_ON, 云州市甲办法, '', NOTICE, 990100",
        "BASED_ON, 云州市甲办法, '', INTERPRETATION, 990100",
        "CONSULTATION_OF, 云州市甲办法（征求意见稿）, '', POLICY, 990100"
    })
    void resolution_isThatOfRelations(
            RelationType type, String title, String number, DocumentKind kind, String region) {
        PolicyDocument from = met(
                "/a.html",
                Paper.titled("云州市某通知")
                        .region("990100")
                        .signed("2024-06-01")
                        .relation(type, title, number.isEmpty() ? null : number)
                        .says("内容。")
                        .build());
        documents.publish(Paper.titled("云州市甲办法")
                .kind(kind)
                .number(number(3))
                .region(region)
                .signed("2024-03-01")
                .says("内容。")
                .build());

        assertThat(imported.notHeld(run, MANY).all())
                .isEqualTo(new Relations(database).dangling(from).size());
    }
}
