package org.yihaoda.bot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    private final StringWriter out = new StringWriter();
    private final Html html = new Html(out);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</title><img src=x onerror=alert(1)>",
                "\"' onmouseover='alert(1)",
                "&lt;b&gt; &amp;amp; ]]>",
                "《办法》 𠀀 \t第二行"
            })
    void value_isTheSameTextInAnElementAndInAnAttribute(String value) {
        html.element("p", value, "title", value);

        Element body = Jsoup.parse(out.toString()).body();
        assertThat(body.select("*")).hasSize(2);
        assertThat(body.child(0).wholeText()).isEqualTo(value);
        assertThat(body.child(0).attr("title")).isEqualTo(value);
        assertThat(body.child(0).attributes().size()).isEqualTo(1);
    }

    /** Halves of a character could not even be written as UTF-8. */
    @ParameterizedTest
    @ValueSource(strings = {"甲\0乙", "甲\u0007乙", "甲\u0085乙", "甲\uD840乙", "甲\uDC00乙"})
    void characterThatNoPageMayHold_isReplaced(String value) {
        html.text(value);

        assertThat(out.toString()).isEqualTo("甲\uFFFD乙");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(out.toString()))
                .isTrue();
    }

    @Test
    void elements_closeInTurn() {
        html.open("ul").open("li", "class", "a").text("甲").close().close();

        assertThat(out).hasToString("<ul><li class=\"a\">甲</li></ul>");
    }
}
