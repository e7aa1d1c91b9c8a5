package org.yihaoda.kb.naming;

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
    void pd07_display_parsesBackToAnEqualNumber(@ForAll("numbers") DocumentNumber number) {
        assertThat(DocumentNumber.parse(number.display())).contains(number);
    }

    @Property
    void pd07_noise_neverChangesEquality(@ForAll("numbers") DocumentNumber number, @ForAll("noises") Noise noise) {
        assertThat(DocumentNumber.parse(noise.on(number))).as(noise.on(number)).contains(number);
    }

    @Property
    void pd07_numberInASentence_isFound(@ForAll("numbers") DocumentNumber number) {
        assertThat(DocumentNumber.findIn("《云州市某办法》（" + number.display() + "）同时废止。"))
                .contains(number);
    }

    @Property
    void pd07_arbitraryText_neverThrows(@ForAll String text) {
        assertThat(DocumentNumber.parse(text)).satisfies(DocumentNumberPropertyTest::isDisplayable);
        assertThat(DocumentNumber.findIn(text)).satisfies(DocumentNumberPropertyTest::isDisplayable);
    }

    /** Mixtures of what numbers are made of come near to one far more often than arbitrary text does. */
    @Property(tries = 10000)
    void pd07_mixturesOfHanBracketsAndDigits_giveANumberThatKeepsItsMeaning(@ForAll("mixtures") String text) {
        Optional<DocumentNumber> found = DocumentNumber.findIn(text);
        found.ifPresent(number -> {
            assertThat(DocumentNumber.findIn(number.display())).as(text).contains(number);
            assertThat(text).contains("号");
            assertThat(number.serial()).isBetween(1, 99999);
        });
        // Only a cell may lack its 号.
        DocumentNumber.parse(text)
                .filter(whole -> text.matches("(?s).*号[^0-9０-９]*"))
                .ifPresent(number -> assertThat(found).as(text).contains(number));
    }

    private static void isDisplayable(Optional<DocumentNumber> number) {
        number.ifPresent(each -> assertThat(each.display()).endsWith("号"));
    }

    @Property
    void pd07_spellings_areEqualAndHashAlike(
            @ForAll("numbers") DocumentNumber number, @ForAll("noises") Noise one, @ForAll("noises") Noise other) {
        DocumentNumber first = DocumentNumber.parse(one.on(number)).orElseThrow();
        DocumentNumber second = DocumentNumber.parse(other.on(number)).orElseThrow();
        assertThat(first).isEqualTo(second).hasSameHashCodeAs(second);
        assertThat(first.display()).isEqualTo(second.display());
    }

    @Property
    void pd07_placesOfFindings_liftTheNumberFromTheText(@ForAll("mixtures") String text) {
        int end = 0;
        for (DocumentNumber.Found found : DocumentNumber.findAll(text)) {
            assertThat(found.start()).as(text).isBetween(end, found.end() - 1);
            assertThat(found.end()).isLessThanOrEqualTo(text.length());
            assertThat(DocumentNumber.findIn(text.substring(found.start(), found.end())))
                    .as(text)
                    .contains(found.number());
            end = found.end();
        }
    }

    /** How a page may disfigure a number without making it another one. */
    record Noise(String leadIn, String open, String close, String space, boolean wideDigits, boolean ordinalMark) {
        String on(DocumentNumber number) {
            String serial = (ordinalMark || number.year() == null ? "第" : "") + space + digits(number.serial());
            @Nullable Integer year = number.year();
            String middle = year == null ? "" : open + space + digits(year) + space + close;
            return space + leadIn + space + number.organ() + space + middle + space + serial + space + "号" + space;
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
                        Arbitraries.of("", "", "根据", "按照", "依据", "参见", "贯彻落实", "原", "文号：", "1998年10月3日"),
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
                        Arbitraries.of("示例省人民政府令", "云州市人民政府令", "云州市令", "国务院令", "民政部公告"),
                        Arbitraries.integers().between(1, 99999))
                .as((organ, serial) -> new DocumentNumber(organ, null, serial));
        Arbitrary<DocumentNumber> announcements = Combinators.combine(
                        Arbitraries.of("财政部税务总局公告", "国家税务总局公告", "商务部令", "云州市公安局通告"),
                        Arbitraries.integers().between(1949, 2099),
                        Arbitraries.integers().between(1, 99999))
                .as(DocumentNumber::new);
        return Arbitraries.oneOf(List.of(letters, orders, announcements));
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(
                        "云", "政", "规", "市人民政府", "令", "公告", "财政部", "、", "和", "年", "-", "第", "号", "号", "根据", "的", "〔",
                        "〕", "（", "）", "[", "]", "【", "】", "2024", "２０２３", "1999", "0", "5", "１２", " ", "　", "，", "《",
                        "》", "A")
                .list()
                .ofMaxSize(16)
                .map(parts -> String.join("", parts));
    }

    /** Leading zeros are how some pages pad the serial. */
    @Property
    void pd07_zerosBeforeTheSerial_doNotCount(
            @ForAll("numbers") DocumentNumber number, @ForAll @IntRange(max = 4) int zeros) {
        String padded = number.display().replaceFirst("(\\d+号)$", "0".repeat(zeros) + "$1");
        assertThat(DocumentNumber.parse(padded)).contains(number);
    }
}
