package org.yihaoda.kb.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PD-28, PD-05: which facet a label or a title stands for, and which stands for none. */
class TopicCatalogueTest {
    private final TopicCatalogue areas = TopicCatalogue.grassRoots();
    private final TopicCatalogue classes = TopicCatalogue.stateCouncil();

    @Test
    void catalogues_areWhole() {
        assertThat(areas.all()).hasSize(26).extracting(Topic::code).doesNotHaveDuplicates();
        assertThat(areas.all()).extracting(Topic::name).doesNotHaveDuplicates();
        assertThat(classes.all()).hasSize(22).extracting(Topic::name).doesNotHaveDuplicates();
    }

    @Test
    void topic_isFoundByCodeOrName() {
        assertThat(classes.find("综合政务")).map(Topic::code).contains("S02");
        assertThat(classes.find("S04")).map(Topic::name).contains("财政、金融、审计");
        assertThat(areas.find("养老服务")).isPresent();
        assertThat(areas.find("养老")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "综合政务/政府立法, 综合政务",
        "财政、金融、审计/财政, 财政、金融、审计",
        "财政、金融, 财政、金融、审计",
        "科技、教育\\教育, 科技、教育",
        "综合政务-文秘工作, 综合政务",
        "首页 > 卫生、体育 > 卫生, 卫生、体育",
        "人力资源、社会保障\\就业, 劳动、人事、监察",
        "公安/户籍管理, 公安、安全、司法",
        "国防, 国防"
    })
    void label_isAStateCouncilClass(String label, String name) {
        assertThat(classes.ofLabel(label)).map(Topic::name).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"民政、扶贫、救灾\\社会救助, 社会救助", "人力资源、社会保障\\就业, 就业", "公安/户籍管理, 户籍管理", "基层政务公开/义务教育领域, 义务教育", "政策文件-养老服务, 养老服务"})
    void label_isAGrassRootsArea(String label, String name) {
        assertThat(areas.ofLabel(label)).map(Topic::name).contains(name);
    }

    /** 城乡建设、环境保护 is not 生态环境, 民政、扶贫、救灾 is not 救灾. */
    @Test
    void stateCouncilClass_isNoGrassRootsArea() {
        assertThat(classes.all())
                .allSatisfy(topic -> assertThat(areas.ofLabel(topic.name())).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "政策文件/规范性文件", "民政、扶贫、救灾\\社会福利", "城乡建设、环境保护\\城乡建设（含住房）"})
    void labelOfNoArea_hasNone(String label) {
        assertThat(areas.ofLabel(label)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "云州市最低生活保障审核确认办法, 云州市民政局, 社会救助",
        "云州市高龄津贴发放管理办法, 云州市民政局, 养老服务",
        "云州市公共租赁住房管理办法, 云州市住房和城乡建设局, 保障性住房",
        "云州市2026年义务教育阶段学校招生工作的通知, 云州市教育局, 义务教育",
        "示例省失业保险办法, 示例省人民政府, 社会保险",
        "云州市户口迁移和落户实施细则, 云州市人民政府办公室, 户籍管理",
        "关于调整灵活就业人员社会保险补贴的通知, 云州市人力资源和社会保障局, 就业",
        "灵活就业人员参加养老保险办法, 云州市人力资源和社会保障局, 社会保险",
        "示例省生态环境厅关于印发生态环境监测办法的通知, 示例省生态环境厅, 生态环境",
        "国有土地上房屋征收与补偿条例, 国务院, 国有土地上房屋征收与补偿"
    })
    void title_namesItsArea(String title, String issuer, String name) {
        assertThat(areas.ofWords(title, issuer)).map(Topic::name).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"关于印发2026年工作要点的通知", "云州市既有住宅加装电梯补助办法", "云州市住房公积金贷款管理办法", "残疾人两项补贴实施办法", "落实就业补助和低保政策的通知", ""})
    void titleOfNoneOrSeveral_hasNone(String title) {
        assertThat(areas.ofWords(title, "云州市人民政府")).isEmpty();
    }

    @Test
    void issuer_decidesOnlyBetweenEquals() {
        assertThat(areas.ofWords("落实就业补助和低保政策的通知", "云州市民政局")).map(Topic::name).contains("社会救助");
        assertThat(areas.ofWords("关于招聘工作人员的公告", "国家税务总局云州市税务局")).isEmpty();
    }
}
