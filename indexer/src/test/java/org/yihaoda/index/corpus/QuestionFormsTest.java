package org.yihaoda.index.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.index.TestInstallation;
import org.yihaoda.index.sync.Corpus;
import org.yihaoda.index.text.Vocabulary;
import org.yihaoda.kb.lexicon.Lexicon;
import org.yihaoda.kb.lexicon.LexiconEntry;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.policy.DocumentKind;

/** What people write into a search box, and what they ask it to be narrowed to. */
class QuestionFormsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @TempDir
    private static Path path;

    private static Corpus corpus;

    @BeforeAll
    static void index() {
        TestInstallation.emptied();
        corpus = new Corpus(path)
                .publish(
                        Policies.policy("云州市高龄津贴办法", "第一条 高龄津贴标准为每人每月100元。", "第二条 津贴按月发放到社会保障卡。")
                                .numbered("云民规〔2025〕2号")
                                .from("2025-04-01"),
                        Policies.policy("云州市临时救助办法", "第一条 遭遇突发事件的家庭可以申请临时救助。", "第二条 高龄津贴不计入家庭收入。")
                                .numbered("云民规〔2025〕7号")
                                .from("2025-04-01"),
                        Policies.policy("云州市老年人优待条例（2024年修正）", "第一条 高龄老年人免费乘坐公共汽车。")
                                .of(DocumentKind.REGULATION)
                                .from("2024-04-01"),
                        Policies.policy("𬭁江渡口管理规定", "第一条 𬭁江渡口的渡船每日六时开航，由䶮山乡管理。")
                                .from("2025-04-01"));
        corpus.catchUp();
    }

    private static List<PassageHit> kept(String text, Narrowing narrowing) {
        try (LuceneCorpus open =
                LuceneCorpus.open(corpus.folder(), TestInstallation.embedder()).orElseThrow()) {
            return open.search(new PassageQuery(text, DAY, List.of(), narrowing, 10))
                    .kept();
        }
    }

    private static String first(String text) {
        return kept(text, Narrowing.NONE).getFirst().passage().title();
    }

    @ParameterizedTest
    @CsvSource({
        "云民规〔2025〕7号, 云州市临时救助办法",
        "云民规[2025]7号讲的是什么, 云州市临时救助办法",
        "《云州市临时救助办法》里高龄津贴怎么算, 云州市临时救助办法",
        "云州市临时救助办法, 云州市临时救助办法",
        "《云州市老年人优待条例》规定高龄津贴了吗, 云州市老年人优待条例（2024年修正）",
        "高龄津贴每月多少, 云州市高龄津贴办法",
    })
    void namedDocument_standsFirst(String question, String title) {
        assertThat(first(question)).isEqualTo(title);
    }

    @Test
    void lookup_isTold() {
        PassageHit hit = kept("云民规〔2025〕7号", Narrowing.NONE).getFirst();
        assertThat(hit.channels()).containsEntry(Channel.LOOKUP, 1.0).containsKey(Channel.MEANING);
    }

    @Test
    void narrowedSearch_looksAtNothingElse() {
        String question = "高龄津贴每月多少";
        assertThat(titles(question, new Narrowing(Set.of(DocumentKind.REGULATION), null, null)))
                .containsOnly("云州市老年人优待条例（2024年修正）");
        DocumentNumber number = DocumentNumber.parse("云民规〔2025〕7号").orElseThrow();
        assertThat(titles(question, new Narrowing(Set.of(), null, number))).containsOnly("云州市临时救助办法");
        assertThat(titles(question, new Narrowing(Set.of(), "云州市民政局", null))).contains("云州市高龄津贴办法");
        assertThat(titles(question, new Narrowing(Set.of(), "云州市无此局", null))).isEmpty();
    }

    private static List<String> titles(String text, Narrowing narrowing) {
        return kept(text, narrowing).stream()
                .map(hit -> hit.passage().title())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"？！。，", "……", "\uD83D\uDE00\uD83D\uDE00", "🙏", "\"\"", "* ? ~ ^ : \\ / ( ) [ ] { } && || ! + -"
            })
    void marksAlone_findNothing(String text) {
        assertThat(kept(text, Narrowing.NONE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "的了吗呢",
                "title:高龄津贴 AND (text:* OR !津贴) ~5 \"未闭合",
                "高龄津贴\uD83D\uDE00每月多少",
                "高龄\uD83D津贴\uDE00每月多少",
                "高龄津贴\u0000\u200B每月\u202E多少",
            })
    void oddInput_isSearchedLikeAnyOther(String text) {
        assertThat(kept(text, Narrowing.NONE)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"𬭁江渡口几点开航", "䶮山乡管哪个渡口"})
    void rareCharacters_areFound(String text) {
        assertThat(first(text)).isEqualTo("𬭁江渡口管理规定");
    }

    @Test
    void pastedLetter_isSearchedByItsRarestWords() {
        StringBuilder letter = new StringBuilder("高龄津贴每月多少元？");
        for (int i = 0; letter.length() < 10_000; i++) {
            letter.append("我家住在第")
                    .append(i)
                    .append("号楼，")
                    .append((char) (0x4E00 + i * 7))
                    .append("先生好。");
        }
        assertThat(titles(letter.toString(), Narrowing.NONE)).contains("云州市高龄津贴办法");
    }

    /** Lucene takes 1,024 leaves of a query. */
    @Test
    void manyColloquialWordsInALongText_areNotTooMany() {
        String words = Lexicon.shipped().of(LexiconEntry.Synonym.class).stream()
                .map(LexiconEntry.Synonym::said)
                .collect(Collectors.joining("，"));
        assertThat(kept(words, Narrowing.NONE)).isNotEmpty();
    }

    @Test
    void withoutAModel_wordsFindThePassage() {
        QuestionReader reader = new QuestionReader(null, Vocabulary::shipped);
        try (LuceneCorpus open = LuceneCorpus.open(corpus.folder(), reader).orElseThrow()) {
            List<PassageHit> kept = open.search(new PassageQuery("高龄津贴每月多少", DAY, List.of(), 10))
                    .kept();
            assertThat(kept.getFirst().passage().title()).isEqualTo("云州市高龄津贴办法");
            assertThat(kept)
                    .allMatch(hit -> hit.cosine() == 0)
                    .noneMatch(hit -> hit.channels().containsKey(Channel.MEANING));
        }
    }
}
