package org.yihaoda.index.source.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihaoda.index.source.Declared;
import org.yihaoda.index.source.Field;
import org.yihaoda.index.source.Origin;
import org.yihaoda.index.source.SourceException;
import org.yihaoda.kb.policy.Attachment;
import org.yihaoda.kb.policy.Block;

class ExportMappingTest {
    @TempDir
    private Path folder;

    private Path mapping(String text) throws IOException {
        return Files.writeString(folder.resolve("mapping.yaml"), text);
    }

    private static ExportRow.Values row(Map<String, List<String>> values) {
        return new ExportRow.Values(1, values.keySet(), values);
    }

    @Test
    void usualNames_areKnown() {
        assertThat(ExportMapping.STANDARD.fits(Set.of("title", "content"))).isTrue();
        assertThat(ExportMapping.STANDARD.fits(Set.of("标题", "正文", "文号"))).isTrue();
        assertThat(ExportMapping.STANDARD.fits(Set.of("单位", "电话"))).isFalse();
        assertThat(ExportMapping.STANDARD.fits(Set.of("title"))).isFalse();
    }

    @Test
    void mapping_standsBeforeTheUsualNames() throws IOException {
        ExportMapping read = ExportMapping.read(mapping("title: 名\ndocNo: [文号一, 文号二]\nconstants:\n  site: 云州市人民政府网\n"));
        assertThat(read.fields().get(Field.TITLE)).containsExactly("名");
        assertThat(read.fields().get(Field.DOCUMENT_NUMBER)).containsExactly("文号一", "文号二");
        assertThat(read.fields().get(Field.ISSUER)).contains("发文机关");
        assertThat(read.constants()).isEqualTo(Map.of(Field.SITE, "云州市人民政府网"));
        assertThat(read.content()).isEqualTo(ExportMapping.STANDARD.content());
    }

    @Test
    void unknownFields_areAllNamed() throws IOException {
        Path file = mapping("titel: 名\nconstants:\n  sight: x\n");
        assertThatThrownBy(() -> ExportMapping.read(file))
                .isInstanceOf(SourceException.class)
                .hasMessageContainingAll("'titel' is no field", "'constants.sight' is no field", "docNo");
    }

    @Test
    void noYaml_isRefusedWithTheRemedy() throws IOException {
        Path file = mapping("[1, 2");
        assertThatThrownBy(() -> ExportMapping.read(file)).hasMessageContaining("write one 'field: column' a line");
    }

    @Test
    void values_areDeclaredAndPlaceholdersAreNot() {
        var text = ExportText.of(
                row(Map.of(
                        "title", List.of("云州市甲办法"),
                        "status", List.of("None"),
                        "dept", List.of("2民政局-政府信息公开"),
                        "content", List.of("一\n\n 二 "))),
                ExportMapping.STANDARD);
        assertThat(text.declared())
                .containsExactlyInAnyOrder(
                        new Declared(Field.TITLE, "云州市甲办法", Origin.EXPORT),
                        new Declared(Field.SITE, "民政局", Origin.EXPORT));
        assertThat(text.blocks()).containsExactly(new Block.Paragraph("一"), new Block.Paragraph("二"));
    }

    @Test
    void markup_isReadAsAPage() {
        var text = ExportText.of(
                row(
                        Map.of(
                                "title", List.of("甲"),
                                "content",
                                        List.of(
                                                "<p>一，老年人。</p><table><tr><td>项目<td>标准<tr><td>甲<td>100元<tr><td>乙<td>80元</table>"))),
                ExportMapping.STANDARD);
        assertThat(text.blocks()).hasSize(2).last().isInstanceOf(Block.Table.class);
    }

    @Test
    void attachments_loseTheSiteThatACrawlerPutBeforeThem() {
        var text = ExportText.of(
                row(Map.of(
                        "title", List.of("甲"),
                        "content", List.of("正文"),
                        "attachments", List.of("https://a.examplehttps://b.example/x/P01.doc?y=1", "no address"))),
                ExportMapping.STANDARD);
        assertThat(text.files())
                .containsExactly(new Attachment("P01", "doc", "https://b.example/x/P01.doc?y=1", false));
    }
}
