package org.yihaoda.bot.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.yihaoda.kb.review.Act;
import org.yihaoda.kb.review.ApproveForHotline;
import org.yihaoda.kb.review.ApproveForUnit;
import org.yihaoda.kb.review.Archive;
import org.yihaoda.kb.review.Discard;
import org.yihaoda.kb.review.Resume;
import org.yihaoda.kb.review.ReviewState;
import org.yihaoda.kb.review.Rollback;
import org.yihaoda.kb.review.SendBack;
import org.yihaoda.kb.review.Submit;
import org.yihaoda.kb.review.Suspend;
import org.yihaoda.kb.review.Withdraw;

/** The acts of review as the interface names them. */
final class ReviewActs {
    private static final List<String> NAMES = List.of(
            "SUBMIT", "APPROVE", "SEND_BACK", "DISCARD", "SUSPEND", "RESUME", "WITHDRAW", "ARCHIVE", "ROLLBACK");
    private static final int LONGEST_NUMBER = 9;

    private ReviewActs() {}

    /** @param newest the state of the newest revision: whose turn it is to approve */
    static Act read(JsonNode json, ReviewState newest) {
        String reason = StaffRequest.text(json, "reason").strip();
        String name = StaffRequest.text(json, "act");
        return switch (name) {
            case "SUBMIT" -> new Submit();
            case "APPROVE" -> newest == ReviewState.UNIT_REVIEW ? new ApproveForUnit() : new ApproveForHotline();
            case "SEND_BACK" -> new SendBack(reason);
            case "DISCARD" -> new Discard(reason);
            case "SUSPEND" -> new Suspend(reason);
            case "RESUME" -> new Resume();
            case "WITHDRAW" -> new Withdraw(reason);
            case "ARCHIVE" -> new Archive();
            case "ROLLBACK" -> new Rollback(number("earlier", StaffRequest.text(json, "earlier"), false));
            default ->
                throw ProblemException.of(
                        400, "problem.title.invalid", "act", "problem.act", name, String.join("、", NAMES));
        };
    }

    /** The number of a revision, which is a text like all fields. */
    static int number(String field, String text, boolean noneIsZero) {
        if (text.isEmpty() && noneIsZero) {
            return 0;
        }
        if (text.isEmpty() || text.length() > LONGEST_NUMBER || !text.chars().allMatch(Character::isDigit)) {
            throw ProblemException.of(
                    400, "problem.title.invalid", field, "problem.number", field, text, Integer.toString(999_999_999));
        }
        return Integer.parseInt(text);
    }
}
