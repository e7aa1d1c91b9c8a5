package org.yihaoda.bot.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yihaoda.index.corpus.PassageHit;
import org.yihaoda.index.corpus.PassageQuery;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionTree;

/**
 * The first five passages of the sample for twenty questions. {@code -Dgolden.write=true} rewrites the file; read the
 * difference before keeping it: a change of the ranking that nobody meant shows here.
 */
@ExtendWith(Sample.Provider.class)
final class RankingTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "ranking.txt");
    private static final int SHOWN = 5;
    private static final RegionTree REGIONS = RegionTree.standard();

    private record Asked(String question, String region) {}

    private static final List<Asked> QUESTIONS = List.of(
            new Asked("丢了工作怎么领钱", "990100"),
            new Asked("失业保险金每个月能领多少", "990100"),
            new Asked("租房可以提取多少公积金", "990100"),
            new Asked("申请创业担保贷款要什么条件", "990100"),
            new Asked("80岁老人每个月给多少钱", "990100"),
            new Asked("高龄津贴怎么发", "990121"),
            new Asked("老楼装电梯补多少", "990100"),
            new Asked("加装电梯要多少业主同意", "990102"),
            new Asked("生育津贴怎么计算", "990100"),
            new Asked("公租房申请条件", "990100"),
            new Asked("居民医保什么时候交钱", "990121"),
            new Asked("大学毕业回乡开店有补贴吗", "990121"),
            new Asked("小学入学报名带什么材料", "990121"),
            new Asked("居住证怎么办理", "990100"),
            new Asked("遛狗不拴绳罚多少", "990100"),
            new Asked("中小企业数字化改造补助", "990100"),
            new Asked("人才租房补助能领几年", "990100"),
            new Asked("云民规〔2025〕2号", "990100"),
            new Asked("《云州市失业保险条例实施办法》", "990100"),
            new Asked("灵活就业人员交社保有补贴吗", "990100"));

    private final Sample sample;

    RankingTest(Sample sample) {
        this.sample = sample;
    }

    @Test
    void firstFive_areThoseOfTheFile() throws IOException {
        String ranked = QUESTIONS.stream().map(this::ranked).collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, ranked);
        }
        assertThat(ranked).isEqualTo(Files.readString(GOLDEN));
    }

    private String ranked(Asked asked) {
        List<String> lineage =
                REGIONS.lineage(asked.region()).stream().map(Region::code).toList();
        PassageQuery query = new PassageQuery(asked.question(), Sample.TODAY, lineage, SHOWN);
        List<String> lines = new ArrayList<>();
        lines.add(asked.question() + " @" + asked.region());
        sample.knowledge().corpus().get().orElseThrow().search(query).kept().stream()
                .map(PassageHit::passage)
                .map(RankingTest::line)
                .forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    private static String line(StoredPassage passage) {
        return "  " + passage.title() + " " + passage.clausePath() + " "
                + passage.key().split("#", 2)[1];
    }
}
