package org.yihaoda.index.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbedderTest {
    private static final String TEXT = "年满80周岁的本市户籍老年人，可以享受高龄津贴，每人每月100元。";

    private static Embedder embedder;

    @BeforeAll
    static void load() {
        embedder = Embedder.load();
    }

    @AfterAll
    static void close() {
        embedder.close();
    }

    private static double cosine(float[] one, float[] other) {
        return VectorUtil.dotProduct(one, other);
    }

    @Test
    void vector_hasLengthOneAnd512Dimensions() {
        for (String text : List.of(TEXT, "", "a", "居住证".repeat(2000))) {
            float[] vector = embedder.passage(text);
            assertThat(vector).hasSize(Embedder.DIMENSIONS).hasSize(512);
            assertThat(cosine(vector, vector)).isBetween(0.9999, 1.0001);
        }
    }

    @Test
    void sameText_hasTheSameVectorAgainAndBesideOthersOnFourThreads() throws Exception {
        float[] alone = embedder.passage(TEXT);
        assertThat(cosine(alone, embedder.passage(TEXT))).isGreaterThan(0.9999);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<float[]>> work = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                String text = i % 3 == 0 ? TEXT : "第" + i + "条　" + "申请人应当提交身份证、户口簿。".repeat(i);
                work.add(() -> embedder.passage(text));
            }
            List<Future<float[]>> vectors = threads.invokeAll(work);
            for (int i = 0; i < 24; i += 3) {
                assertThat(cosine(alone, vectors.get(i).get())).isGreaterThan(0.9999);
            }
        }
    }

    @Test
    void paraphrase_isNearerThanAnotherSubject() {
        float[] question = embedder.question("八十岁以上的老人每个月能领多少钱？");
        double near = cosine(question, embedder.passage(TEXT));
        double far = cosine(question, embedder.passage("既有住宅加装电梯应当经本单元三分之二以上业主同意。"));
        assertThat(near).isGreaterThan(far + 0.05);
    }

    @Test
    void question_isPreparedUnlikeAPassage() {
        assertThat(cosine(embedder.question(TEXT), embedder.passage(TEXT))).isBetween(0.5, 0.999);
    }

    @Test
    void capitals_makeNoDifference() {
        assertThat(cosine(embedder.passage("iPhone补贴"), embedder.passage("ＩＰＨＯＮＥ补贴")))
                .isGreaterThan(0.9999);
    }
}
