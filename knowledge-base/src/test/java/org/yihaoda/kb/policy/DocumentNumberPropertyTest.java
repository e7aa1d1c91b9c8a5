package org.yihaoda.kb.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** PD-07 over generated numbers, noise and nonsense. */
class DocumentNumberPropertyTest {
    @Property
    void display_parsesBackToAnEqualNumber(@ForAll("numbers") DocumentNumber number) {
        assertThat(DocumentNumber.parse(number.display())).contains(number);
    }

    @Property
    void noise_neverChangesEquality(@ForAll("numbers") DocumentNumber number, @ForAll("noises") Noise noise) {
        assertThat(DocumentNumber.parse(noise.on(number))).as(noise.on(number)).contains(number);
    }

    @Property
    void numberInASentence_isFound(@ForAll("numbers") DocumentNumber number) {
        assertThat(DocumentNumber.findIn("《云州市某办法》（" + number.display() + "）同时废止。"))
                .contains(number);
    }

    @Property
    void arbitraryText_neverThrows(@ForAll String text) {
        assertThat(DocumentNumber.parse(text)).satisfies(DocumentNumberPropertyTest::isDisplayable);
        assertThat(DocumentNumber.findIn(text)).satisfies(DocumentNumberPropertyTest::isDisplayable);
    }

    /** Mixtures of what numbers are made of come near to one far more often than arbitrary text does. */
    @Property(tries = 10000)
    void mixturesOfHanBracketsAndDigits_giveANumberThatKeepsItsMeaning(@ForAll("mixtures") String text) {
        Optional<DocumentNumber> found = DocumentNumber.findIn(text);
        found.ifPresent(number -> {
            assertThat(DocumentNumber.findIn(number.display())).as(text).contains(number);
            assertThat(text).contains("号");
            assertThat(number.serial()).isBetween(1, 99999);
        });
        DocumentNumber.parse(text)
                .ifPresent(number -> assertThat(found).as(text).contains(number));
    }

    private static void isDisplayable(Optional<DocumentNumber> number) {
        number.ifPresent(each -> assertThat(each.display()).endsWith("号"));
    }

    /** How a page may disfigure a number without making it another one. */
    record Noise(String open, String close, String space, boolean wideDigits, boolean ordinalMark) {
        String on(DocumentNumber number) {
            String serial = (ordinalMark || number.year() == null ? "第" : "") + space + digits(number.serial());
            @Nullable Integer year = number.year();
            String middle = year == null ? "" : open + space + digits(year) + space + close;
            return space + number.organ() + space + middle + space + serial + space + "号" + space;
        }

        private String digits(int value) {
            String narrow = Integer.toString(value);
            return wideDigits
                    ? narrow.chars()
                            .mapToObj(digit -> Character.toString(digit - '0' + '０'))
                            .reduce("", String::concat)
                    : narrow;
        }
    }

    @Provide
    Arbitrary<Noise> noises() {
        return Combinators.combine(
                        Arbitraries.of("〔", "[", "(", "（", "【", "〈", "﹝", "［", "{"),
                        Arbitraries.of("〕", "]", ")", "）", "】", "〉", "﹞", "］", "}"),
                        Arbitraries.of("", " ", "　", "\u00a0", "\t", "  ", "\n"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Noise::new);
    }

    @Provide
    Arbitrary<DocumentNumber> numbers() {
        Arbitrary<DocumentNumber> letters = Combinators.combine(
                        Combinators.combine(
                                        Arbitraries.of("云", "示", "清", "临江", "云山"),
                                        Arbitraries.of("政", "府", "人社", "医保", "工信", "住建", "公积金", "民"),
                                        Arbitraries.of("规", "发", "办规", "办发", "函", "字", "通"))
                                .as((place, organ, kind) -> place + organ + kind),
                        Arbitraries.integers().between(1949, 2099),
                        Arbitraries.integers().between(1, 99999))
                .as(DocumentNumber::new);
        Arbitrary<DocumentNumber> orders = Combinators.combine(
                        Arbitraries.of("示例省人民政府令", "云州市人民政府令", "云州市令"),
                        Arbitraries.integers().between(1, 99999))
                .as((organ, serial) -> new DocumentNumber(organ, null, serial));
        return Arbitraries.oneOf(List.of(letters, orders));
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(
                        "云", "政", "规", "市人民政府", "令", "第", "号", "号", "根据", "的", "〔", "〕", "（", "）", "[", "]", "【", "】",
                        "2024", "２０２３", "1999", "0", "5", "１２", " ", "　", "，", "《", "》", "A")
                .list()
                .ofMaxSize(16)
                .map(parts -> String.join("", parts));
    }

    /** Leading zeros are how some pages pad the serial. */
    @Property
    void zerosBeforeTheSerial_doNotCount(
            @ForAll("numbers") DocumentNumber number, @ForAll @IntRange(max = 4) int zeros) {
        String padded = number.display().replaceFirst("(\\d+号)$", "0".repeat(zeros) + "$1");
        assertThat(DocumentNumber.parse(padded)).contains(number);
    }
}
