package org.yihaoda.kb.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.kb.region.RegionTree;

/** KB-03's rule for imports: what can be used is used, and every bad row is told with its remedy. */
class DirectoryReaderTest {
    private static final String HEADER = "单位名称,简称,行政区划代码,主管事项,电话,办公时间,地址,备注\n";
    private static final String ROW = "云州市民政局,市民政局、民政局,990100,低保;高龄津贴,低保：0000-8000001；0000-8000002,工作日,市民路1号,备注\n";

    private final DirectoryReader reader = new DirectoryReader(RegionTree.standard());

    @Test
    void row_becomesAUnitWithItsContacts() {
        DirectoryReading reading = read(HEADER + ROW);
        assertThat(reading.problems()).isEmpty();
        DirectoryEntry entry = reading.entries().getFirst();
        assertThat(entry.unit().name()).isEqualTo("云州市民政局");
        assertThat(entry.unit().shortNames()).containsExactly("市民政局", "民政局");
        assertThat(entry.unit().topics()).containsExactly("低保", "高龄津贴");
        assertThat(entry.unit().parent()).isNull();
        assertThat(entry.note()).isEqualTo("备注");
        assertThat(entry.contacts())
                .extracting(Contact::purpose, Contact::hours, Contact::address)
                .containsExactly(tuple("低保", "工作日", "市民路1号"), tuple(null, "工作日", "市民路1号"));
        assertThat(entry.contacts())
                .extracting(Contact::phone)
                .containsExactly(new PhoneNumber("0000-8000001", null), new PhoneNumber("0000-8000002", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-8 with BOM"})
    void encoding_isRecognised(String encoding) {
        String text = (encoding.endsWith("BOM") ? "\uFEFF" : "") + HEADER + ROW;
        Charset charset = encoding.startsWith("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        DirectoryReading reading = reader.read(text.getBytes(charset));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.entries()).extracting(entry -> entry.unit().name()).containsExactly("云州市民政局");
    }

    @Test
    void columns_mayStandInAnyOrderWithTheParentAdded() {
        DirectoryReading reading = read("上级单位,行政区划代码,单位名称\n云州市民政局,990101,清河区民政局\n");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.entries().getFirst().unit().parent()).isEqualTo("云州市民政局");
        assertThat(reading.entries().getFirst().contacts()).isEmpty();
    }

    @Test
    void badRows_areLeftOutAndTold() {
        DirectoryReading reading = read(HEADER
                + ROW
                + ",,990100,,,,,\n"
                + "某局,,123456,,,,,\n"
                + ROW
                + ",,,,,,,\n"
                + "云州市教育局,,990100,,020-5555000，0000-8000003,,,\n"
                + "云州市公安局,,990100,,见门户网站,,和平路8号,\n");
        assertThat(reading.entries())
                .extracting(entry -> entry.unit().name())
                .containsExactly("云州市民政局", "云州市教育局", "云州市公安局");
        assertThat(reading.problems())
                .extracting(RowProblem::row, RowProblem::column, RowProblem::value)
                .containsExactly(
                        tuple(3, "单位名称", ""),
                        tuple(4, "行政区划代码", "123456"),
                        tuple(5, "单位名称", "云州市民政局"),
                        tuple(7, "电话", "020-5555000"),
                        tuple(8, "电话", "见门户网站"));
        assertThat(reading.problems())
                .allSatisfy(problem -> assertThat(problem.remedy()).isNotBlank());
        assertThat(reading).hasToString("读取单位3个，发现问题5处");
    }

    @Test
    void unitWithoutPhone_keepsItsAddress() {
        DirectoryReading reading = read(HEADER + "云州市公安局,,990100,,无,,和平路8号,\n");
        assertThat(reading.entries().getFirst().contacts()).containsExactly(new Contact(null, null, null, "和平路8号"));
    }

    @Test
    void missingColumn_readsNothing() {
        DirectoryReading reading = read("单位名称,电话\n云州市民政局,0000-8000001\n");
        assertThat(reading.entries()).isEmpty();
        assertThat(reading.problems())
                .extracting(RowProblem::row, RowProblem::column)
                .containsExactly(tuple(1, "行政区划代码"));
    }

    @Test
    void openQuote_endsTheReadingAfterTheRowsBeforeIt() {
        DirectoryReading reading = read(HEADER + ROW + "\"云州市教育局,,990100,,,,,\n");
        assertThat(reading.entries()).hasSize(1);
        assertThat(reading.problems())
                .extracting(RowProblem::row, RowProblem::column)
                .containsExactly(tuple(3, "整行"));
    }

    @Test
    void emptyFile_lacksItsHeader() {
        assertThat(read("").problems()).extracting(RowProblem::column).containsExactly("单位名称", "行政区划代码");
    }

    @Test
    void bytesOfNoEncoding_areTold() {
        DirectoryReading reading = reader.read(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF});
        assertThat(reading.problems()).extracting(RowProblem::row).containsExactly(0);
    }

    @Test
    void sample_hasNoProblem() throws IOException {
        DirectoryReading reading = reader.read(Files.readAllBytes(Path.of("sample/directory.csv")));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.entries()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(reading.entries())
                .allSatisfy(entry -> assertThat(entry.contacts()).isNotEmpty());
    }

    @Property(tries = 200)
    void arbitraryRow_neverThrows(@ForAll String row) {
        assertThat(read(HEADER + row)).isNotNull();
    }

    private DirectoryReading read(String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
