package org.yihaoda.index.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yihaoda.kb.policy.Block;

/** Plain text. Each line is a paragraph, unless the text is wrapped at a fixed width: then blank lines part paragraphs. */
public final class TextReader implements SourceReader {
    private static final Pattern ENDED = Pattern.compile(".*[。；：！？;:!?”’）)》]$");
    /** Control characters other than line ends and tabs; a text has none, a program or an image many. */
    private static final Pattern BINARY = Pattern.compile("[\\x00-\\x08\\x0E-\\x1A\\x1C-\\x1F]");

    private static final int WRAPPED_LINES = 6;
    private static final int NARROWEST = 20;

    @Override
    public boolean reads(SourceFile file) {
        return file.ending().equals("txt");
    }

    @Override
    public SourceReading read(SourceFile file) {
        String text = PageDecoder.decode(file.bytes());
        if (text.isBlank()) {
            return new SourceReading.Unreadable("the file is empty");
        }
        if (BINARY.matcher(text).results().limit(text.length() / 100 + 1L).count() > text.length() / 100) {
            return new SourceReading.Unreadable("the file is no text: give it the ending of what it is");
        }
        List<String> lines = text.lines().map(PageBody::clean).toList();
        List<String> paragraphs = isWrapped(lines) ? unwrapped(lines) : lines;
        List<Block> blocks = paragraphs.stream()
                .filter(line -> !line.isEmpty())
                .<Block>map(Block.Paragraph::new)
                .toList();
        return new SourceReading.Text(SourceText.of(blocks));
    }

    /** Whether most lines stop at the same width in the middle of a sentence. */
    private static boolean isWrapped(List<String> lines) {
        List<String> filled = lines.stream().filter(line -> !line.isEmpty()).toList();
        int width = filled.stream().mapToInt(String::length).max().orElse(0);
        long full = filled.stream()
                .filter(line ->
                        line.length() >= width - 2 && !ENDED.matcher(line).matches())
                .count();
        return full >= WRAPPED_LINES && full * 2 > filled.size() && width >= NARROWEST && lines.contains("");
    }

    private static List<String> unwrapped(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : lines) {
            if (line.isEmpty()) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            paragraph.append(line);
        }
        paragraphs.add(paragraph.toString());
        return paragraphs;
    }
}
