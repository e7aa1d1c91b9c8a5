package org.yihaoda.index.source.office;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yihaoda.index.source.SourceFile;

/** Hostile workbooks: nothing but a reading comes of them, and it comes soon. In a usual run only the seeds are tried. */
class SpreadsheetReaderFuzzTest {
    static Stream<Arguments> seeds() {
        SourceFile whole = SpreadsheetReaderTest.file(
                "种.xls", workbook -> SpreadsheetReaderTest.row(workbook.createSheet(), 0, "甲", 1.5));
        byte[] half = Arrays.copyOf(whole.bytes(), whole.bytes().length / 2);
        return Stream.of(Arguments.of((Object) whole.bytes()), Arguments.of((Object) half));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30s")
    void everyFile_endsInAReading(byte[] bytes) {
        FuzzedFile.read(new SpreadsheetReader(), "模糊.xls", bytes);
    }
}
