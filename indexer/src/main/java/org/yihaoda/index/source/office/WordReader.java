package org.yihaoda.index.source.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.yihaoda.index.source.Declared;
import org.yihaoda.index.source.Field;
import org.yihaoda.index.source.Origin;
import org.yihaoda.index.source.SourceFile;
import org.yihaoda.index.source.SourceReader;
import org.yihaoda.index.source.SourceReading;
import org.yihaoda.index.source.SourceText;

/** Reads Word's .docx and .docm, and the same under another name; macros are never looked at. */
public final class WordReader implements SourceReader {
    @Override
    public boolean reads(SourceFile file) {
        return OfficeFormat.of(file) == OfficeFormat.DOCX;
    }

    @Override
    public SourceReading read(SourceFile file) {
        try {
            return new SourceReading.Text(text(WordParts.of(OfficePackage.open(file.bytes()))));
        } catch (OfficeException e) {
            return new SourceReading.Unreadable(String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            return new SourceReading.Unreadable("the file is no whole .docx (" + e
                    + "): fetch it again, or open it in Word or WPS and save it anew");
        }
    }

    private static SourceText text(WordParts parts) {
        WordBody.Contents contents = WordBody.of(parts);
        List<Declared> declared = new ArrayList<>();
        contents.title()
                .filter(OfficeText::hasHan)
                .ifPresent(title -> declared.add(new Declared(Field.TITLE, title, Origin.HEADING)));
        parts.title()
                .filter(OfficeText::hasHan)
                .ifPresent(title -> declared.add(new Declared(Field.TITLE, title, Origin.FILE_PROPERTY)));
        return new SourceText(declared, OfficeText.bounded(contents.blocks()), List.of());
    }
}
