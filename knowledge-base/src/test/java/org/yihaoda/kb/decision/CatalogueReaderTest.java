package org.yihaoda.kb.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.Paper;
import org.yihaoda.kb.policy.PolicyDocument;

/** PD-26: the yearly catalogue of major decisions. */
class CatalogueReaderTest {
    private static PolicyDocument catalogue(String title, List<List<String>> rows) {
        return Paper.titled(title)
                .kind(DocumentKind.NOTICE)
                .part(0, "附件", new Block.Table(rows))
                .build();
    }

    @Test
    void pd26_eachRow_isAMatter() {
        PolicyDocument page = catalogue(
                "云州市人民政府2026年度重大行政决策事项目录",
                List.of(
                        List.of("序号", "决策事项名称", "承办单位", "计划完成时间"),
                        List.of("1", "制定《云州市停车管理办法》", "市城市管理局", "2026年12月"),
                        List.of("2", "建设第三水厂", "市水务局", "")));

        assertThat(CatalogueReader.read(page))
                .extracting(DecisionMatter::name, DecisionMatter::unit, DecisionMatter::planned, DecisionMatter::year)
                .containsExactly(
                        tuple("制定《云州市停车管理办法》", "市城市管理局", "2026年12月", 2026), tuple("建设第三水厂", "市水务局", null, 2026));
    }

    @Test
    void pd26_otherTables_holdNoMatter() {
        List<List<String>> rows = List.of(List.of("序号", "名称"), List.of("1", "某事"));
        assertThat(CatalogueReader.read(catalogue("2026年度重大行政决策事项目录", rows))).isEmpty();
        assertThat(CatalogueReader.read(catalogue("2026年度重点工程目录", rows))).isEmpty();
    }

    @Test
    void pd26_matterDraftAndResult_haveOneSubject() {
        assertThat(CatalogueReader.subject("制定《云州市停车管理办法》"))
                .isEqualTo(CatalogueReader.subject("云州市停车管理办法（征求意见稿）"))
                .isEqualTo(CatalogueReader.subject("云州市停车管理办法"))
                .isNotEqualTo(CatalogueReader.subject("云州市供热管理办法"));
    }
}
