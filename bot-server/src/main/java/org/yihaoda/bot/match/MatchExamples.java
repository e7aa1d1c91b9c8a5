package org.yihaoda.bot.match;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.yihaoda.index.eval.JudgedLines;
import org.yihaoda.index.eval.JudgedObject;
import org.yihaoda.index.eval.VectorFile;
import org.yihaoda.index.eval.faq.SentencePair;
import org.yihaoda.index.match.CharacterCounts;
import org.yihaoda.index.text.Vocabulary;

/**
 * Reads what the match is fitted on: judged pairs, and questions about policies of which each is set beside those that lie
 * nearest to it and have another answer. Those are the pairs that a match meets, since only what is near is ever compared.
 */
public final class MatchExamples {
    /** The same day each time, so that the same files give the same. */
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    private static final int NEAREST = 3;

    private record Answered(String question, String answer, float[] vector) {
        boolean isAnsweredLike(Answered other) {
            return answer.contains(other.answer) || other.answer.contains(answer);
        }
    }

    private final VectorFile vectors;
    private final VectorFile.Model model;
    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final List<String> names = ReadQuestion.names(vocabulary);
    private final CharacterCounts rarity = CharacterCounts.shipped();

    /** @param model of questions, with the instruction */
    public MatchExamples(VectorFile vectors, VectorFile.Model model) {
        this.vectors = vectors;
        this.model = model;
    }

    public List<MatchExample> pairs(Path file) {
        List<MatchExample> examples = new ArrayList<>();
        SentencePair.read(file, batch -> {
            List<float[]> ones =
                    vectors.of(batch.stream().map(SentencePair::one).toList(), model);
            List<float[]> others =
                    vectors.of(batch.stream().map(SentencePair::other).toList(), model);
            for (int i = 0; i < batch.size(); i++) {
                SentencePair pair = batch.get(i);
                examples.add(example(file, pair.one(), pair.other(), cosine(ones.get(i), others.get(i)), pair.same()));
            }
        });
        return examples;
    }

    /** Of lines with question and answer; near questions with another answer ask something else. */
    public List<MatchExample> near(Path file) {
        List<Answered> all = answered(file);
        List<MatchExample> examples = new ArrayList<>();
        for (Answered one : all) {
            all.stream()
                    .filter(other -> !one.isAnsweredLike(other))
                    .sorted(Comparator.comparingDouble((Answered other) -> -cosine(one.vector(), other.vector())))
                    .limit(NEAREST)
                    .map(other -> example(
                            file, one.question(), other.question(), cosine(one.vector(), other.vector()), false))
                    .forEach(examples::add);
        }
        return examples;
    }

    private List<Answered> answered(Path file) {
        List<JudgedObject> lines = new ArrayList<>();
        JudgedLines.read(file, line -> lines.add(JudgedObject.of(line)));
        List<float[]> found =
                vectors.of(lines.stream().map(line -> line.text("question")).toList(), model);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Answered(
                        lines.get(i).text("question"),
                        lines.get(i).text("answer").replaceAll("\\s", ""),
                        found.get(i)))
                .toList();
    }

    private MatchExample example(Path file, String one, String other, double cosine, boolean same) {
        ReadQuestion first = ReadQuestion.of(one, AS_OF, vocabulary, names);
        ReadQuestion second = ReadQuestion.of(other, AS_OF, vocabulary, names);
        return new MatchExample(
                String.valueOf(file.getFileName()),
                Set.copyOf(List.of(first.letters().letters(), second.letters().letters())),
                same,
                !Difference.between(first, second, rarity).isEmpty(),
                Arrays.stream(MatchFeature.of(first, second, cosine, rarity))
                        .boxed()
                        .toList());
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }
}
