package org.yihaoda.kb.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.directory.PhoneNumber;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.review.ReviewState;

/** Makes a standard answer of a row, and notes what is wrong in it. */
final class RowAnswer {
    private static final Pattern CODE = Pattern.compile("[\\p{IsHan}A-Za-z0-9_-]{1,64}");
    private static final int LONGEST_TITLE = 128;
    private static final int LONGEST_KEYWORD = 20;

    private final AnswerRow row;
    private final RegionTree regions;

    RowAnswer(AnswerRow row, RegionTree regions) {
        this.row = row;
        this.regions = regions;
    }

    /** Empty when anything is wrong in the row. */
    Optional<StandardAnswer> read() {
        String code = code();
        String title = title();
        List<String> variants = row.sentences(AnswerColumn.VARIANTS);
        AnswerText text = new AnswerText(
                row.required(AnswerColumn.SHORT_TEXT),
                row.text(AnswerColumn.FULL_TEXT),
                row.text(AnswerColumn.PLAIN_TEXT));
        List<String> categories = row.requiredWords(AnswerColumn.CATEGORIES);
        List<String> keywords = keywords(title);
        Scope scope = scope();
        String owner = row.required(AnswerColumn.OWNER);
        String telephone = telephone();
        List<CitedClause> sources = sources();
        int version = version();
        Optional<AnswerKind> kind = row.labelled(AnswerColumn.KIND, AnswerKind.values());
        Optional<Visibility> visibility = row.labelled(AnswerColumn.VISIBILITY, Visibility.values());
        Optional<ReviewState> state = row.labelled(AnswerColumn.STATE, ReviewState.values());
        String editor = row.required(AnswerColumn.EDITOR);
        String approver = row.get(AnswerColumn.APPROVER);
        checkAuthors(state, editor, approver);
        LocalDate approvedOn = row.day(AnswerColumn.APPROVED_ON);
        return row.problems().isEmpty()
                ? Optional.of(new StandardAnswer(
                        code,
                        title,
                        variants,
                        kind.orElseThrow(),
                        categories,
                        keywords,
                        text,
                        scope,
                        owner,
                        telephone,
                        sources,
                        visibility.orElseThrow(),
                        state.orElseThrow(),
                        version,
                        new Authors(editor, approver, approvedOn)))
                : Optional.empty();
    }

    private String code() {
        String code = row.required(AnswerColumn.CODE);
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            row.problem(AnswerColumn.CODE, "只能用汉字、字母、数字、短横线，不超过64个字");
        }
        return code;
    }

    private String title() {
        String title = row.required(AnswerColumn.TITLE);
        if (title.codePointCount(0, title.length()) > LONGEST_TITLE) {
            row.problem(AnswerColumn.TITLE, "不超过" + LONGEST_TITLE + "个字，请缩短");
        }
        return title;
    }

    private List<String> keywords(String title) {
        List<String> keywords = row.requiredWords(AnswerColumn.KEYWORDS);
        for (String each : keywords) {
            if (each.equals(title) || each.codePointCount(0, each.length()) > LONGEST_KEYWORD) {
                row.problem(AnswerColumn.KEYWORDS, each, "每个关键字不超过" + LONGEST_KEYWORD + "个字，且不能就是标题");
            }
        }
        return keywords;
    }

    private Scope scope() {
        List<String> codes = row.requiredWords(AnswerColumn.REGIONS);
        codes.stream()
                .filter(code -> regions.find(code).isEmpty())
                .forEach(code -> row.problem(AnswerColumn.REGIONS, code, "行政区划代码不存在，请填写六位代码，例如990101"));
        LocalDate from = row.day(AnswerColumn.EFFECTIVE);
        LocalDate expires = row.day(AnswerColumn.EXPIRES);
        if (from != null && expires != null && !from.isBefore(expires)) {
            row.problem(AnswerColumn.EXPIRES, "失效日期不晚于生效日期，请核对");
        }
        return new Scope(codes, row.words(AnswerColumn.AUDIENCE), from, expires, row.day(AnswerColumn.REVIEW));
    }

    private @Nullable String telephone() {
        String cell = row.get(AnswerColumn.TELEPHONE);
        if (cell == null) {
            return null;
        }
        Optional<PhoneNumber> number = PhoneNumber.of(cell);
        if (number.isEmpty()) {
            row.problem(AnswerColumn.TELEPHONE, "应为一个电话号码，请核对位数和区号，例如0000-8001234");
        }
        return number.map(PhoneNumber::text).orElse(null);
    }

    private List<CitedClause> sources() {
        List<String> cited = row.requiredSentences(AnswerColumn.SOURCES);
        cited.stream()
                .filter(each -> CitedClause.parse(each).isEmpty())
                .forEach(each -> row.problem(AnswerColumn.SOURCES, each, "应写明文号或《标题》和条款，例如“云民规〔2025〕2号 第三条”，多条用分号隔开"));
        return cited.stream().flatMap(each -> CitedClause.parse(each).stream()).toList();
    }

    private int version() {
        String cell = row.get(AnswerColumn.VERSION);
        if (cell == null) {
            return 1;
        }
        if (!cell.matches("[1-9]\\d{0,5}")) {
            row.problem(AnswerColumn.VERSION, "应为1以上的整数");
            return 1;
        }
        return Integer.parseInt(cell);
    }

    /** Nobody lets their own words be said (KB-06). */
    private void checkAuthors(Optional<ReviewState> state, String editor, @Nullable String approver) {
        if (approver == null && state.filter(ReviewState::isApproved).isPresent()) {
            row.problem(AnswerColumn.APPROVER, "状态为“" + state.get().label() + "”的答复须有审定人");
        }
        if (approver != null && row.get(AnswerColumn.APPROVED_ON) == null) {
            row.problem(AnswerColumn.APPROVED_ON, "有审定人的答复须写明审定日期，此后依据的条文有修改的，答复会停用待核");
        }
        if (editor.equals(approver)) {
            row.problem(AnswerColumn.APPROVER, "审定人不能是编辑人，请由另一人审定");
        }
    }
}
