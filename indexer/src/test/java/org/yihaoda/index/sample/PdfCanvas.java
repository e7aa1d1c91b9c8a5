package org.yihaoda.index.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A PDF file set in the standard font 宋体 of Chinese readers, which need not be embedded. */
public final class PdfCanvas implements Canvas {
    private final List<StringBuilder> pages = new ArrayList<>();
    private final String title;

    public PdfCanvas(String title) {
        this.title = title;
    }

    @Override
    public void newPage() {
        pages.add(new StringBuilder());
    }

    @Override
    public void text(double x, double base, double size, String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        operators("BT /F1 %.2f Tf %.2f %.2f Td <%s> Tj ET%n", size, x, HEIGHT - base, hex);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2) {
        operators("0.5 w %.2f %.2f m %.2f %.2f l S%n", x1, HEIGHT - y1, x2, HEIGHT - y2);
    }

    /** Any other operators of a content stream. */
    public void operators(String format, Object... values) {
        pages.getLast().append(String.format(Locale.ROOT, format, values));
    }

    @Override
    public byte[] bytes() {
        try (PDDocument document = document()) {
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.setDocumentId(1L);
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    /** The document, for tests that add to it. */
    public PDDocument document() throws IOException {
        PDDocument document = new PDDocument();
        document.getDocumentInformation().setTitle(title);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), font());
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        for (StringBuilder operators : pages) {
            PDPage page = new PDPage(new PDRectangle((float) WIDTH, (float) HEIGHT));
            page.setResources(resources);
            PDStream stream = new PDStream(document);
            try (OutputStream content = stream.createOutputStream(COSName.FLATE_DECODE)) {
                content.write(operators.toString().getBytes(StandardCharsets.ISO_8859_1));
            }
            page.setContents(stream);
            document.addPage(page);
        }
        return document;
    }

    private static COSDictionary font() {
        COSDictionary collection = new COSDictionary();
        collection.setString(COSName.REGISTRY, "Adobe");
        collection.setString(COSName.ORDERING, "GB1");
        collection.setInt(COSName.SUPPLEMENT, 2);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 6);
        descriptor.setItem(COSName.FONT_BBOX, new PDRectangle(-25, -254, 1025, 1134).getCOSArray());
        descriptor.setInt(COSName.ASCENT, 880);
        descriptor.setInt(COSName.DESCENT, -120);
        descriptor.setInt(COSName.CAP_HEIGHT, 880);
        descriptor.setInt(COSName.STEM_V, 93);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, collection);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setInt(COSName.DW, 1000);
        descendant.setItem(COSName.W, halfWidths());
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UCS2-H");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    /** Latin characters stand in two places of the collection. */
    private static COSArray halfWidths() {
        COSArray widths = new COSArray();
        for (int number : new int[] {1, 95, 500, 814, 939, 500}) {
            widths.add(COSInteger.get(number));
        }
        return widths;
    }
}
