package org.yihaoda.index.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.index.source.Declared;
import org.yihaoda.index.source.Field;
import org.yihaoda.index.source.Origin;
import org.yihaoda.index.source.SourceText;
import org.yihaoda.kb.policy.Block;

/** PD-02: what is lost in a document keeps it out, or is told with it. */
class DamagedDocumentTest {
    private static final String BODY =
            "第一条　为了加强社区助餐服务，制定本办法，由云州市民政局负责解释。\n" + "第二条　年满六十周岁的居民可以到社区食堂就餐，按规定享受补贴。\n".repeat(400);

    private static DocumentReading read(String title, String body) {
        List<Block> blocks = body.lines().<Block>map(Block.Paragraph::new).toList();
        List<Declared> declared = List.of(new Declared(Field.TITLE, title, Origin.HEADING));
        return SamplePages.reader().read(new SourceText(declared, blocks, List.of()), "row");
    }

    @Test
    void oneLostDigit_keepsALongDocumentOut() {
        assertThat(read("云州市社区助餐办法", BODY + "每户补贴?00元。"))
                .isInstanceOfSatisfying(DocumentReading.Damaged.class, damaged -> {
                    assertThat(damaged.health().signs()).isEqualTo(1);
                    assertThat(damaged.health().evidence().getFirst()).contains("?00元");
                });
    }

    @Test
    void oneLostWord_isToldWithTheDocument() {
        assertThat(read("云州市社区助餐办法", BODY + "加强宣?，落实责任。"))
                .isInstanceOfSatisfying(DocumentReading.Document.class, document -> {
                    assertThat(document.health().signs()).isEqualTo(1);
                    assertThat(document.health().evidence().getFirst()).contains("加强宣?，");
                });
    }

    @Test
    void boxesToTick_areNoLoss() {
        assertThat(read("云州市社区助餐办法", BODY + "申请类型：□新办□变更□注销"))
                .isInstanceOfSatisfying(
                        DocumentReading.Document.class,
                        document -> assertThat(document.health().signs()).isZero());
    }

    @Test
    void titleInAWrongEncoding_isReadBack() {
        String latin = new String("云州市助餐办法".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(read(latin, BODY))
                .isInstanceOfSatisfying(
                        DocumentReading.Document.class,
                        document -> assertThat(document.document().title()).isEqualTo("云州市助餐办法"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"关于每户补贴?00元的通知", "云州市2?25年助餐办法", "食å 堂助餐办法"})
    void damagedTitle_keepsTheDocumentOut(String title) {
        assertThat(read(title, BODY))
                .isInstanceOfSatisfying(
                        DocumentReading.Damaged.class,
                        damaged -> assertThat(damaged.health().evidence()).isNotEmpty());
    }

    @Test
    void askingTitle_isRead() {
        assertThat(read("云州市助餐补贴怎么申请?", BODY)).isInstanceOf(DocumentReading.Document.class);
    }
}
