package org.yihaoda.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class PolicyAnalyzerTest {
    private record Token(String text, int start, int end, int increment) {}

    private record Tokens(List<Token> all, int endOffset) {}

    private static Tokens tokens(PolicyAnalyzer analyzer, String text) throws IOException {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute position = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(
                        term.toString(), offset.startOffset(), offset.endOffset(), position.getPositionIncrement()));
            }
            stream.end();
            return new Tokens(tokens, offset.endOffset());
        }
    }

    @Test
    void tokens_areTheWordsWithTheirOffsets() throws IOException {
        String text = "ＡＰＰ办理居住证，请问怎么办理？";
        try (PolicyAnalyzer analyzer = new PolicyAnalyzer()) {
            Tokens tokens = tokens(analyzer, text);
            assertThat(tokens.all())
                    .extracting(token -> new Words.Word(token.text(), token.start(), token.end()))
                    .isEqualTo(Words.of(text))
                    .contains(new Words.Word("app", 0, 3), new Words.Word("居住证", 5, 8));
            assertThat(tokens.endOffset()).isEqualTo(text.length());
        }
    }

    @Test
    void wordsThatBeginTogether_shareAPosition() throws IOException {
        try (PolicyAnalyzer analyzer = new PolicyAnalyzer()) {
            List<Token> tokens = tokens(analyzer, "住房公积金").all();
            assertThat(tokens.getFirst()).isEqualTo(new Token("住房公积金", 0, 5, 1));
            assertThat(tokens).contains(new Token("住房", 0, 2, 0));
            assertThat(tokens)
                    .filteredOn(token -> token.start() > 0)
                    .first()
                    .extracting(Token::increment)
                    .isEqualTo(1);
        }
    }

    @Test
    void analyzer_isUsedAgainForEachField() throws IOException {
        try (PolicyAnalyzer analyzer = new PolicyAnalyzer()) {
            Tokens first = tokens(analyzer, "高龄津贴发放办法");
            tokens(analyzer, "另一段文字，长一些的文字。");
            assertThat(tokens(analyzer, "高龄津贴发放办法")).isEqualTo(first);
            assertThat(tokens(analyzer, "").all()).isEmpty();
        }
    }

    @Test
    void textLongerThanTheBuffer_isReadWhole() throws IOException {
        String text = "。".repeat(9000) + "居住证";
        try (PolicyAnalyzer analyzer = new PolicyAnalyzer()) {
            assertThat(tokens(analyzer, text).all()).contains(new Token("居住证", 9000, 9003, 1));
        }
    }
}
