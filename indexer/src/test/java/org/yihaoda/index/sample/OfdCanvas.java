package org.yihaoda.index.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An OFD package (GB/T 33190) with one font that is not embedded. */
public final class OfdCanvas implements Canvas {
    private static final String SPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final double MILLIMETRES = 25.4 / 72;

    private final List<StringBuilder> pages = new ArrayList<>();
    private final String title;
    private int objects = 100;

    public OfdCanvas(String title) {
        this.title = title;
    }

    @Override
    public void newPage() {
        pages.add(new StringBuilder());
    }

    @Override
    public void text(double x, double base, double size, String text) {
        StringBuilder steps = new StringBuilder();
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i + 1 < characters.length; i++) {
            steps.append(number(Canvas.width(Character.toString(characters[i]), size)))
                    .append(' ');
        }
        object(
                """
                <ofd:TextObject ID="%d" Boundary="%s %s %s %s" Font="3" Size="%s"><ofd:TextCode X="0" Y="%s" DeltaX="%s">%s</ofd:TextCode></ofd:TextObject>
                """,
                number(x),
                number(base - size),
                number(Canvas.width(text, size)),
                number(size * 1.3),
                number(size),
                number(size),
                steps.toString().strip(),
                escaped(text));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2) {
        object("""
                <ofd:PathObject ID="%d" Boundary="%s %s %s %s" LineWidth="0.2" Stroke="true"><ofd:AbbreviatedData>M 0 0 L %s %s</ofd:AbbreviatedData></ofd:PathObject>
                """, number(x1), number(y1), number(x2 - x1 + 1), number(y2 - y1 + 1), number(x2 - x1), number(y2 - y1));
    }

    private void object(String format, Object... values) {
        List<Object> all = new ArrayList<>(List.of(objects++));
        all.addAll(List.of(values));
        pages.getLast().append(String.format(Locale.ROOT, format, all.toArray()));
    }

    private static String number(double points) {
        return String.format(Locale.ROOT, "%.3f", points * MILLIMETRES);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** The package's files by name, for tests that change them. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("OFD.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <ofd:OFD %s Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>00000000000000000000000000000001</ofd:DocID><ofd:Title>%s</ofd:Title></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>
                """.formatted(SPACE, escaped(title)));
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            list.append("<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(10 + i, i));
            files.put("Doc_0/Pages/Page_%d/Content.xml".formatted(i), """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <ofd:Page %s><ofd:Content><ofd:Layer Type="Body" ID="%d">
                    %s</ofd:Layer></ofd:Content></ofd:Page>
                    """.formatted(SPACE, 50 + i, pages.get(i)));
        }
        files.put("Doc_0/Document.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <ofd:Document %s><ofd:CommonData><ofd:MaxUnitID>%d</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 %s %s</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>%s</ofd:Pages></ofd:Document>
                """.formatted(SPACE, objects, number(WIDTH), number(HEIGHT), list));
        files.put("Doc_0/PublicRes.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <ofd:Res %s BaseLoc="Res"><ofd:Fonts><ofd:Font ID="3" FontName="宋体" FamilyName="宋体"/></ofd:Fonts></ofd:Res>
                """.formatted(SPACE));
        return files;
    }

    @Override
    public byte[] bytes() {
        return zipped(files());
    }

    /** The same files make the same bytes on every day. */
    public static byte[] zipped(Map<String, String> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(java.time.LocalDateTime.of(2026, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
