package org.yihaoda.index.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihaoda.index.TestInstallation;
import org.yihaoda.index.passage.PassageSplitter;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.validity.Standing;
import org.yihaoda.kb.validity.StandingRules;
import org.yihaoda.kb.validity.Surroundings;
import org.yihaoda.kb.validity.ValidityReader;

class CorpusWriterTest {
    @TempDir
    private Path path;

    private CorpusFolder folder() {
        return new CorpusFolder(path.resolve("corpus"));
    }

    private static void write(CorpusWriter writer, String title) {
        PolicyDocument document = Policies.policy(title, "第一条 津贴每月100元。").document();
        writer.replace(
                document,
                PassageSplitter.split(document, standing(document)).stream()
                        .map(passage -> new CorpusWriter.Embedded(
                                passage, TestInstallation.embedder().passage(passage.text())))
                        .toList());
    }

    private static Standing standing(PolicyDocument document) {
        return StandingRules.judge(document, ValidityReader.read(document), Surroundings.NONE);
    }

    private void committed(String title, long sequence) {
        try (CorpusWriter writer = CorpusWriter.open(folder()).orElseThrow()) {
            write(writer, title);
            writer.commit(sequence);
        }
    }

    private int size() {
        try (LuceneCorpus corpus =
                LuceneCorpus.open(folder(), TestInstallation.embedder()).orElseThrow()) {
            return corpus.size();
        }
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> list = Files.list(path.resolve("corpus"))) {
            return list.map(entry -> entry.getFileName().toString().replaceFirst("-.*", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void newIndex_isNotThereBeforeItsFirstCommit() {
        try (CorpusWriter writer = CorpusWriter.open(folder()).orElseThrow()) {
            assertThat(writer.sequence()).isZero();
            write(writer, "办法");
            assertThat(folder().current()).isEmpty();
            writer.commit(7);
            assertThat(folder().current()).isPresent();
        }
        assertThat(size()).isEqualTo(1);
    }

    @Test
    void sequence_isRememberedByTheCommit() {
        committed("办法", 7);
        try (CorpusWriter writer = CorpusWriter.open(folder()).orElseThrow()) {
            assertThat(writer.sequence()).isEqualTo(7);
            write(writer, "另一办法");
        }
        try (CorpusWriter writer = CorpusWriter.open(folder()).orElseThrow()) {
            assertThat(writer.sequence()).isEqualTo(7);
        }
    }

    @Test
    void uncommittedWork_leavesTheOldIndexAsItWas() {
        committed("办法", 1);
        try (CorpusWriter writer = CorpusWriter.open(folder()).orElseThrow()) {
            write(writer, "另一办法");
            write(writer, "第三办法");
            assertThat(size()).isEqualTo(1);
        }
        assertThat(size()).isEqualTo(1);
        try (CorpusWriter writer = CorpusWriter.open(folder()).orElseThrow()) {
            writer.remove(Policies.policy("办法").id());
        }
        assertThat(size()).isEqualTo(1);
    }

    @Test
    void removedDocument_isGoneAfterTheCommit() {
        committed("办法", 1);
        try (CorpusWriter writer = CorpusWriter.open(folder()).orElseThrow()) {
            writer.remove(Policies.policy("办法").id());
            writer.commit(2);
        }
        assertThat(size()).isZero();
    }

    @Test
    void secondWriter_isRefusedWhileTheFirstWrites() {
        committed("办法", 1);
        try (CorpusWriter writer = CorpusWriter.open(folder()).orElseThrow()) {
            assertThat(CorpusWriter.open(folder())).isEmpty();
            write(writer, "另一办法");
            writer.commit(2);
        }
        assertThat(CorpusWriter.open(folder())).hasValueSatisfying(CorpusWriter::close);
        assertThat(size()).isEqualTo(2);
    }

    /** Else the second would clear away the first one's build as a leftover. */
    @Test
    void secondWriter_isRefusedWhileTheFirstMakesANewIndex() {
        try (CorpusWriter writer = CorpusWriter.open(folder()).orElseThrow()) {
            assertThat(CorpusWriter.open(folder())).isEmpty();
            write(writer, "办法");
            writer.commit(1);
        }
        assertThat(size()).isEqualTo(1);
    }

    @Test
    void leftovers_areRemoved() throws IOException {
        try (CorpusWriter writer = CorpusWriter.open(folder()).orElseThrow()) {
            write(writer, "没有完成");
        }
        Files.writeString(path.resolve("corpus").resolve("current123.part"), "x");
        committed("办法", 1);
        assertThat(entries()).containsExactly("current", "schema5", "writing.lock");
    }

    @Test
    void indexOfAnotherSchema_isLeftWhileItsSuccessorIsMade() throws IOException {
        committed("办法", 5);
        Path corpus = path.resolve("corpus");
        Path live = folder().current().orElseThrow();
        Files.move(live, corpus.resolve("schema0-old"));
        Files.writeString(corpus.resolve("current"), "schema0-old\n");
        assertThat(folder().current()).isEmpty();
        assertThat(folder().otherSchema()).contains("index schema 0, expected 5");
        try (CorpusWriter writer = CorpusWriter.open(folder()).orElseThrow()) {
            assertThat(writer.sequence()).isZero();
            assertThat(corpus.resolve("schema0-old")).isDirectory();
            write(writer, "办法");
            writer.commit(9);
        }
        assertThat(entries()).containsExactly("current", "schema5", "writing.lock");
        assertThat(size()).isEqualTo(1);
    }

    @Test
    void currentCorpus_turnsToTheNewBuild() throws IOException {
        try (CurrentCorpus current = new CurrentCorpus(folder(), TestInstallation.embedder())) {
            assertThat(current.get()).isEmpty();
            committed("办法", 1);
            LuceneCorpus first = current.get().orElseThrow();
            assertThat(first.size()).isEqualTo(1);
            assertThat(current.get()).containsSame(first);
            committed("另一办法", 2);
            assertThat(first.size()).isEqualTo(2);
            Files.delete(path.resolve("corpus").resolve("current"));
            committed("第三办法", 1);
            LuceneCorpus second = current.get().orElseThrow();
            assertThat(second).isNotSameAs(first);
            assertThat(second.size()).isEqualTo(1);
            first.close();
        }
    }

    @Test
    void unreadableIndex_namesTheRemedy() throws IOException {
        committed("办法", 1);
        Path live = folder().current().orElseThrow();
        try (Stream<Path> files = Files.list(live)) {
            for (Path file : files.toList()) {
                Files.writeString(file, "junk");
            }
        }
        assertThatThrownBy(() -> LuceneCorpus.open(folder(), TestInstallation.embedder()))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("delete that folder");
    }
}
