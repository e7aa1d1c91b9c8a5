package org.yihaoda.kb.guide;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long an office may take over an application (办理时限). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TimeLimit.Days.class, name = "days"),
    @JsonSubTypes.Type(value = TimeLimit.OnTheSpot.class, name = "onTheSpot"),
    @JsonSubTypes.Type(value = TimeLimit.Unlimited.class, name = "unlimited")
})
public sealed interface TimeLimit {
    Pattern DAYS = Pattern.compile("(\\d{1,4})\\s*[(（]?\\s*个?(工作日|自然日|日历日|天|日)\\s*[)）]?");

    /** As people see it. */
    String text();

    /**
     * Reads 20(工作日), 30个自然日, 当场办结, 无期限. Zero days, bare figures and other words are no limit; 天 and 日 without
     * 工作 are calendar days.
     */
    static Optional<TimeLimit> read(String words) {
        if (words.matches("当场办结|即时办结|当场办理|即办")) {
            return Optional.of(new OnTheSpot());
        }
        if (words.matches("无期限|不限|无时限|无时限要求")) {
            return Optional.of(new Unlimited());
        }
        Matcher days = DAYS.matcher(words);
        if (!days.matches() || Integer.parseInt(days.group(1)) == 0) {
            return Optional.empty();
        }
        return Optional.of(new Days(
                Integer.parseInt(days.group(1)), days.group(2).equals("工作日") ? DayUnit.WORKING : DayUnit.CALENDAR));
    }

    /** A number of days, counted from the day after acceptance. */
    record Days(int count, DayUnit unit) implements TimeLimit {
        public Days {
            if (count < 1) {
                throw new IllegalArgumentException("days of a limit < 1: was " + count);
            }
        }

        @Override
        public String text() {
            return count + (unit == DayUnit.WORKING ? "个工作日" : "个自然日");
        }
    }

    /** 当场办结: done while the applicant waits. */
    record OnTheSpot() implements TimeLimit {
        @Override
        public String text() {
            return "当场办结";
        }
    }

    /** 无期限: the source says in words that there is none; a source that is silent has no TimeLimit at all. */
    record Unlimited() implements TimeLimit {
        @Override
        public String text() {
            return "无期限";
        }
    }
}
