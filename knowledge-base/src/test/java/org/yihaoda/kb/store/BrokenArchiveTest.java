package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yihaoda.kb.policy.PolicyDocument;

/** Archives that were cut, edited or made by a newer program: each is refused by name, and nothing is published. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenArchiveTest {
    private static final PolicyDocument OLD =
            Written.policy("云州市甲办法", 2020, 1, "为了便民，制定本办法。", "本办法自2020年4月1日起施行，有效期5年。");
    private static final PolicyDocument EXPLAINING = Written.interpretation(OLD, LocalDate.of(2020, 3, 3));

    private final Database empty = Database.open(TestServer.emptyDatabase());
    private final Path folder;
    private final Path whole;

    BrokenArchiveTest(@TempDir Path folder) {
        this.folder = folder;
        this.whole = folder.resolve("whole.zip");
    }

    /** The policy has two earlier versions. */
    @BeforeAll
    void export() {
        try (Database database = Database.open(TestServer.emptyDatabase())) {
            Documents documents = new Documents(database);
            documents.publish(OLD);
            documents.publish(Written.reworded(OLD, "本办法自2020年4月1日起施行，有效期3年。"));
            documents.publish(OLD);
            documents.publish(EXPLAINING);
            new Archive(database).export(whole);
        }
    }

    @AfterAll
    void close() {
        empty.close();
    }

    static Stream<Arguments> broken() {
        String old = "documents/" + OLD.id() + ".json";
        String version = "versions/" + OLD.id() + "/0001.json";
        return Stream.of(
                Arguments.of("manifest.json", edit("manifest.json", "\"format\" : 1", "\"format\" : 0")),
                Arguments.of("manifest.json", edit("manifest.json", "\"documents\" : 2", "\"documents\" : 4")),
                Arguments.of("manifest.json", edit("manifest.json", "{", "[")),
                Arguments.of("manifest.json", remove("manifest.json")),
                Arguments.of(
                        "lists 2 entries under documents/, there are 1",
                        remove(old.replace(OLD.id(), EXPLAINING.id()))),
                Arguments.of(version + ": the document itself is missing", remove(old)),
                Arguments.of("versions/" + OLD.id() + "/0002.json: the version before it is missing", remove(version)),
                Arguments.of(old, edit(old, OLD.id(), "0123456789abcdef")),
                Arguments.of(old + ": 'title' is missing", edit(old, "\"title\"", "\"heading\"")),
                Arguments.of(old + ": 'dates' is missing", edit(old, "\"dates\"", "\"days\"")),
                Arguments.of(
                        "clauses[1].path",
                        edit(
                                old,
                                "\"path\" : {\n        \"marks\" : [\n          \"第二条\"\n        ]\n      }",
                                "\"path\" : null")),
                Arguments.of("2020-02-30", edit(old, "2020-03-01", "2020-02-30")),
                Arguments.of("POLICIES", edit(old, "\"POLICY\"", "\"POLICIES\"")),
                Arguments.of("云政规第", edit(old, "云政规〔2020〕1号", "云政规第")),
                Arguments.of("orders/x.json: no part of an archive of format 1", add("orders/x.json")),
                Arguments.of("../evil: no part", add("../evil")));
    }

    private static Consumer<Map<String, String>> edit(String name, String old, String text) {
        return entries -> entries.computeIfPresent(name, (unused, json) -> {
            assertThat(json).contains(old);
            return json.replace(old, text);
        });
    }

    private static Consumer<Map<String, String>> add(String name) {
        return entries -> entries.put(name, "{}");
    }

    private static Consumer<Map<String, String>> remove(String name) {
        return entries -> entries.remove(name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void broken(String said, Consumer<Map<String, String>> damage) {
        Map<String, String> entries = ArchiveTest.entries(whole);
        damage.accept(entries);

        refused(zipped(entries), said);
    }

    @Test
    void newerFormat_isRefusedWithBothNumbers() {
        Map<String, String> entries = ArchiveTest.entries(whole);
        entries.put("manifest.json", "{\"format\" : 7, \"parts\" : []}");

        refused(zipped(entries), "has format 7, this program knows 1: use a newer Yihaoda");
    }

    @Test
    void fileCutShort_isRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length - 100));

        refused(cut, "is no zip file or is cut short");
    }

    @Test
    void changedByte_isRefused() throws IOException {
        String text = Files.readString(whole, StandardCharsets.ISO_8859_1);
        String title = new String("云州市甲办法".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String other = new String("云州市丁办法".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        Path changed = Files.writeString(
                folder.resolve("changed.zip"), text.replace(title, other), StandardCharsets.ISO_8859_1);

        refused(changed, "its bytes are not those that were written");
    }

    @Test
    void fileThatIsNotThere_isSaid() {
        refused(folder.resolve("absent.zip"), "there is no archive");
    }

    private void refused(Path file, String said) {
        assertThatThrownBy(() -> new Archive(empty).bring(file, true))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(said);
        assertThat(new ChangeLog(empty).last()).isZero();
    }

    /** As a common zip program packs them: compressed, which is read as well. */
    private Path zipped(Map<String, String> entries) {
        Path file = folder.resolve("edited.zip");
        try (OutputStream stream = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
