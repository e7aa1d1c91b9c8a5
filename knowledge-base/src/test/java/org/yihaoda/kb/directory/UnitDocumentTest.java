package org.yihaoda.kb.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.PolicyDocument;

@DisplayName("KB-02: a unit of the directory is found and cited as a document")
final class UnitDocumentTest {
    private static final Unit UNIT = new Unit("云州市民政局", List.of("市民政局", "民政局"), "990100", List.of("低保", "养老服务"), null);

    private static Contact contact(String purpose, String phone) {
        return new Contact(purpose, PhoneNumber.of(phone).orElseThrow(), "工作日9:00—17:00", "和平路2号");
    }

    private static PolicyDocument document(Contact... contacts) {
        return UnitDocument.of(new DirectoryEntry(UNIT, List.of(contacts), null), "directory.csv");
    }

    @Test
    void telephones_standWithTheirPurpose_andWhatRepeatsStandsOnce() {
        PolicyDocument document = document(contact("低保咨询", "0000-8004210"), contact("养老服务", "0000-8004220"));

        assertThat(document.kind()).isEqualTo(DocumentKind.CONTACT);
        assertThat(document.title()).isEqualTo("云州市民政局联系方式");
        assertThat(document.clauses())
                .singleElement()
                .satisfies(clause -> assertThat(clause.text()).isEqualTo("""
                        简称：市民政局、民政局
                        电话（低保咨询）：0000-8004210
                        电话（养老服务）：0000-8004220
                        办公时间：工作日9:00—17:00
                        地址：和平路2号
                        负责事项：低保、养老服务"""));
    }

    @Test
    void namesAndWays_areReadBackFromIt() {
        PolicyDocument document = document(contact("低保咨询", "0000-8004210"));
        String text = document.clauses().getFirst().text();

        assertThat(UnitDocument.names(document.title(), text)).containsExactly("云州市民政局", "市民政局", "民政局");
        assertThat(UnitDocument.ways(text)).containsExactly("电话（低保咨询）：0000-8004210", "办公时间：工作日9:00—17:00", "地址：和平路2号");
    }

    @Test
    void id_isTheUnits_whateverTheDirectorySaysOfIt() {
        assertThat(document(contact("低保咨询", "0000-8004210")).id())
                .isEqualTo(document(contact("养老服务", "0000-8004220")).id());
    }

    @Test
    void whatIsNotStated_isNotWritten() {
        Unit bare = new Unit("云州市气象局", List.of(), "990100", List.of(), null);
        DirectoryEntry entry = new DirectoryEntry(bare, List.of(new Contact(null, null, null, "气象路1号")), null);

        assertThat(UnitDocument.of(entry, "x.csv").clauses().getFirst().text()).isEqualTo("地址：气象路1号");
    }
}
