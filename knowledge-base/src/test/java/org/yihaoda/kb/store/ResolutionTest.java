package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yihaoda.kb.store.Samples.number;
import static org.yihaoda.kb.store.Samples.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.Paper;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.validity.ValidityState;

/** Which document a name means: by number, then by title within the region and the time. */
class ResolutionTest {
    private static final LocalDate AFTER = LocalDate.of(2026, 1, 1);

    private final Database database = Database.open(TestServer.emptyDatabase());
    private final Documents documents = new Documents(database);

    @AfterEach
    void close() {
        database.close();
    }

    private static Paper measure(String region, String signed) {
        return Paper.titled("居住证管理办法")
                .region(region)
                .issuer("人民政府" + region)
                .signed(signed)
                .says("本办法自2024年4月1日起施行，有效期5年。");
    }

    private ValidityState after(PolicyDocument document) {
        return documents.standing(document).at(AFTER);
    }

    @Nested
    class Pd07Numbers {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "云政规〔2024〕3号",
                    "云政规[2024]3号",
                    "云政规（2024）3号",
                    "云政规【2024】3号",
                    "云政规〈2024〉3号",
                    "云政规〔２０２４〕３号",
                    "云政规 〔2024〕 3 号",
                    "云政规〔2024〕第3号",
                    "云政规〔2024〕03号",
                    "云州市人民政府云政规〔2024〕3号"
                })
        void pd07_numberWrittenInAnyWay_meansTheSameDocument(String written) {
            PolicyDocument target = policy("云州市甲办法", number(3));
            documents.publish(target);
            documents.publish(policy("云州市新办法", number(9), "《甲办法》（" + written + "）同时废止。"));
            assertThat(after(target)).isEqualTo(ValidityState.REPEALED);
            assertThat(documents.named(written)).containsExactly(target);
        }

        @ParameterizedTest
        @ValueSource(strings = {"云政规〔2024〕4号", "云政规〔2023〕3号", "云政发〔2024〕3号", "云政规〔2024〕33号"})
        void pd07_otherNumber_meansAnotherDocument(String written) {
            PolicyDocument target = policy("云州市甲办法", number(3));
            documents.publish(target);
            documents.publish(policy("云州市新办法", number(9), "《云州市甲办法》（" + written + "）同时废止。"));
            assertThat(after(target)).isEqualTo(ValidityState.IN_FORCE);
            assertThat(documents.named(written)).isEmpty();
        }

        @Test
        void pd07_titleIsFoldedForComparison() {
            PolicyDocument target = policy("中华人民共和国“居住证”暂行 条例", null);
            documents.publish(target);
            documents.publish(policy("云州市新办法", number(9), "《居住证暂行条例》同时废止。"));
            assertThat(after(target)).isEqualTo(ValidityState.REPEALED);
        }
    }

    /** PD-17: a number beside quite another title is a typing error in one of them; an editor has to look. */
    @Test
    void pd17_numberBesideAnotherTitle_isContradicted() {
        PolicyDocument target = policy("云州市职业培训补贴办法", number(7));
        documents.publish(target);
        documents.publish(policy("云州市新办法", number(9), "《云州市住房租赁管理规定》（云政规〔2024〕7号）同时废止。"));
        assertThat(after(target)).isEqualTo(ValidityState.CONTRADICTED);
    }

    /** PD-22: a county cannot end the city's rule. */
    @Test
    void pd22_countyThatEndsTheCitysRule_endsNothing() {
        PolicyDocument city = policy("云州市职业培训补贴办法", number(7));
        documents.publish(city);
        documents.publish(Paper.titled("清河区新办法")
                .number("清政规〔2025〕1号")
                .region("990101")
                .says("《云州市职业培训补贴办法》（云政规〔2024〕7号）同时废止。", "本办法自2025年6月1日起施行。")
                .build());
        assertThat(after(city)).isNotEqualTo(ValidityState.REPEALED);
    }

    /** PD-22: a title alone names a document of the same region. */
    @Nested
    class Pd22Regions {
        private final PolicyDocument city = measure("990100", "2024-02-01").build();
        private final PolicyDocument county = measure("990101", "2024-02-01").build();
        private final PolicyDocument sibling = measure("990102", "2024-02-01").build();

        @Test
        void pd22_repealByTitle_endsOnlyThatOfItsOwnRegion() {
            List.of(city, county, sibling).forEach(documents::publish);
            documents.publish(Paper.titled("关于废止部分文件的决定")
                    .region("990101")
                    .signed("2025-12-01")
                    .says("决定废止《居住证管理办法》。")
                    .build());
            assertThat(after(county)).isEqualTo(ValidityState.REPEALED);
            assertThat(after(city)).isEqualTo(ValidityState.IN_FORCE);
            assertThat(after(sibling)).isEqualTo(ValidityState.IN_FORCE);
        }

        @Test
        void pd22_newVersion_supersedesOnlyThatOfItsOwnRegion() {
            List.of(city, county, sibling).forEach(documents::publish);
            documents.publish(measure("990101", "2025-12-01").build());
            assertThat(after(county)).isEqualTo(ValidityState.SUPERSEDED);
            assertThat(after(city)).isEqualTo(ValidityState.IN_FORCE);
            assertThat(after(sibling)).isEqualTo(ValidityState.IN_FORCE);
        }

        @ParameterizedTest
        @CsvSource({"990101, true", "990100, true", "990000, true", "000000, true", "990102, false", "440100, false"})
        void pd22_interpretationByTitle_meansAPolicyOfItsRegionOrOneAbove(String region, boolean found) {
            PolicyDocument policy = measure(region, "2024-02-01").build();
            PolicyDocument reading = interpretation("990101");
            documents.publish(policy);
            documents.publish(reading);
            assertThat(documents.interpreted(reading)).isEqualTo(found ? List.of(policy) : List.of());
            assertThat(documents.interpretationsOf(policy)).isEqualTo(found ? List.of(reading) : List.of());
        }

        @Test
        void pd22_interpretationOfUnknownRegion_isResolvedByTitle() {
            documents.publish(county);
            PolicyDocument reading = interpretation(null);
            documents.publish(reading);
            assertThat(documents.interpreted(reading)).containsExactly(county);
        }

        @Test
        void pd22_interpretationByTitle_meansItsOwnRegionsPolicyBeforeTheUpperOne() {
            PolicyDocument laterCity = measure("990100", "2024-02-20").build();
            PolicyDocument reading = interpretation("990101");
            Stream.of(county, laterCity, reading).forEach(documents::publish);
            assertThat(documents.interpreted(reading)).containsExactly(county);
            assertThat(documents.interpretationsOf(county)).containsExactly(reading);
            assertThat(documents.interpretationsOf(laterCity)).isEmpty();
        }

        private PolicyDocument interpretation(@Nullable String region) {
            return Paper.titled("《居住证管理办法》解读")
                    .kind(DocumentKind.INTERPRETATION)
                    .region(region)
                    .signed("2024-03-01")
                    .interprets("居住证管理办法", null)
                    .says("解读。")
                    .build();
        }
    }

    /** A title that several versions share. */
    @Nested
    class Versions {
        private final List<PolicyDocument> versions =
                Stream.of(2021, 2022, 2023, 2024).map(Versions::version).toList();

        private static PolicyDocument version(int year) {
            return Paper.titled("云州市人才安居办法")
                    .number("云政规〔" + year + "〕1号")
                    .signed(year + "-02-01")
                    .says("本办法自" + year + "年3月1日起施行，有效期5年。")
                    .build();
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2, 3})
        void fourVersions_eachGivesWayToTheNext(int publishedLast) {
            versions.stream()
                    .filter(each -> each != versions.get(publishedLast))
                    .forEach(documents::publish);
            documents.publish(versions.get(publishedLast));
            for (int i = 0; i < 3; i++) {
                LocalDate next = LocalDate.of(2022 + i, 3, 1);
                var standing = documents.standing(versions.get(i));
                assertThat(standing.at(next.minusDays(1))).isEqualTo(ValidityState.IN_FORCE);
                assertThat(standing.at(next)).isEqualTo(ValidityState.SUPERSEDED);
                assertThat(standing.successor(next).orElseThrow().documentId())
                        .isEqualTo(versions.get(i + 1).id());
            }
            assertThat(after(versions.get(3))).isEqualTo(ValidityState.IN_FORCE);
            assertThat(documents.named("云州市人才安居办法")).containsExactlyElementsOf(versions.reversed());
        }

        @Test
        void repealByTitle_endsAllThatWereIssuedBefore() {
            versions.forEach(documents::publish);
            documents.publish(Paper.titled("云州市关于废止部分文件的决定")
                    .signed("2023-06-01")
                    .says("决定废止《云州市人才安居办法》。")
                    .build());
            assertThat(documents.standing(versions.get(2)).at(LocalDate.of(2023, 6, 1)))
                    .isEqualTo(ValidityState.REPEALED);
            assertThat(after(versions.get(3))).isEqualTo(ValidityState.IN_FORCE);
        }

        @Test
        void interpretationByTitle_meansTheVersionOfItsTime() {
            PolicyDocument reading = Paper.titled("《云州市人才安居办法》解读")
                    .kind(DocumentKind.INTERPRETATION)
                    .signed("2022-06-01")
                    .interprets("云州市人才安居办法", null)
                    .says("解读。")
                    .build();
            versions.forEach(documents::publish);
            documents.publish(reading);
            assertThat(documents.interpreted(reading)).containsExactly(versions.get(1));
            assertThat(documents.standing(reading).at(LocalDate.of(2022, 12, 31)))
                    .isEqualTo(ValidityState.IN_FORCE);
            assertThat(documents.standing(reading).at(LocalDate.of(2023, 3, 1))).isEqualTo(ValidityState.SUPERSEDED);
        }

        @Test
        void newestVersionWithdrawn_theOneBeforeHoldsAgain() {
            versions.forEach(documents::publish);
            documents.withdraw(versions.get(3).id(), "误发");
            assertThat(after(versions.get(2))).isEqualTo(ValidityState.IN_FORCE);
            assertThat(documents.standing(versions.get(1)).at(LocalDate.of(2023, 3, 1)))
                    .isEqualTo(ValidityState.SUPERSEDED);
        }
    }

    /** Two documents that end each other: an answer stands on neither, and nothing runs for ever. */
    @Test
    void cycleOfRepeals_endsBoth() {
        PolicyDocument one = policy("云州市甲办法", number(3), "《云州市乙办法》（云政规〔2024〕4号）同时废止。");
        PolicyDocument other = policy("云州市乙办法", number(4), "《云州市甲办法》（云政规〔2024〕3号）同时废止。");
        documents.publish(one);
        documents.publish(other);
        assertThat(documents.standing(one).at(AFTER).mayBeCited()).isFalse();
        assertThat(documents.standing(other).at(AFTER).mayBeCited()).isFalse();
    }

    @Test
    void cycleOfInterpretations_comesToAnEnd() {
        PolicyDocument one = Paper.titled("云州市甲办法")
                .signed("2024-02-01")
                .interprets("云州市乙办法", null)
                .says("本办法自2024年4月1日起施行。")
                .build();
        PolicyDocument other = Paper.titled("云州市乙办法")
                .signed("2024-02-01")
                .interprets("云州市甲办法", null)
                .says("本办法自2024年4月1日起施行。")
                .build();
        documents.publish(one);
        documents.publish(other);
        assertThat(after(one)).isEqualTo(ValidityState.IN_FORCE);
        assertThat(after(other)).isEqualTo(ValidityState.IN_FORCE);
    }

    /** A document without any day stands with what its words say, and its acts count. */
    @Test
    void decisionWithoutADay_actsByNumber() {
        PolicyDocument target = policy("云州市甲办法", number(3));
        documents.publish(target);
        documents.publish(Paper.titled("云州市关于废止部分文件的决定")
                .says("决定废止《云州市甲办法》（云政规〔2024〕3号）。")
                .build());
        assertThat(after(target).mayBeCited()).isFalse();
    }
}
