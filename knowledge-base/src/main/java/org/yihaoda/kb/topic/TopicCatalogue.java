package org.yihaoda.kb.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A catalogue of topics that documents are sorted into as a facet. A label or a title that fits no topic, or two equally
 * well, gets none: a missing facet harms less than a wrong one.
 */
public final class TopicCatalogue {
    private static final String LEVELS = "[/\\\\>＞»·|\\-—–－]+";
    private static final String LIST = "[、，,]";

    private final List<TopicEntry> entries;

    private TopicCatalogue(List<TopicEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** The 26 areas of grass-roots open government (基层政务公开标准目录, 国办发〔2019〕54号). */
    public static TopicCatalogue grassRoots() {
        return read("grass-roots-areas.tsv");
    }

    /** The 22 first-level classes of the State Council's documents (主题分类). */
    public static TopicCatalogue stateCouncil() {
        return read("state-council-classes.tsv");
    }

    public List<Topic> all() {
        return entries.stream().map(TopicEntry::topic).toList();
    }

    public Optional<Topic> find(String codeOrName) {
        return entries.stream()
                .map(TopicEntry::topic)
                .filter(topic -> topic.code().equals(codeOrName) || topic.name().equals(codeOrName))
                .findFirst();
    }

    /**
     * The topic of a page's 主题分类 or 组配分类: the whole label, else its deepest level that is a topic. A label of one level
     * that is a list (财政、金融) counts when its words name one topic only.
     */
    public Optional<Topic> ofLabel(String label) {
        List<String> levels = parts(label, LEVELS).reversed();
        return Stream.concat(Stream.of(label.strip()), levels.stream())
                .flatMap(level -> called(level).stream())
                .findFirst()
                .or(() -> levels.size() == 1 ? ofList(label) : Optional.empty());
    }

    private Optional<Topic> ofList(String label) {
        List<Topic> named = parts(label, LIST).stream()
                .flatMap(word -> called(word).stream())
                .distinct()
                .toList();
        return only(named);
    }

    /**
     * The topic that a document's title is about, by the reviewed words of the catalogue. Of two topics named in one title
     * the issuer decides, if it works on one of them only; a word that is part of a longer one (社会保险 in 社会保险补贴) names
     * nothing itself.
     */
    public Optional<Topic> ofWords(String title, String issuer) {
        List<String> words =
                entries.stream().flatMap(entry -> entry.wordsIn(title).stream()).toList();
        List<TopicEntry> named = entries.stream()
                .filter(entry -> entry.wordsIn(title).stream().anyMatch(word -> standsAlone(word, words)))
                .toList();
        List<TopicEntry> ofIssuer =
                named.stream().filter(entry -> entry.isOfIssuer(issuer)).toList();
        return only(named).or(() -> only(ofIssuer)).map(TopicEntry::topic);
    }

    private static boolean standsAlone(String word, List<String> words) {
        return words.stream().noneMatch(longer -> longer.contains(word) && !longer.equals(word));
    }

    private Optional<Topic> called(String words) {
        return entries.stream()
                .filter(entry -> entry.isCalled(words))
                .map(TopicEntry::topic)
                .findFirst();
    }

    private static <T> Optional<T> only(List<T> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static List<String> parts(String label, String separator) {
        return Arrays.stream(label.split(separator, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static TopicCatalogue read(String table) {
        try (InputStream stream = Objects.requireNonNull(TopicCatalogue.class.getResourceAsStream(table))) {
            return new TopicCatalogue(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(TopicEntry::read)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(table + " cannot be read from the program's own jar", e);
        }
    }
}
