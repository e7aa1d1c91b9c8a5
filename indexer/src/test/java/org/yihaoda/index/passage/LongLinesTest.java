package org.yihaoda.index.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.index.policy.DocumentReader;
import org.yihaoda.index.policy.DocumentReading;
import org.yihaoda.index.source.Declared;
import org.yihaoda.index.source.Field;
import org.yihaoda.index.source.Origin;
import org.yihaoda.index.source.SourceText;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.region.RegionNames;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.validity.Standing;
import org.yihaoda.kb.validity.StandingRules;
import org.yihaoda.kb.validity.Surroundings;
import org.yihaoda.kb.validity.ValidityReader;

/** A line of one thing repeated, from text to passages: no hang, and no passage longer than a model reads. */
class LongLinesTest {
    /** A minute is a hang, not a measure. */
    private static final Duration HANG = Duration.ofMinutes(1);

    private static final int LENGTH = 20_000;

    private final DocumentReader reader = new DocumentReader(new RegionNames(RegionTree.standard()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《",
                "》",
                "（",
                "）",
                "“",
                "”",
                "(",
                "〔",
                "【",
                "。",
                "，",
                "、",
                "；",
                "：",
                ":",
                " ",
                "\u3000",
                "?",
                "\"",
                "-",
                "|",
                "a",
                "1",
                "一",
                "号",
                "条",
                "第",
                "一、",
                "（一）",
                "1.",
                "（1）",
                "①",
                "第一条",
                "第一条 ",
                "第一章 总则 ",
                "附件",
                "附件：",
                "抄送：",
                "2025年3月1日",
                "二〇二五年三月一日",
                "自2025年3月1日起施行",
                "《甲办法》同时废止",
                "《甲办法》（云政发〔2025〕3号）",
                "云政发〔2025〕3号",
                "有效期5年",
                "根据《甲条例》",
                "修改为",
                "第三条修改为：“第三条",
                "除附件外",
                "2025年3月1日以前印发的文件",
                "现将《甲办法》印发给你们",
                "云州市人民政府",
                "张三、李四，",
                "问：",
                "答：",
                "以下简称《办法》",
                "近日，市政府印发《甲办法》"
            })
    void lineOfOneThing_comesToAnEnd(String unit) {
        String line = unit.repeat(LENGTH / unit.length());
        for (List<Block> blocks : List.of(
                List.<Block>of(new Block.Paragraph(line)),
                List.<Block>of(new Block.Paragraph("第一条 为了方便群众。"), new Block.Paragraph(line + "。")))) {
            List<Passage> passages = assertTimeoutPreemptively(HANG, () -> passages(blocks));
            assertThat(passages).allMatch(passage -> passage.text().length() <= 1_500);
        }
    }

    private List<Passage> passages(List<Block> blocks) {
        SourceText text = new SourceText(
                List.of(new Declared(Field.TITLE, "云州市人民政府关于废止和修改部分文件的决定", Origin.META_TAG)), blocks, List.of());
        if (reader.read(text, "line.html")
                instanceof DocumentReading.Document(PolicyDocument document, var metadata, var lost)) {
            Standing standing = StandingRules.judge(document, ValidityReader.read(document), Surroundings.NONE);
            return PassageSplitter.split(document, standing);
        }
        return List.of();
    }
}
