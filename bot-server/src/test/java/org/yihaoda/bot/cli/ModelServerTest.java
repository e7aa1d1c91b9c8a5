package org.yihaoda.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class ModelServerTest {
    @Test
    void unknownScenario_isWrongUseThatNamesThem() {
        StringWriter err = new StringWriter();

        int code =
                Main.line().setErr(new PrintWriter(err)).execute("model-server", "--scenario", "honest", "--port", "0");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("was honest; choose one of good, invents-number", "429, 500");
    }

    @Test
    void portThatIsNone_isWrongUse() {
        assertThat(Main.line().setErr(new PrintWriter(new StringWriter())).execute("model-server", "--port", "70000"))
                .isEqualTo(2);
    }

    @Test
    void server_saysWhatToSetAndServesUntilInterrupted() throws InterruptedException {
        StringWriter out = new StringWriter();
        AtomicInteger code = new AtomicInteger(-1);
        Thread server = Thread.ofPlatform()
                .start(() -> code.set(Main.line()
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(new StringWriter()))
                        .execute("model-server", "--scenario", "stalls", "--port", "0")));
        Matcher said = Pattern.compile(
                        "YIHAODA_MODEL_BASE_URL=http://127\\.0\\.0\\.1:\\d+/v1 YIHAODA_MODEL_NAME=scripted")
                .matcher("");
        for (int i = 0; i < 200 && !said.reset(out.toString()).find(); i++) {
            Thread.sleep(50);
        }
        server.interrupt();
        server.join(10_000);

        assertThat(said.find(0)).isTrue();
        assertThat(out.toString()).contains("仅供试用", "stalls");
        assertThat(server.isAlive()).isFalse();
        assertThat(code).hasValue(0);
    }
}
