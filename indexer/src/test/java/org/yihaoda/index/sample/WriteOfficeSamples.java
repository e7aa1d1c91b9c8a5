package org.yihaoda.index.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * Writes the office files of the sample knowledge anew: a rule in Word whose articles are numbered by Word, and the table
 * that a notice has as its attachment. Run it with the sample's folder {@code files} as its argument.
 */
public final class WriteOfficeSamples {
    private static final List<String> ARTICLES = List.of(
            "为规范社区食堂建设运营补助资金管理，方便老年人就近用餐，结合本市实际，制定本办法。",
            "本办法适用于本市行政区域内经备案的社区食堂的建设补助和运营补助。",
            "社区食堂应当符合食品安全规定，就餐面积不少于60平方米，每周供餐不少于6天。",
            "市民政局负责补助资金的预算编制和监督，区（县）民政部门负责受理、审核和发放。",
            "补助标准按照下表执行，同一社区食堂只能享受一次建设补助。",
            "社区食堂运营单位应当自备案之日起30日内向所在区（县）民政部门提出申请，并提交下列材料：",
            "区（县）民政部门应当自受理申请之日起15个工作日内完成审核，符合条件的，在10个工作日内拨付。",
            "骗取补助资金的，由区（县）民政部门责令退回，三年内不再受理其申请。",
            "本办法由云州市民政局负责解释。",
            "本办法自2026年7月1日起施行，有效期3年。");
    private static final List<String> PAPERS = List.of("《云州市社区食堂补助申请表》（见附件）；", "场地使用证明；", "食品经营许可证。");

    private WriteOfficeSamples() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        try (OutputStream out = Files.newOutputStream(folder.resolve("community-canteen-subsidy.docx"))) {
            writeRule(out);
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve("park-fees.xlsx"))) {
            writeFees(out);
        }
    }

    private static void writeRule(OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle("云州市社区食堂补助办法");
            document.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
            BigInteger articles = list(document, 0, "第%1条", "（%2）");
            centred(document, "云州市民政局 云州市财政局", 22, true);
            centred(document, "关于印发《云州市社区食堂补助办法》的通知", 22, true);
            centred(document, "云民规〔2026〕3号", 16, false);
            text(document, "各区（县）民政局、财政局：");
            text(document, "《云州市社区食堂补助办法》已经市政府同意，现印发给你们，请认真贯彻执行。");
            text(document, "附件：云州市社区食堂补助申请表");
            text(document, "云州市民政局").setAlignment(ParagraphAlignment.RIGHT);
            text(document, "云州市财政局").setAlignment(ParagraphAlignment.RIGHT);
            text(document, "2026年5月20日").setAlignment(ParagraphAlignment.RIGHT);
            text(document, "（此件公开发布）");
            centred(document, "云州市社区食堂补助办法", 18, true);
            for (String article : ARTICLES) {
                number(text(document, article), articles, 0);
                if (article.startsWith("补助标准")) {
                    standards(document);
                }
                if (article.endsWith("：")) {
                    PAPERS.forEach(paper -> number(text(document, paper), articles, 1));
                }
            }
            text(document, "附件");
            centred(document, "云州市社区食堂补助申请表", 18, true);
            table(
                    document,
                    List.of(
                            List.of("社区食堂名称", ""),
                            List.of("备案编号", ""),
                            List.of("就餐面积（平方米）", ""),
                            List.of("申请补助类别", "□建设补助　□运营补助")));
            document.write(out);
        }
    }

    private static void standards(XWPFDocument document) {
        table(
                document,
                List.of(
                        List.of("补助类别", "条件", "标准"),
                        List.of("建设补助", "就餐面积60平方米以上不足200平方米", "5万元"),
                        List.of("建设补助", "就餐面积200平方米以上", "12万元"),
                        List.of("运营补助", "每服务1名60周岁以上老年人用餐", "每人次2元，每年最高10万元")));
    }

    private static void table(XWPFDocument document, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).size(); j++) {
                table.getRow(i).getCell(j).setText(rows.get(i).get(j));
            }
        }
    }

    private static XWPFParagraph text(XWPFDocument document, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        XWPFRun run = paragraph.createRun();
        run.setFontSize(16);
        run.setText(text);
        return paragraph;
    }

    private static void centred(XWPFDocument document, String text, int size, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun run = paragraph.createRun();
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text);
    }

    private static void number(XWPFParagraph paragraph, BigInteger list, int level) {
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    /** A list whose levels count as Chinese does. */
    private static BigInteger list(XWPFDocument document, int id, String... texts) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.valueOf(id));
        for (int i = 0; i < texts.length; i++) {
            CTLvl level = definition.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING_THOUSAND);
            level.addNewLvlText().setVal(texts[i]);
        }
        BigInteger added = document.createNumbering().addAbstractNum(new XWPFAbstractNum(definition));
        return document.getNumbering().addNum(added);
    }

    private static void writeFees(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
            Sheet sheet = workbook.createSheet("Sheet1");
            row(sheet, 0, "云州市市属公园门票和游乐服务收费标准表", "", "", "");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            row(sheet, 1, "公园", "项目", "收费标准", "优惠");
            row(sheet, 2, "清河公园", "门票", "免费", "");
            row(sheet, 3, "", "游船", "每船每小时60元", "60周岁以上老年人半价");
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            row(sheet, 4, "云州植物园", "门票", "每人次20元", "60周岁以上老年人、6周岁以下儿童免费");
            row(sheet, 5, "", "温室展馆", "每人次10元", "学生半价");
            sheet.addMergedRegion(new CellRangeAddress(4, 5, 0, 0));
            row(sheet, 6, "注：法定节假日收费标准不上浮。", "", "", "");
            sheet.addMergedRegion(new CellRangeAddress(6, 6, 0, 3));
            workbook.write(out);
        }
    }

    private static void row(Sheet sheet, int number, String... values) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            row.createCell(i).setCellValue(values[i]);
        }
    }
}
