package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFolderTest {
    @Test
    void absentFolder_isMadeWithItsVersion(@TempDir Path temp) throws IOException {
        Path path = temp.resolve("a/数据 b");
        DataFolder.open(path);
        assertThat(Files.readString(path.resolve("VERSION")).strip()).isEqualTo(Integer.toString(DataFolder.LAYOUT));
        assertThat(DataFolder.open(path).path()).isEqualTo(path.toAbsolutePath());
    }

    @Test
    void newerVersion_isRefusedWithBothNumbersAndARemedy(@TempDir Path temp) throws IOException {
        Files.writeString(temp.resolve("VERSION"), "7\n");
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> DataFolder.open(temp))
                .withMessageContainingAll(temp.toString(), "layout 7", "knows 1", "newer Yihaoda", "--data");
        assertThat(temp.resolve("VERSION")).hasContent("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eins", "-1", "1.0", "12345678901"})
    void nonsenseVersion_isRefusedWithItsValueAndARemedy(String written, @TempDir Path temp) throws IOException {
        Files.writeString(temp.resolve("VERSION"), written);
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> DataFolder.open(temp))
                .withMessageContainingAll(temp.toString(), "VERSION", "'" + written + "'", "--data");
    }

    @Test
    void binaryVersion_isRefusedWithARemedy(@TempDir Path temp) throws IOException {
        Files.write(temp.resolve("VERSION"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> DataFolder.open(temp))
                .withMessageContainingAll(temp.toString(), "--data");
    }

    /** A file stands where the folder should be: no user may make a folder there, root included. */
    @Test
    void unwritablePath_isRefusedWithThePathAndARemedy(@TempDir Path temp) throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> DataFolder.open(file.resolve("data")))
                .withMessageContainingAll(file.resolve("data").toString(), "cannot be written", "--data");
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> DataFolder.open(file))
                .withMessageContainingAll(file.toString(), "--data");
    }

    @Test
    void existing_findsOnlyWhatIsThereAndWritesNothing(@TempDir Path temp) throws IOException {
        Path absent = temp.resolve("absent");
        assertThat(DataFolder.existing(absent)).isEmpty();
        assertThat(absent).doesNotExist();
        assertThat(DataFolder.existing(temp)).isEmpty();
        assertThat(temp).isEmptyDirectory();
        DataFolder opened = DataFolder.open(temp);
        assertThat(DataFolder.existing(temp)).contains(opened);
        Files.writeString(temp.resolve("VERSION"), "7");
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> DataFolder.existing(temp))
                .withMessageContaining("layout 7");
    }
}
