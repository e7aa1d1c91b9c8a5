package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.review.ReviewState;
import org.yihaoda.kb.review.Suspend;
import org.yihaoda.kb.store.Archive.Brought;

class ArchiveTest {
    private static final PolicyDocument OLD =
            Written.policy("云州市甲办法", 2020, 1, "为了便民，制定本办法。", "本办法自2020年4月1日起施行，有效期5年。");
    private static final PolicyDocument NEW =
            Written.policy("云州市乙办法", 2024, 2, "本办法自2024年4月1日起施行。", "《云州市甲办法》（云政规〔2020〕1号）同时废止。");
    private static final PolicyDocument GONE = Written.policy("云州市丙办法", 2022, 3, "本办法自2022年4月1日起施行。");
    private static final PolicyDocument EXPLAINING = Written.interpretation(OLD, LocalDate.of(2020, 3, 3));

    @TempDir
    private Path folder = Path.of("");

    private final Database database = Database.open(TestServer.emptyDatabase());
    private final Documents documents = new Documents(database);

    @AfterEach
    void close() {
        database.close();
    }

    /** One document has been withdrawn, one came back unchanged, one had another wording before. */
    private Path exported() {
        documents.publish(OLD);
        documents.publish(Written.reworded(OLD, "本办法自2020年4月1日起施行，有效期3年。"));
        documents.publish(OLD);
        documents.publish(EXPLAINING);
        documents.publish(GONE);
        documents.withdraw(GONE.id(), "与上位法不一致");
        documents.publish(NEW);
        documents.withdraw(NEW.id(), "误操作");
        documents.publish(NEW);
        return export(database, "first.zip");
    }

    private Path export(Database from, String name) {
        Path file = folder.resolve(name);
        new Archive(from).export(file);
        return file;
    }

