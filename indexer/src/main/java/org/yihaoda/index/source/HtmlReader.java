package org.yihaoda.index.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads saved HTML pages: the body without the portal around it, and what the page declares beside it. */
public final class HtmlReader implements SourceReader {
    private static final Set<String> ENDINGS = Set.of("html", "htm", "shtml", "xhtml");
    /** Markdown may begin with markup and is none. */
    private static final Set<String> OTHERS = Set.of("md", "markdown", "xml", "svg", "json", "jsonl", "csv");

    private static final Pattern MARKUP = Pattern.compile(
            "^(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype html|(?:html|head|body|meta|title|div|table|p|h[1-6]|center|span|style|script)[\\s>])",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int BEGINNING = 4096;
    /** Pages that people read nest to fifty or so; the parser stops at 512. */
    private static final int DEEPEST = 200;

    @Override
    public boolean reads(SourceFile file) {
        return ENDINGS.contains(file.ending()) || !OTHERS.contains(file.ending()) && beginsWithMarkup(file);
    }

    private static boolean beginsWithMarkup(SourceFile file) {
        String begin = new String(
                file.bytes(),
                0,
                Math.min(BEGINNING, file.bytes().length),
                java.nio.charset.StandardCharsets.ISO_8859_1);
        return MARKUP.matcher(begin.replaceFirst("^(?:\u00ef\u00bb\u00bf)?\\s*", ""))
                .find();
    }

    @Override
    public SourceReading read(SourceFile file) {
        String text = PageDecoder.decode(file.bytes());
        if (!text.contains("<") || text.isBlank()) {
            return new SourceReading.Unreadable(text.isBlank() ? "the file is empty" : "the file is no HTML page");
        }
        Document page = Jsoup.parse(text);
        SourceText read = read(page);
        if (read.blocks().isEmpty() && isNestedTooDeep(page)) {
            return new SourceReading.Unreadable("the page nests its tags more than " + DEEPEST
                    + " deep and holds no text that can be told from them: open it in a browser and save it anew");
        }
        return new SourceReading.Text(read);
    }

    private static boolean isNestedTooDeep(Document page) {
        int[] deepest = {0};
        page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        return deepest[0] > DEEPEST;
    }

    /** The page's menus, forms and scripts are removed from the given document. */
    static SourceText read(Document page) {
        List<Declared> declared = new ArrayList<>(MetaTags.of(page));
        declared.addAll(new LabelledValues(page).declared());
        PageBody body = PageBody.of(page);
        declared.addAll(PageHeading.of(page, body.element(), PageTitle.withoutSite(page)));
        declared.addAll(PageTitle.of(page));
        return new SourceText(declared, body.blocks(), LinkedFiles.of(page, body.element()));
    }
}
