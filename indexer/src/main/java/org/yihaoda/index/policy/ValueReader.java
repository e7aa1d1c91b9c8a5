package org.yihaoda.index.policy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yihaoda.index.source.Field;
import org.yihaoda.kb.naming.DocumentNumber;

/** Reads a printed value as what its field holds; what is none of that kind is no value. */
final class ValueReader {
    /** Portals fill in these where they do not know who wrote a text. */
    private static final Pattern NOBODY = Pattern.compile("本网|本站|网络|其他|其它|无|未知|-+");

    /** An attachment's caption, a menu's entry or a site is not what a document is called. */
    private static final Pattern NO_TITLE =
            Pattern.compile("附 ?件.{0,4}|首页|正文|详情|(?:通知|公示)公告|政策(?:法规|文件)|(?:政务|信息)公开|无标题.*|.*(?:门户网站|信息网|政务网)");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");
    private static final Pattern LABEL = Pattern.compile("^(?:信息)?来源[:：]");

    private ValueReader() {}

    static Optional<String> read(Field field, String printed) {
        String value = BLANKS.matcher(printed).replaceAll(" ").strip();
        return switch (field) {
            case TITLE ->
                nonEmpty(value).filter(title -> !NO_TITLE.matcher(title).matches());
            case DOCUMENT_NUMBER -> DocumentNumber.parse(value).map(DocumentNumber::display);
            case ISSUER ->
                nonEmpty(LABEL.matcher(value).replaceFirst("").strip())
                        .filter(issuer -> !NOBODY.matcher(issuer).matches());
            case SIGNED_ON, ISSUED_ON, PUBLISHED_ON, EFFECTIVE_ON, VALID_UNTIL, ENDED_ON ->
                DayReader.find(value).map(LocalDate::toString);
            case ADDRESS -> nonEmpty(value).filter(address -> address.startsWith("http"));
            case INDEX_NUMBER,
                    UNIFIED_NUMBER,
                    JOINT_ISSUERS,
                    TOPIC,
                    GENRE,
                    SERVICE_OBJECT,
                    KEYWORDS,
                    VALIDITY,
                    OPENNESS,
                    SUMMARY,
                    FROM,
                    SITE,
                    COLUMN -> nonEmpty(value);
        };
    }

    private static Optional<String> nonEmpty(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