    @Test
    void export_holdsEveryDocumentAndEveryVersion() throws IOException {
        Path file = exported();

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .isSorted()
                    .containsExactlyInAnyOrder(
                            "documents/" + OLD.id() + ".json",
                            "documents/" + NEW.id() + ".json",
                            "documents/" + EXPLAINING.id() + ".json",
                            "manifest.json",
                            "versions/" + OLD.id() + "/0001.json",
                            "versions/" + OLD.id() + "/0002.json",
                            "versions/" + NEW.id() + "/0001.json",
                            "withdrawn/" + GONE.id() + ".json");
            assertThat(zip.stream()).allSatisfy(entry -> {
                assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
                assertThat(entry.getTimeLocal()).hasToString("2000-01-01T00:00");
            });
        }
        assertThat(entries(file).get("documents/" + OLD.id() + ".json"))
                .contains("\n  \"title\" : \"云州市甲办法\",\n")
                .contains("云政规〔2020〕1号");
        assertThat(entries(file).get("withdrawn/" + GONE.id() + ".json")).contains("与上位法不一致");
        assertThat(entries(file).get("manifest.json")).isEqualTo("""
                {
                  "format" : 1,
                  "entries" : {
                    "answers" : 0,
                    "documents" : 3,
                    "guides" : 0,
                    "units" : 0,
                    "versions" : 3,
                    "withdrawn" : 1
                  }
                }""");
    }

    @Test
    void sameDatabase_makesTheSameBytes() {
        assertThat(exported()).hasSameBinaryContentAs(export(database, "second.zip"));
    }

    @Test
    void emptyDatabase_isAnArchiveToo() {
        Path file = export(database, "empty.zip");

        assertThat(new Archive(database).bring(file, false)).isEmpty();
    }

    @Test
    void importedElsewhere_makesTheSameBytesAndTheSameStandings() {
        Path file = exported();

        try (Database other = Database.open(TestServer.emptyDatabase())) {
            assertThat(new Archive(other).bring(file, false)).isEqualTo(Map.of(Brought.NEW, 4));
            assertThat(export(other, "second.zip")).hasSameBinaryContentAs(file);
            Documents held = new Documents(other);
            assertThat(held.standing(OLD)).isEqualTo(documents.standing(OLD));
            assertThat(held.standing(EXPLAINING)).isEqualTo(documents.standing(EXPLAINING));
            assertThat(held.find(GONE.id())).isEmpty();
            assertThat(new ChangeLog(other).after(0))
                    .extracting(ChangeLog.Entry::documentId)
                    .contains(OLD.id(), NEW.id(), EXPLAINING.id(), GONE.id());
        }
    }

    @Test
    void importedAgain_changesNothing() {
        Path file = exported();
        long last = new ChangeLog(database).last();

        assertThat(new Archive(database).bring(file, false)).isEqualTo(Map.of(Brought.UNCHANGED, 4));
        assertThat(new ChangeLog(database).last()).isEqualTo(last);
    }

    @Test
    void documentHeldInAnotherState_isReplacedOnlyWhenAllowed() {
        Path file = exported();
        documents.publish(Written.reworded(OLD, "本办法自2021年4月1日起施行。"));
        documents.publish(GONE);

        assertThatThrownBy(() -> new Archive(database).bring(file, false))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(OLD.id())
                .hasMessageContaining("add --force");
        assertThat(documents.find(OLD.id())).isNotEqualTo(OLD);

        assertThat(new Archive(database).bring(file, true)).isEqualTo(Map.of(Brought.UNCHANGED, 2, Brought.CHANGED, 2));
        assertThat(documents.find(OLD.id())).contains(OLD);
        assertThat(documents.find(GONE.id())).isEmpty();
    }

    @Test
    @DisplayName("KB-06: standard answers go along with their revisions and history")
    void standardAnswers_goAlong() {
        ReviewedAnswers under = ReviewedAnswers.in(database);
        under.publish(ReviewedAnswers.answer("甲"));
        under.publish(ReviewedAnswers.answer("甲", "简答", "每人每月六十元。"));
        under.write(ReviewedAnswers.answer("乙"), ReviewedAnswers.EDITOR);
        new StandardAnswers(database).replace("c.csv", List.of(ReviewedAnswers.answer("丙")));
        under.act("丙", new Suspend("有误"), ReviewedAnswers.HOTLINE);
        Path file = export(database, "first.zip");

        try (Database other = Database.open(TestServer.emptyDatabase())) {
            new Archive(other).bring(file, false);
            assertThat(export(other, "second.zip")).hasSameBinaryContentAs(file);
            Reviews brought = new Reviews(other, ReviewedAnswers.CLOCK);
            assertThat(brought.all()).isEqualTo(under.reviews().all());
            assertThat(brought.timeline("甲")).isEqualTo(under.reviews().timeline("甲"));
            StandardAnswers ledger = new StandardAnswers(other);
            assertThat(ledger.find("甲")).isEqualTo(new StandardAnswers(database).find("甲"));
            assertThat(ledger.find("乙")).isEmpty();
            // The file is known to have been taken.
            assertThat(ledger.replace("c.csv", List.of(ReviewedAnswers.answer("丙"))))
                    .isZero();
        }
    }

    @Test
    void standardAnswerHeldInAnotherState_goesOnAsTheArchives() {
        ReviewedAnswers under = ReviewedAnswers.in(database);
        under.publish(ReviewedAnswers.answer("甲"));
        Path file = export(database, "first.zip");
        under.publish(ReviewedAnswers.answer("甲", "简答", "每人每月六十元。"));

        assertThatThrownBy(() -> new Archive(database).bring(file, false)).hasMessageContaining("answers/甲.json");
        new Archive(database).bring(file, true);
        assertThat(under.get("甲").revisions()).hasSize(3);
        assertThat(new StandardAnswers(database).find("甲").orElseThrow().text().shortText())
                .isEqualTo("每人每月60元。");
        assertThat(under.get("甲").newest().state()).isEqualTo(ReviewState.PUBLISHED);
    }

    @Test
    void folderThatIsNotThere_isSaid() {
        assertThatThrownBy(() -> new Archive(database).export(folder.resolve("absent/first.zip")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("absent")
                .hasMessageContaining("name a folder that exists");
    }

    @Test
    void export_takesThePlaceOfTheFileAndLeavesNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("first.zip"), "old");
        exported();

        assertThat(entries(file)).isNotEmpty();
        assertThat(folder).isDirectoryContaining("glob:**/first.zip");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    static Map<String, String> entries(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Map<String, String> entries = new TreeMap<>();
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                entries.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
