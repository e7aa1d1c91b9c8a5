package org.yihaoda.index.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the sample knowledge's files that no editor of text can write; run it from the module's folder. */
public final class WriteSampleFiles {
    private static final Path FOLDER = Path.of("..", "knowledge-base", "sample", "files");

    private WriteSampleFiles() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("child-care-subsidy.pdf"), childCare());
        Files.write(FOLDER.resolve("spring-festival-parking.ofd"), parking());
    }

    static byte[] childCare() {
        Canvas canvas = new PdfCanvas("云州市普惠托育服务补贴办法");
        Typesetter page = new Typesetter(canvas, "云州市人民政府规范性文件");
        page.centred(22, "云州市人民政府关于印发", "云州市普惠托育服务补贴办法的通知");
        page.centred(16, "云政规〔2026〕7号");
        page.flush("各区（县）人民政府，市政府各部门：");
        page.paragraph("《云州市普惠托育服务补贴办法》已经市政府第21次常务会议同意，现印发给你们，请认真贯彻执行。");
        page.right("云州市人民政府");
        page.right("2026年4月16日");
        page.paragraph("（此件公开发布）");
        page.centred(20, "云州市普惠托育服务补贴办法");
        page.paragraph("第一条 为减轻家庭照护负担，支持普惠托育服务发展，结合本市实际，制定本办法。");
        page.paragraph("第二条 本办法所称普惠托育服务机构，是指在本市行政区域内依法登记并备案，收费不高于政府指导价，面向三岁以下婴幼儿提供全日托、半日托、计时托服务的机构。");
        page.paragraph("第三条 对普惠托育服务机构，按照实际收托人数给予运营补贴。收托三岁以下婴幼儿每满一个月的，按下表标准补贴：");
        page.table(
                new double[] {160, 138, 138},
                List.of(
                        List.of("收托方式", "城区（元/人每月）", "乡镇（元/人每月）"),
                        List.of("全日托", "300", "360"),
                        List.of("半日托", "150", "180"),
                        List.of("计时托（满60小时）", "100", "120")));
        page.paragraph("第四条 对送托有两个以上子女的家庭，在前条补贴之外，由区（县）卫生健康主管部门按照每孩每月200元的标准发放入托补助，发放期限最长不超过24个月。");
        page.paragraph("第五条 普惠托育服务机构应当于每季度首月15日前，向所在区（县）卫生健康主管部门提出申请，并提交下列材料：");
        page.paragraph("（一）补贴申请表；");
        page.paragraph("（二）收托婴幼儿名册和考勤记录；");
        page.paragraph("（三）机构备案回执。");
        page.paragraph("第六条 区（县）卫生健康主管部门应当自受理之日起15个工作日内完成审核，会同财政部门将补贴资金拨付至申请机构账户。");
        page.paragraph("第七条 以虚报收托人数等方式骗取补贴的，由审核部门追回补贴资金，三年内不再受理其申请。");
        page.paragraph("第八条 本办法自2026年6月1日起施行，有效期至2031年5月31日。");
        return canvas.bytes();
    }

    static byte[] parking() {
        Canvas canvas = new OfdCanvas("云州市人民政府办公室关于节假日期间免费开放机关事业单位停车场的通知");
        Typesetter page = new Typesetter(canvas, "");
        page.centred(22, "云州市人民政府办公室关于节假日期间", "免费开放机关事业单位停车场的通知");
        page.centred(16, "云政办发〔2026〕19号");
        page.flush("各区（县）人民政府，市政府各部门，各有关单位：");
        page.paragraph("为缓解节假日停车难问题，经市政府同意，现就免费开放机关事业单位停车场有关事项通知如下：");
        page.paragraph("一、开放范围");
        page.paragraph("城区内具备条件的市、区两级机关和事业单位的地面停车场，应当在国家法定节假日期间向社会免费开放。涉及安全保密、应急值守和医疗救护的除外。");
        page.paragraph("二、开放时间");
        page.paragraph("法定节假日每日8时至22时。市民应当在当日22时前驶离。");
        page.paragraph("三、有关要求");
        page.paragraph("（一）各单位应当在入口处公布开放泊位数量和联系电话。");
        page.paragraph("（二）市城市管理局负责汇总开放名录，于节前5日通过市政府网站公布。");
        page.paragraph("本通知自印发之日起施行，有效期5年。");
        page.right("云州市人民政府办公室");
        page.right("2026年1月26日");
        page.paragraph("（此件公开发布）");
        return canvas.bytes();
    }
}
