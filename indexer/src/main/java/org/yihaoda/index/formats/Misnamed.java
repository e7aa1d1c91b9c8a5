package org.yihaoda.index.formats;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.yihaoda.index.source.PageDecoder;
import org.yihaoda.index.source.SourceFile;

/** Pages and texts that are named as something else, or not at all: a page saved as .pdf, a text as .docx. */
final class Misnamed {
    /** The endings of formats whose files are never readable as they are; other endings may say the truth. */
    private static final Set<String> BINARY = Set.of(
            "", "pdf", "ofd", "doc", "docx", "docm", "dot", "dotx", "wps", "wpt", "xls", "xlsx", "xlsm", "xlt", "et",
            "ett");

    /** What these begin with is of its format all the same, if only a broken one. */
    private static final Pattern OWN = Pattern.compile("%PDF|^\\{\\\\rtf|(?i:mime-version:)");

    private static final Pattern PAGE = Pattern.compile("(?i)<(?:!doctype html|html|head|body)[\\s>]");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0E-\\x1A\\x1C-\\x1F]");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final int HEAD = 1024;
    private static final int GOOD_FOR_EACH_LOST = 100;

    private Misnamed() {}

    /** The file under a name that says what it is; the same file where its name does. */
    static SourceFile renamed(SourceFile file) {
        if (!BINARY.contains(file.ending())) {
            return file;
        }
        String head = new String(file.bytes(), 0, Math.min(HEAD, file.bytes().length), StandardCharsets.ISO_8859_1);
        if (file.begins("PK") || OWN.matcher(head).find() || !isText(file.bytes())) {
            return file;
        }
        return new SourceFile(file.name() + (PAGE.matcher(head).find() ? ".html" : ".txt"), file.bytes());
    }

    /** Whether the bytes are Chinese words and no more than a few of them are lost. */
    private static boolean isText(byte[] bytes) {
        String text = PageDecoder.decode(bytes);
        long lost = text.chars().filter(each -> each == '\uFFFD').count();
        return lost * GOOD_FOR_EACH_LOST <= text.length()
                && !CONTROL.matcher(text).find()
                && HAN.matcher(text).find();
    }
}
