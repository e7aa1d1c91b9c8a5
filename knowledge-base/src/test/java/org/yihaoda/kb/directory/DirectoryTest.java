package org.yihaoda.kb.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.kb.region.RegionTree;

/** HL-14, QA-31: the sample's units, found as citizens of its regions ask for them. */
class DirectoryTest {
    private Directory directory;

    @BeforeEach
    void readSample() throws IOException {
        RegionTree regions = RegionTree.standard();
        DirectoryReading reading =
                new DirectoryReader(regions).read(Files.readAllBytes(Path.of("sample/directory.csv")));
        directory = new Directory(reading.entries(), SpecialLines.standard(), regions);
    }

    @Test
    void shortName_isThatOfTheAskersOwnRegion() {
        assertThat(names(directory.named("区民政局", "990101"))).containsExactly("云州市清河区民政局");
        assertThat(names(directory.named("区民政局", "990102"))).containsExactly("云州市临江区民政局");
        assertThat(names(directory.named("区教育局", "990102"))).isEmpty();
        assertThat(names(directory.named("市民政局", "990102"))).containsExactly("云州市民政局");
    }

    @Test
    void fullName_isFoundFromAnywhere() {
        assertThat(names(directory.named("云州市清河区教育局", "990102"))).containsExactly("云州市清河区教育局");
    }

    @Test
    void matter_leadsToTheNearestUnitFirst() {
        assertThat(names(directory.responsibleFor("高龄津贴怎么领", "990101")))
                .containsExactly("云州市清河区民政局", "云州市民政局", "示例省民政厅");
        assertThat(names(directory.responsibleFor("高龄津贴怎么领", "990100"))).containsExactly("云州市民政局", "示例省民政厅");
        assertThat(names(directory.responsibleFor("护照怎么办", "990101"))).isEmpty();
    }

    @Test
    void contacts_areThoseOfTheUnit() {
        Unit unit = directory.named("清河区教育局", "990101").getFirst();
        assertThat(directory.contacts(unit)).extracting(Contact::purpose).containsExactly("小学", "初中", "监督");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0000-8001201", "（0000）8001201", "00008001201", "0000－8001201", "12345", "0000-12333", "119"})
    void numberOfAUnitOrLine_isKnown(String phone) {
        assertThat(directory.knowsPhone(phone)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-8001299", "8001201", "12399", "114", "", "电话", "13800000000"})
    void anyOtherNumber_isNot(String phone) {
        assertThat(directory.knowsPhone(phone)).isFalse();
    }

    @Test
    void everyKnownPhone_isKnown() {
        assertThat(directory.knownPhones()).hasSizeGreaterThan(40).allMatch(directory::knowsPhone);
    }

    @Test
    void specialLines_haveEmergenciesFirst() {
        assertThat(directory.lines().all().stream().filter(SpecialLine::emergency))
                .extracting(SpecialLine::number)
                .containsExactly("110", "119", "120", "122");
        assertThat(directory.lines().all())
                .extracting(SpecialLine::number)
                .doesNotHaveDuplicates()
                .contains(
                        "12345", "12333", "12366", "12329", "12393", "12315", "12348", "12388", "12328", "12337",
                        "12377", "12367", "12385", "12338", "12355");
        assertThat(directory.lines().find("12333")).map(SpecialLine::name).contains("人力资源和社会保障服务热线");
    }

    private static List<String> names(List<Unit> units) {
        return units.stream().map(Unit::name).toList();
    }
}
