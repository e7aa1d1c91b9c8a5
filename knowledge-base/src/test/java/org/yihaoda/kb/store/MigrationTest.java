package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.ClausePath;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.validity.ValidityReader;
import org.yihaoda.kb.validity.ValidityState;

/** A database of version 1 goes on as one of version 2: nothing is lost, and everything is read by the new readers. */
class MigrationTest {
    private static final LocalDate AFTER = LocalDate.of(2026, 1, 1);

    private final String url = TestServer.emptyDatabase();

    /** What version 1 stored: a measure, its interpretation, a decision that ends it, and a page that tells no day. */
    @BeforeEach
    void fillVersionOne() throws SQLException {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:org/yihaoda/kb/store")
                .target("1")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url)) {
            insert(
                    connection,
                    "measure",
                    "POLICY",
                    "云州市甲办法",
                    "云政规〔2024〕3号",
                    "2024-03-01",
                    null,
                    "有效",
                    "本办法自2024年4月1日起施行，有效期5年。");
            insert(connection, "reading", "INTERPRETATION", "《云州市甲办法》解读", null, "2024-03-04", "云州市甲办法", "", "解读。");
            insert(
                    connection,
                    "decision",
                    "POLICY",
                    "云州市人民政府关于废止部分文件的决定",
                    "云政规〔2025〕9号",
                    "2025-12-20",
                    null,
                    "",
                    "《云州市甲办法》（云政规〔2024〕3号）自2026年1月1日起废止。");
            insert(connection, "undated", "POLICY", "云州市丙办法", null, null, null, "", "《云州市乙办法》同时废止。");
            insert(connection, "other", "POLICY", "云州市乙办法", null, null, null, "", "补助按月发放。");
        }
    }

    private static void insert(
            Connection connection,
            String id,
            String kind,
            String title,
            @Nullable String number,
            @Nullable String signed,
            @Nullable String interprets,
            String label,
            String sentence)
            throws SQLException {
        List<Clause> outline =
                List.of(new Clause("c1", ClausePath.of("第一条"), 0, "", List.of(new Block.Paragraph(sentence))));
        String evidence = label.isEmpty() ? "[]" : "[\"有效期5年\", \"页面标注：" + label + "\"]";
        try (var insert = connection.prepareStatement("""
                insert into document (id, kind, title, title_key, number, issuer, region_code, index_number, signed_on,
                    validity, interprets_title, interprets_key, outline, source_url, source_name, content_hash)
                values (?, ?, ?, ?, ?, '云州市人民政府', '990100', '990100000/2024-1', ?::date, ?::jsonb, ?, ?, ?::jsonb,
                    'https://www.yunzhou.gov.example/1.html', 'city/1.html', 'hash');
                insert into corpus_change (document_id) values (?)
                """)) {
            List<@Nullable String> values = new ArrayList<>();
            values.addAll(Arrays.asList(id, kind, title, Titles.key(title), number, signed));
            values.add("{\"effectiveFrom\": null, \"draft\": false, \"evidence\": " + evidence + "}");
            values.add(interprets);
            values.add(interprets == null ? null : Titles.key(interprets));
            values.add(Json.write(outline));
            values.add(id);
            for (int i = 0; i < values.size(); i++) {
                insert.setString(i + 1, values.get(i));
            }
            insert.execute();
        }
    }

    @Test
    void rowsOfVersionOne_areThere() {
        try (Database database = Database.open(url)) {
            Documents documents = new Documents(database);
            assertThat(documents.count()).isEqualTo(5);
            PolicyDocument measure = documents.find("measure").orElseThrow();
            assertThat(measure.title()).isEqualTo("云州市甲办法");
            assertThat(measure.kind()).isEqualTo(DocumentKind.POLICY);
            assertThat(measure.number()).isEqualTo(new DocumentNumber("云政规", 2024, 3));
            assertThat(measure.issuer()).isEqualTo("云州市人民政府");
            assertThat(measure.regionCode()).isEqualTo("990100");
            assertThat(measure.signedOn()).isEqualTo("2024-03-01");
            assertThat(measure.catalogue().indexNumber()).isEqualTo("990100000/2024-1");
            assertThat(measure.marks().validity()).isEqualTo("有效");
            assertThat(measure.source().url()).isEqualTo("https://www.yunzhou.gov.example/1.html");
            assertThat(measure.source().name()).isEqualTo("city/1.html");
            assertThat(measure.clauses()).extracting(Clause::text).containsExactly("本办法自2024年4月1日起施行，有效期5年。");
            assertThat(documents.find("reading").orElseThrow().interprets())
                    .containsExactly(new Reference("云州市甲办法", null));
            assertThat(documents.named("云政规〔2024〕3号")).containsExactly(measure);
        }
    }

    @Test
    void rowsOfVersionOne_areReadAgainOnce() {
        try (Database database = Database.open(url)) {
            Documents documents = new Documents(database);
            ChangeLog log = new ChangeLog(database);
            long seen = log.last();
            assertThat(seen).isEqualTo(5);
            assertThat(documents.readAgain()).isEqualTo(5);
            assertThat(log.after(seen))
                    .extracting(ChangeLog.Entry::documentId)
                    .containsExactlyInAnyOrder("measure", "reading", "decision", "undated", "other");
            assertThat(documents.readAgain()).isZero();
            List<Integer> readers = database.jdbi()
                    .withHandle(handle -> handle.createQuery("select distinct read_by from document")
                            .mapTo(Integer.class)
                            .list());
            assertThat(readers).containsExactly(ValidityReader.VERSION);
        }
    }

    @Test
    void standingWorksAfterReadingAgain() {
        try (Database database = Database.open(url)) {
            Documents documents = new Documents(database);
            documents.readAgain();
            PolicyDocument measure = documents.find("measure").orElseThrow();
            PolicyDocument reading = documents.find("reading").orElseThrow();
            assertThat(documents.standing(measure).at(AFTER.minusDays(1))).isEqualTo(ValidityState.IN_FORCE);
            assertThat(documents.standing(measure).at(AFTER)).isEqualTo(ValidityState.REPEALED);
            assertThat(documents.standing(reading).at(AFTER.minusDays(1))).isEqualTo(ValidityState.IN_FORCE);
            assertThat(documents.standing(reading).at(AFTER)).isEqualTo(ValidityState.REPEALED);
            assertThat(documents.interpretationsOf(measure)).containsExactly(reading);
        }
    }

    /** As it is for documents that version 2 stored: see {@code ResolutionTest}. */
    @Test
    void undatedDecision_actsByTitleAfterReadingAgain() {
        try (Database database = Database.open(url)) {
            Documents documents = new Documents(database);
            documents.readAgain();
            assertThat(documents.standing(documents.find("other").orElseThrow()).at(AFTER))
                    .isEqualTo(ValidityState.REPEALED);
        }
    }

    @Test
    void migratedDocument_hasItsFirstVersionAndCanBePublishedAgain() {
        try (Database database = Database.open(url)) {
            Documents documents = new Documents(database);
            ChangeLog log = new ChangeLog(database);
            PolicyDocument measure = documents.find("measure").orElseThrow();
            assertThat(documents.publish(measure)).isEqualTo(Documents.Change.CHANGED);
            assertThat(documents.publish(measure)).isEqualTo(Documents.Change.UNCHANGED);
            assertThat(log.after(5)).extracting(ChangeLog.Entry::sequence).contains(6L);
            List<Integer> versions = database.jdbi()
                    .withHandle(handle -> handle.createQuery(
                                    "select version from document_version where document_id = 'measure' order by 1")
                            .mapTo(Integer.class)
                            .list());
            assertThat(versions).containsExactly(1, 2);
        }
    }
}
