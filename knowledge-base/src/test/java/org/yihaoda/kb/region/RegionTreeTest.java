package org.yihaoda.kb.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PD-22: whose rules a citizen may rely on follows from the region's code. */
class RegionTreeTest {
    private final RegionTree tree = RegionTree.standard();

    @Test
    void lineageOfACounty_endsAtTheNation() {
        assertThat(codes(tree.lineage("990101"))).containsExactly("990101", "990100", "990000", "000000");
    }

    @Test
    void lineageOfAMunicipalitysDistrict_hasNoCity() {
        assertThat(codes(tree.lineage("110105"))).containsExactly("110105", "110000", "000000");
    }

    @Test
    void lineageOfACountyUnderAProvince_hasNoCity() {
        assertThat(codes(tree.lineage("659012"))).containsExactly("659012", "650000", "000000");
    }

    @Test
    void lineageOfTheNation_isItself() {
        assertThat(codes(tree.lineage("000000"))).containsExactly("000000");
    }

    @Test
    void lineageOfAnUnlistedArea_beginsAboveIt() {
        assertThat(codes(tree.lineage("990199"))).containsExactly("990100", "990000", "000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "9901", "云州市"})
    void lineageOfNoCode_isTheNation(String code) {
        assertThat(codes(tree.lineage(code))).containsExactly("000000");
    }

    @ParameterizedTest
    @CsvSource({
        "990101, 990101, true",
        "990100, 990101, true",
        "990000, 990101, true",
        "000000, 990101, true",
        "990101, 990100, false",
        "990102, 990101, false",
        "990000, 440106, false",
        "990101, 000000, false"
    })
    void holds_meansItselfOrAnAncestor(String upper, String lower, boolean holds) {
        assertThat(tree.holds(upper, lower)).isEqualTo(holds);
    }

    @Test
    void below_isOneLevelOnly() {
        assertThat(codes(tree.below("990100"))).containsExactly("990101", "990102", "990121");
        assertThat(codes(tree.below("990000"))).containsExactly("990100");
        assertThat(codes(tree.below("990101"))).isEmpty();
        assertThat(codes(tree.below("650000"))).contains("650100", "659012").doesNotContain("650102");
        assertThat(codes(tree.below("000000"))).hasSize(35).contains("110000", "990000");
    }

    @ParameterizedTest
    @CsvSource({
        "000000, NATION",
        "990000, PROVINCE",
        "990100, CITY",
        "990101, COUNTY",
        "110105, COUNTY",
        "810000, PROVINCE"
    })
    void level_followsFromTheCode(String code, RegionLevel level) {
        assertThat(tree.find(code)).map(Region::level).contains(level);
    }

    @Test
    void unknownCode_isNotFound() {
        assertThat(tree.find("123456")).isEmpty();
    }

    @Test
    void table_hasThe34ProvincesAndTheFictionalOne() {
        List<Region> provinces = tree.all().stream()
                .filter(region -> region.level() == RegionLevel.PROVINCE)
                .toList();
        assertThat(provinces)
                .filteredOn(region -> !region.code().startsWith("99"))
                .hasSize(34);
        assertThat(provinces).extracting(Region::name).doesNotHaveDuplicates();
    }

    /** The tree would silently keep the last of two rows with one code, so the file itself is read. */
    @Test
    void table_hasEachCodeOnceInOrderAndCleanNames() throws IOException {
        try (var table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RegionTree.class.getResourceAsStream("regions.tsv")), StandardCharsets.UTF_8))) {
            List<String[]> rows = table.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
            assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(2));
            assertThat(rows).extracting(row -> row[0]).doesNotHaveDuplicates().isSorted();
            assertThat(rows).hasSameSizeAs(tree.all());
            assertThat(rows).extracting(row -> row[1]).allMatch(name -> name.matches("\\p{IsHan}{2,15}"));
        }
    }

    @Test
    void everyRegion_hasItsProvinceInTheTable() {
        assertThat(tree.all())
                .allSatisfy(region ->
                        assertThat(tree.lineage(region.code()).getLast().code()).isEqualTo("000000"));
        assertThat(tree.all())
                .filteredOn(region -> region.level() == RegionLevel.COUNTY || region.level() == RegionLevel.CITY)
                .allSatisfy(region -> assertThat(tree.find(region.code().substring(0, 2) + "0000"))
                        .isPresent());
    }

    @Test
    void namesBelowOneRegion_areDistinct() {
        assertThat(tree.all())
                .allSatisfy(region -> assertThat(tree.below(region.code()))
                        .extracting(Region::name)
                        .doesNotHaveDuplicates());
    }

    @Test
    void codeThatIsNotSixDigits_isRefusedWithItsValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Region("9901", "云州市"))
                .withMessageContaining("9901");
    }

    private static List<String> codes(List<Region> regions) {
        return regions.stream().map(Region::code).toList();
    }
}
