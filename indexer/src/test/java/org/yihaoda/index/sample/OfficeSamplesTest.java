package org.yihaoda.index.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihaoda.index.policy.SamplePages;
import org.yihaoda.index.source.Declared;
import org.yihaoda.index.source.Field;
import org.yihaoda.index.source.Origin;
import org.yihaoda.index.source.SourceFile;
import org.yihaoda.index.source.SourceReader;
import org.yihaoda.index.source.SourceReading;
import org.yihaoda.index.source.SourceText;
import org.yihaoda.index.source.office.SpreadsheetReader;
import org.yihaoda.index.source.office.WordReader;
import org.yihaoda.kb.policy.Block;

/** The sample's office files, as they lie there and as they would be written anew. */
class OfficeSamplesTest {
    private static final Path FOLDER = SamplePages.FOLDER.resolve("files");

    private static SourceText text(SourceReader reader, Path file) throws Exception {
        SourceReading reading = reader.read(new SourceFile(file.toString(), Files.readAllBytes(file)));
        assertThat(reading).isInstanceOf(SourceReading.Text.class);
        return ((SourceReading.Text) reading).text();
    }

    @Test
    void theRule_hasItsNumbersAndItsTable() throws Exception {
        SourceText text = text(new WordReader(), FOLDER.resolve("community-canteen-subsidy.docx"));
        assertThat(text.declared())
                .contains(new Declared(Field.TITLE, "云州市民政局 云州市财政局关于印发《云州市社区食堂补助办法》的通知", Origin.HEADING));
        assertThat(text.blocks())
                .extracting(Block::text)
                .contains("（一）《云州市社区食堂补助申请表》（见附件）；", "第十条 本办法自2026年7月1日起施行，有效期3年。")
                .anyMatch(block -> block.contains("建设补助 | 就餐面积200平方米以上 | 12万元"));
    }

    @Test
    void theFees_areATableUnderTheirTitle() throws Exception {
        SourceText text = text(new SpreadsheetReader(), FOLDER.resolve("park-fees.xlsx"));
        assertThat(text.declared()).containsExactly(new Declared(Field.TITLE, "云州市市属公园门票和游乐服务收费标准表", Origin.HEADING));
        assertThat(text.blocks()).hasSize(3);
        assertThat(((Block.Table) text.blocks().get(1)).rows()).contains(List.of("云州植物园", "温室展馆", "每人次10元", "学生半价"));
    }

    @Test
    void writtenAnew_theySayTheSame(@TempDir Path folder) throws Exception {
        WriteOfficeSamples.main(new String[] {folder.toString()});
        for (SourceReader reader : List.of(new WordReader(), new SpreadsheetReader())) {
            String name = reader instanceof WordReader ? "community-canteen-subsidy.docx" : "park-fees.xlsx";
            assertThat(text(reader, folder.resolve(name))).isEqualTo(text(reader, FOLDER.resolve(name)));
        }
    }
}
