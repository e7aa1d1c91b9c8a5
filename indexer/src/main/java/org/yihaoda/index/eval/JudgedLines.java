package org.yihaoda.index.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads files of judged data line by line, so that none is ever held whole. */
public final class JudgedLines {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A line that holds something, and where it stands. */
    public record Line(Path file, int number, String text) {
        /** What is wrong with this line, and what to do about it. */
        public EvaluationException wrong(String condition) {
            return new EvaluationException(file + " line " + number + ": " + condition);
        }
    }

    /** Takes one line after the other. */
    public interface Reader {
        void read(Line line);
    }

    private JudgedLines() {}

    /** Blank lines are passed over. */
    public static void read(Path file, Reader reader) {
        if (Files.isDirectory(file)) {
            throw new EvaluationException(file + " is a folder: name the file in it");
        }
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                number++;
                String line = number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
                if (!line.isBlank()) {
                    reader.read(new Line(file, number, line));
                }
            }
        } catch (NoSuchFileException e) {
            throw new EvaluationException("there is no file " + file + ": check its name", e);
        } catch (CharacterCodingException e) {
            throw new EvaluationException(file + " is not in UTF-8: convert it, as with iconv -f GB18030 -t UTF-8", e);
        } catch (IOException e) {
            throw new EvaluationException(file + " cannot be read (" + e + "): check its permissions", e);
        }
    }
}
