package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihaoda.kb.guide.GuideReading;
import org.yihaoda.kb.guide.ServiceGuide;
import org.yihaoda.kb.guide.ServiceGuideReader;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.Paper;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.validity.ValidityState;

/** WS-02: a service guide is kept with its elements, and found as a document of one clause each. */
class GuidesTest {
    private static final String LINE = """
            {"TASK_CODE":"A1","TASK_NAME":"养犬登记","DEPT_NAME":"云州市公安局","AREACODE":"990100","TASK_TYPE_TEXT":"行政确认",\
            "accept_standard":"依据《云州市养犬管理办法》（云政规〔2023〕4号），犬只已免疫。","handle_time":"10(工作日)",\
            "handle_time_limit":"5(工作日)","consult_phone":"0000-8001234","handle_location":"云州市政务路1号",\
            "material_intro":["免疫证明","居所证明"]}""";

    private final Database database = Database.open(TestServer.emptyDatabase());
    private final Documents documents = new Documents(database);
    private final Guides guides = new Guides(database);
    private final ServiceGuide guide = read(LINE);

    @AfterEach
    void close() {
        database.close();
    }

    private static ServiceGuide read(String line) {
        return ((GuideReading.Read) new ServiceGuideReader(RegionTree.standard()).read(line, 1)).guide();
    }

    @Test
    void ws02_guide_comesBackEqualAndStandsAsADocument() {
        assertThat(guides.publish(guide, "guides.jsonl")).isEqualTo(Documents.Change.NEW);
        assertThat(guides.publish(guide, "guides.jsonl")).isEqualTo(Documents.Change.UNCHANGED);

        assertThat(guides.find(guide.id())).contains(guide);
        PolicyDocument document = documents.find(guide.id()).orElseThrow();
        assertThat(document.title()).isEqualTo("养犬登记办事指南");
        assertThat(document.clauses())
                .extracting(Clause::heading)
                .containsExactly("受理条件", "申请材料", "办理地点", "办理时限", "咨询电话");
        assertThat(document.clauses().get(3).text()).isEqualTo("法定办结时限：10个工作日\n承诺办结时限：5个工作日");
    }

    /** KB-07: a guide whose basis has ended is not answered from. */
    @Test
    void kb07_guideEndsWithTheMeasureThatItRestsOn() {
        documents.publish(Paper.titled("云州市养犬管理办法")
                .number("云政规〔2023〕4号")
                .says("本办法自2023年7月1日起施行，有效期至2026年6月30日。")
                .build());
        guides.publish(guide, "guides.jsonl");
        PolicyDocument document = documents.find(guide.id()).orElseThrow();

        assertThat(documents.standing(document).at(LocalDate.of(2026, 6, 30)).mayBeCited())
                .isTrue();
        assertThat(documents.standing(document).at(LocalDate.of(2026, 7, 1))).isEqualTo(ValidityState.EXPIRED);
    }

    @Test
    void archive_carriesGuidesAndUnits(@TempDir Path folder) {
        guides.publish(guide, "guides.jsonl");
        Path first = folder.resolve("a.zip");
        new Archive(database).export(first);
        try (Database other = Database.open(TestServer.emptyDatabase())) {
            new Archive(other).bring(first, false);
            assertThat(new Guides(other).find(guide.id())).contains(guide);
            Path second = folder.resolve("b.zip");
            new Archive(other).export(second);
            assertThat(second).hasSameBinaryContentAs(first);
        }
    }
}
