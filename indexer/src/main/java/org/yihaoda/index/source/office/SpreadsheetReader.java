package org.yihaoda.index.source.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yihaoda.index.source.Declared;
import org.yihaoda.index.source.Field;
import org.yihaoda.index.source.Origin;
import org.yihaoda.index.source.SourceFile;
import org.yihaoda.index.source.SourceReader;
import org.yihaoda.index.source.SourceReading;
import org.yihaoda.index.source.SourceText;
import org.yihaoda.kb.policy.Block;

/** Reads Excel's .xlsx and .xls and WPS's .et: each sheet that is shown as a table under its name. */
public final class SpreadsheetReader implements SourceReader {
    static {
        // Sheets of thousands of like rows pack better than a hundred to one; the sizes below are what protects.
        ZipSecureFile.setMinInflateRatio(0.002);
        ZipSecureFile.setMaxEntrySize(OfficePackage.LARGEST_PART);
        ZipSecureFile.setMaxTextSize(OfficePackage.LARGEST_PART);
    }

    private record Named(String name, List<List<String>> rows) {}

    @Override
    public boolean reads(SourceFile file) {
        return switch (OfficeFormat.of(file)) {
            case XLSX, XLS, PROTECTED_SHEET, BROKEN_SHEET -> true;
            case DOCX, DOC, RTF, HTML_AS_DOC, MHTML_AS_DOC, PROTECTED_DOCUMENT, BROKEN_DOCUMENT, OTHER -> false;
        };
    }

    @Override
    public SourceReading read(SourceFile file) {
        try {
            return new SourceReading.Text(text(sheets(file)));
        } catch (EncryptedDocumentException e) {
            return new SourceReading.Unreadable(
                    "the file is protected by a password: take the password off in WPS or Excel and save it anew");
        } catch (OfficeException e) {
            return new SourceReading.Unreadable(String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            return new SourceReading.Unreadable("the file is no whole workbook (" + e
                    + "): fetch it again, or open it in WPS or Excel and save it as .xlsx (另存为 xlsx)");
        }
    }

    private static List<Named> sheets(SourceFile file) throws IOException {
        List<Named> sheets = new ArrayList<>();
        int rows = 0;
        try (Workbook workbook = open(file)) {
            for (Sheet sheet : shown(workbook)) {
                List<List<String>> grid = SheetGrid.of(sheet);
                rows += grid.size();
                if (rows > SheetGrid.MOST_ROWS) {
                    throw new OfficeException("the workbook has more than " + SheetGrid.MOST_ROWS
                            + " rows in all: split it into smaller files");
                }
                if (!grid.isEmpty()) {
                    sheets.add(new Named(sheet.getSheetName(), grid));
                }
            }
        }
        return sheets;
    }

    private static Workbook open(SourceFile file) throws IOException {
        return switch (OfficeFormat.of(file)) {
            case XLSX -> {
                // Counts what the parts unpack to before a library holds them all.
                OfficePackage.open(file.bytes());
                yield new XSSFWorkbook(new ByteArrayInputStream(file.bytes()));
            }
            case XLS -> {
                try {
                    yield new HSSFWorkbook(new ByteArrayInputStream(file.bytes()));
                } catch (OldExcelFormatException e) {
                    throw new OfficeException(
                            "the file is older than Excel 97: open it in WPS or Excel and save it as .xlsx (另存为 xlsx)");
                }
            }
            case PROTECTED_SHEET -> throw new EncryptedDocumentException("protected");
            case DOCX, DOC, RTF, HTML_AS_DOC, MHTML_AS_DOC, PROTECTED_DOCUMENT, BROKEN_DOCUMENT, BROKEN_SHEET, OTHER ->
                throw new OfficeException(
                        "." + file.ending() + " of " + file.bytes().length
                                + " bytes holds no workbook that is known: fetch it again, or open it in WPS or Excel and save it as .xlsx (另存为 xlsx)");
        };
    }

    private static List<Sheet> shown(Workbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .filter(i -> workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE)
                .mapToObj(workbook::getSheetAt)
                .toList();
    }

    private static SourceText text(List<Named> sheets) {
        List<Declared> declared = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (Named sheet : sheets) {
            SheetBlocks read = SheetBlocks.of(sheet.rows());
            if (sheets.size() > 1 && !sheet.name().matches("(?i)sheet ?\\d+|工作表 ?\\d+")) {
                blocks.add(new Block.Paragraph(OfficeText.clean(sheet.name())));
            }
            blocks.addAll(read.blocks());
            read.title()
                    .filter(title -> declared.isEmpty())
                    .ifPresent(title -> declared.add(new Declared(Field.TITLE, title, Origin.HEADING)));
        }
        return new SourceText(declared, OfficeText.bounded(blocks), List.of());
    }
}
