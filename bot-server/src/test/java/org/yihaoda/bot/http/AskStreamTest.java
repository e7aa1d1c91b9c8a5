package org.yihaoda.bot.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yihaoda.bot.sample.Client;
import org.yihaoda.bot.sample.Sample;

/** An answer as it arrives sentence by sentence. */
@ExtendWith(Sample.Provider.class)
final class AskStreamTest {
    private final Client client;

    AskStreamTest(Sample sample) {
        this.client = sample.client();
    }

    @Test
    void events_areProgressThenSentencesThenTheAnswer() {
        List<String> names = names(stream("高龄津贴怎么发"));

        assertThat(String.join(" ", names)).matches("(?:progress )+(?:sentence )+answer");
    }

    @Test
    void progress_namesEveryStepInWords() {
        List<EventReader.Event> events = EventReader.of(stream("高龄津贴怎么发"));

        assertThat(events)
                .filteredOn(event -> event.name().equals("progress"))
                .extracting(event -> event.data().path("step").asText())
                .containsExactly(
                        "ScreenQuestion",
                        "RestateQuestion",
                        "RouteQuestion",
                        "MatchStandardAnswer",
                        "SayStandardAnswer",
                        "FindUnit",
                        "FindPassages",
                        "CarryMatter",
                        "ClarifyMatter",
                        "WeighEvidence",
                        "ComposeAnswer",
                        "FindConflicts",
                        "AttachCitations");
    }

    @Test
    void sentences_areThoseOfTheAnswerAndMakeItsText() {
        List<EventReader.Event> events = EventReader.of(stream("租房可以提取多少公积金"));
        List<JsonNode> sentences = new ArrayList<>();
        events.stream().filter(event -> event.name().equals("sentence")).forEach(event -> sentences.add(event.data()));
        JsonNode answer = events.getLast().data();

        assertThat(answer.path("sentences")).containsExactlyElementsOf(sentences);
        assertThat(String.join(
                        "\n",
                        sentences.stream()
                                .map(each -> each.path("text").asText())
                                .toList()))
                .isEqualTo(answer.path("text").asText().replaceAll("〔\\d{1,2}〕", ""));
    }

    @Test
    void streamedAnswer_isTheOneThatJsonGives() {
        JsonNode streamed = EventReader.of(stream("公租房申请条件")).getLast().data();
        JsonNode plain = client.ask("公租房申请条件");

        assertThat(streamed.path("text")).isEqualTo(plain.path("text"));
        assertThat(streamed.path("citations")).isEqualTo(plain.path("citations"));
    }

    @Test
    void handOff_isStreamedWithoutSentences() {
        assertThat(String.join(" ", names(stream("火星移民签证怎么办")))).matches("(?:progress )+answer");
    }

    @Test
    void headers_keepProxiesFromBuffering() {
        HttpResponse<String> response = stream("高龄津贴怎么发");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Client.header(response, "Content-Type")).isEqualTo("text/event-stream; charset=utf-8");
        assertThat(Client.header(response, "Cache-Control")).isEqualTo("no-cache, no-transform");
        assertThat(Client.header(response, "X-Accel-Buffering")).isEqualTo("no");
    }

    @Test
    void badQuestion_isAProblemAndNoStream() {
        HttpResponse<String> response =
                client.post("{}", "Content-Type", "application/json", "Accept", "text/event-stream");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Client.header(response, "Content-Type")).startsWith("application/problem+json");
    }

    private HttpResponse<String> stream(String question) {
        return client.post(
                "{\"question\":\"" + question + "\"}",
                "Content-Type",
                "application/json",
                "Accept",
                "text/event-stream");
    }

    private static List<String> names(HttpResponse<String> response) {
        return EventReader.of(response).stream().map(EventReader.Event::name).toList();
    }
}
