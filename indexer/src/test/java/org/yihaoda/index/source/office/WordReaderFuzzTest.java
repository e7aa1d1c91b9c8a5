package org.yihaoda.index.source.office;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yihaoda.index.source.SourceFile;

/** Hostile .docx: nothing but a reading comes of them, and it comes soon. In a usual run only the seeds are tried. */
class WordReaderFuzzTest {
    static Stream<Arguments> seeds() {
        SourceFile whole = new WordFile()
                .numbering(WordFile.definition(1, WordFile.level(0, "chineseCounting", "%1、")) + WordFile.list(1, 1))
                .body(WordFile.item(1, 0, "甲") + "<w:tbl><w:tr><w:tc>" + WordFile.paragraph("格")
                        + "</w:tc></w:tr></w:tbl>")
                .file();
        byte[] half = Arrays.copyOf(whole.bytes(), whole.bytes().length / 2);
        return Stream.of(Arguments.of((Object) whole.bytes()), Arguments.of((Object) half));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30s")
    void everyFile_endsInAReading(byte[] bytes) {
        FuzzedFile.read(new WordReader(), "模糊.docx", bytes);
    }
}
