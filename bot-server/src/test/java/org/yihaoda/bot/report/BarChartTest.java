package org.yihaoda.bot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class BarChartTest {
    private static Element drawn(BarChart.Bar... bars) {
        StringWriter out = new StringWriter();
        new BarChart("issuer", List.of(bars)).write(new Html(out));
        return Jsoup.parse(out.toString()).body();
    }

    private static double width(Element chart, int bar) {
        return Double.parseDouble(chart.select("rect").get(bar).attr("width").replace("%", ""));
    }

    @Test
    void bars_areAsLongAsTheirNumbersAndBearThem() {
        Element chart = drawn(new BarChart.Bar("甲局", 40), new BarChart.Bar("乙局", 10));

        assertThat(width(chart, 0)).isEqualTo(4 * width(chart, 1));
        assertThat(chart.select("svg .value").eachText()).containsExactly("40", "10");
        assertThat(chart.select("tbody th[scope=row]").eachText()).containsExactly("甲局", "乙局");
        assertThat(chart.select("tbody td").eachText()).containsExactly("40", "10");
        assertThat(chart.select("svg[role=img]").attr("aria-label"))
                .contains("按发文机关")
                .contains("2 项");
    }

    @Test
    void bars_andTheirNumbersStayInThePicture() {
        Element chart = drawn(new BarChart.Bar("云州市人力资源和社会保障局", 123_456), new BarChart.Bar("乙局", 1));

        chart.select("rect").forEach(rect -> {
            double begin = Double.parseDouble(rect.attr("x").replace("%", ""));
            double width = Double.parseDouble(rect.attr("width").replace("%", ""));
            assertThat(begin + width).isLessThanOrEqualTo(85);
            assertThat(width).isPositive();
        });
    }

    @Test
    void longLabel_isCutInThePictureAndWholeInTheTable() {
        String label = "云州市人力资源和社会保障局".repeat(3);
        Element chart = drawn(new BarChart.Bar(label, 1));

        assertThat(chart.expectFirst("svg text").text()).hasSize(21).endsWith("…");
        assertThat(chart.select("tbody th").text()).isEqualTo(label);
    }
}
