package org.yihaoda.bot.bench.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yihaoda.index.corpus.AnswerWriter.Embedded;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.kb.answer.Authors;
import org.yihaoda.kb.answer.StandardAnswer;

/**
 * Many standard answers, made of the sample's: each place of a made-up country has all of them. The vectors of the sample's
 * questions are computed, those of the places' own lie near them, as far as a place's name moves a vector.
 */
final class MadeAnswers {
    private static final String ONES = "安宝昌长春大东丰高光广海河合和恒宏华吉嘉建江金景静康兰乐丽临龙明南宁平青清庆泉仁荣瑞山上胜石寿太泰";
    private static final List<String> KINDS = List.of("县", "区", "市", "镇");
    private static final float MOVED = 0.015f;

    private final List<StandardAnswer> sample;
    private final Map<String, float[]> vectors = new HashMap<>();
    private final Random random = new Random(7);

    MadeAnswers(List<StandardAnswer> sample, Embedder embedder) {
        this.sample = sample;
        sample.stream()
                .flatMap(answer -> answer.questions().stream())
                .distinct()
                .forEach(question -> vectors.put(question, embedder.question(question)));
    }

    /** An answer with its questions, the title among them. */
    record Made(StandardAnswer answer, List<Embedded> questions) {}

    /** The numbered one; the same each time. */
    Made answer(int number, int variants) {
        StandardAnswer model = sample.get(number % sample.size());
        String place = place(number / sample.size());
        List<String> asked = model.questions();
        List<Embedded> questions = new ArrayList<>();
        for (int i = 0; i <= variants; i++) {
            String question = asked.get(i % asked.size());
            String mark = i < asked.size() ? "" : "，" + i;
            questions.add(new Embedded(place + question + mark, near(vectors.getOrDefault(question, new float[0]))));
        }
        List<String> texts = questions.stream().map(Embedded::question).toList();
        return new Made(named(model, "BENCH-" + number, texts), questions);
    }

    private static StandardAnswer named(StandardAnswer model, String code, List<String> questions) {
        return new StandardAnswer(
                code,
                questions.getFirst(),
                questions.subList(1, questions.size()),
                model.kind(),
                model.categories(),
                model.keywords(),
                model.text(),
                model.scope(),
                model.ownerUnit(),
                model.telephone(),
                model.sources(),
                model.visibility(),
                model.state(),
                model.version(),
                new Authors("bench", "bench too", model.authors().approvedOn()));
    }

    /** Questions that citizens may ask: of any place, in the words of any variant. */
    List<String> asked(int count, int answers) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    StandardAnswer model = sample.get(random.nextInt(sample.size()));
                    List<String> questions = model.questions();
                    String place = place(random.nextInt(Math.max(1, answers / sample.size())));
                    return place + questions.get(random.nextInt(questions.size()));
                })
                .toList();
    }

    private static String place(int number) {
        int one = ONES.codePointAt(number % ONES.length());
        int other = ONES.codePointAt(number / ONES.length() % ONES.length());
        return Character.toString(one) + Character.toString(other) + KINDS.get(number % KINDS.size());
    }

    private float[] near(float[] vector) {
        float[] moved = vector.clone();
        double length = 0;
        for (int i = 0; i < moved.length; i++) {
            moved[i] += (float) random.nextGaussian() * MOVED;
            length += moved[i] * moved[i];
        }
        for (int i = 0; i < moved.length; i++) {
            moved[i] /= (float) Math.sqrt(length);
        }
        return moved;
    }

    Stream<Made> all(int answers, int variants) {
        return IntStream.range(0, answers).mapToObj(number -> answer(number, variants));
    }
}
