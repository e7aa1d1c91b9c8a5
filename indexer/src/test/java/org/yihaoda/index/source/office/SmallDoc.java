package org.yihaoda.index.source.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.yihaoda.index.source.SourceFile;

/** The smallest .doc that is one: a header, text in one piece, a page of paragraph properties, one list 第%1条. */
final class SmallDoc {
    private static final int TEXT_AT = 1024;
    private static final int PAGE = 512;
    private static final int FIRST_PAIR = 154;

    private record Line(String text, byte[] properties) {}

    private final List<Line> lines = new ArrayList<>();

    SmallDoc paragraph(String text) {
        return line(text + "\r");
    }

    SmallDoc centred(String text) {
        return line(text + "\r", 0x03, 0x24, 1);
    }

    /** An item of the list. */
    SmallDoc item(String text) {
        return line(text + "\r", 0x0A, 0x26, 0, 0x0B, 0x46, 1, 0);
    }

    /** A table's row of cells of equal width. */
    SmallDoc row(String... cells) {
        for (String cell : cells) {
            line(cell + "\u0007", 0x16, 0x24, 1);
        }
        ByteBuffer ends = bytes(5 + 2 * (cells.length + 1) + 20 * cells.length + 6);
        ends.putShort((short) 0xD608).putShort((short) (1 + 1 + 2 * (cells.length + 1) + 20 * cells.length));
        ends.put((byte) cells.length);
        for (int i = 0; i <= cells.length; i++) {
            ends.putShort((short) (i * 2000));
        }
        ends.position(ends.position() + 20 * cells.length);
        ends.putShort((short) 0x2416).put((byte) 1).putShort((short) 0x2417).put((byte) 1);
        int[] properties = new int[ends.position()];
        for (int i = 0; i < properties.length; i++) {
            properties[i] = ends.get(i);
        }
        return line("\u0007", properties);
    }

    private SmallDoc line(String text, int... properties) {
        byte[] bytes = new byte[properties.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) properties[i];
        }
        lines.add(new Line(text, bytes));
        return this;
    }

    private static ByteBuffer bytes(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    SourceFile file(String name) {
        String text = String.join("", lines.stream().map(Line::text).toList());
        int textEnd = TEXT_AT + 2 * text.length();
        int characterPage = (textEnd + PAGE - 1) / PAGE;
        ByteBuffer main = bytes(Math.max(4096, (characterPage + 2) * PAGE));
        ByteBuffer table = bytes(4096);
        header(main, text.length());
        main.put(TEXT_AT, text.getBytes(StandardCharsets.UTF_16LE));
        main.putInt(characterPage * PAGE, TEXT_AT).putInt(characterPage * PAGE + 4, textEnd);
        main.put(characterPage * PAGE + PAGE - 1, (byte) 1);
        paragraphs(main, (characterPage + 1) * PAGE);
        pair(main, table, 1, styles());
        pair(main, table, 6, plc(text.length(), bytes(12).putInt(2, -1).array()));
        pair(
                main,
                table,
                12,
                bytes(12).putInt(TEXT_AT).putInt(textEnd).putInt(characterPage).array());
        pair(
                main,
                table,
                13,
                bytes(12)
                        .putInt(TEXT_AT)
                        .putInt(textEnd)
                        .putInt(characterPage + 1)
                        .array());
        pair(main, table, 15, new byte[4]);
        pair(main, table, 31, new byte[544]);
        byte[] piece = plc(text.length(), bytes(8).putInt(2, TEXT_AT).array());
        pair(
                main,
                table,
                33,
                bytes(5 + piece.length)
                        .put((byte) 2)
                        .putInt(piece.length)
                        .put(piece)
                        .array());
        lists(main, table);
        return new SourceFile(name, container(main.array(), table.array()));
    }

    private static void header(ByteBuffer main, int characters) {
        main.putShort(0, (short) 0xA5EC).putShort(2, (short) 0xC1).putShort(10, (short) 0x0200);
        main.putShort(0x0C, (short) 0xBF);
        main.putShort(32, (short) 14).putShort(62, (short) 22);
        main.putInt(64, TEXT_AT + 2 * characters).putInt(76, characters);
        main.putShort(152, (short) 0x5D);
    }

    private void paragraphs(ByteBuffer main, int page) {
        int at = TEXT_AT;
        int free = PAGE - 2;
        for (int i = 0; i < lines.size(); i++) {
            main.putInt(page + 4 * i, at);
            at += 2 * lines.get(i).text().length();
            byte[] properties = lines.get(i).properties();
            // The size is told in words and is odd in bytes, of which two name the style.
            int words = (properties.length + 2 + 2) / 2;
            free = (free - 2 * words - 1) & ~1;
            main.put(page + free, (byte) words).put(page + free + 3, properties);
            main.put(page + 4 * (lines.size() + 1) + 13 * i, (byte) (free / 2));
        }
        main.putInt(page + 4 * lines.size(), at);
        main.put(page + PAGE - 1, (byte) lines.size());
    }

    private static byte[] styles() {
        return bytes(24)
                .putShort((short) 18)
                .putShort((short) 1)
                .putShort((short) 10)
                .array();
    }

    private static byte[] plc(int end, byte[] entry) {
        return bytes(8 + entry.length).putInt(0).putInt(end).put(entry).array();
    }

    private static void lists(ByteBuffer main, ByteBuffer table) {
        ByteBuffer list = bytes(30).putShort((short) 1).putInt(4711).putInt(1);
        for (int i = 0; i < 9; i++) {
            list.putShort((short) 0x0FFF);
        }
        list.put((byte) 1);
        pair(main, table, 73, list.array());
        byte[] label = "第\u0000条".getBytes(StandardCharsets.UTF_16LE);
        ByteBuffer level =
                bytes(30 + label.length).putInt(1).put((byte) 39).put((byte) 0).put((byte) 2);
        level.putShort(28, (short) (label.length / 2)).put(30, label);
        table.put(level.array());
        pair(main, table, 74, bytes(24).putInt(1).putInt(4711).putInt(20, -1).array());
    }

    private static void pair(ByteBuffer main, ByteBuffer table, int index, byte[] part) {
        main.putInt(FIRST_PAIR + 8 * index, table.position()).putInt(FIRST_PAIR + 8 * index + 4, part.length);
        table.put(part);
    }

    private static byte[] container(byte[] main, byte[] table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            system.createDocument(new ByteArrayInputStream(main), "WordDocument");
            system.createDocument(new ByteArrayInputStream(table), "1Table");
            system.writeFilesystem(out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
