package org.yihaoda.index.source.office;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yihaoda.index.source.SourceFile;

/** Hostile .doc: nothing but a reading comes of them, and it comes soon. In a usual run only the seeds are tried. */
class DocReaderFuzzTest {
    static Stream<Arguments> seeds() {
        SourceFile whole = new SmallDoc()
                .centred("题")
                .item("甲")
                .row("乙", "丙")
                .paragraph("见\u0013 PAGE \u0014 7\u0015。")
                .file("种.doc");
        byte[] half = Arrays.copyOf(whole.bytes(), whole.bytes().length / 2);
        return Stream.of(Arguments.of((Object) whole.bytes()), Arguments.of((Object) half));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30s")
    void everyFile_endsInAReading(byte[] bytes) {
        FuzzedFile.read(new DocReader(), "模糊.doc", bytes);
    }
}
