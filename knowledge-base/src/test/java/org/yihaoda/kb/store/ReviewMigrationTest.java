package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yihaoda.kb.store.ReviewedAnswers.answer;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.Approval;
import org.yihaoda.kb.review.ReviewState;
import org.yihaoda.kb.review.Reviewed;
import org.yihaoda.kb.review.TimelineEntry;

@DisplayName("KB-06: what was imported before there were reviews goes on with a first revision")
class ReviewMigrationTest {
    private static final StandardAnswer PUBLISHED = answer("甲");
    private static final StandardAnswer CHECKED = answer("乙", "状态", "热线校核");

    private final String url = TestServer.emptyDatabase();

    @BeforeEach
    void fillVersionSeven() throws SQLException {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:org/yihaoda/kb/store")
                .target("7")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url);
                var insert = connection.prepareStatement("""
                        insert into standard_answer (code, source, sequence, content)
                        values (?, 'a.csv', nextval('standard_answer_change'), ?::jsonb)
                        """)) {
            for (StandardAnswer each : List.of(PUBLISHED, CHECKED)) {
                insert.setString(1, each.code());
                insert.setString(2, Json.write(each));
                insert.execute();
            }
        }
    }

    @Test
    void answers_haveTheirFirstRevisionAndAreNotTakenAnew() {
        try (Database database = Database.open(url)) {
            Reviews reviews = new Reviews(database, ReviewedAnswers.CLOCK);
            Reviewed<StandardAnswer> published = reviews.find("甲").orElseThrow();
            assertThat(published.newest().number()).isEqualTo(2);
            assertThat(published.newest().approval()).isEqualTo(new Approval("审核乙", LocalDate.of(2025, 12, 1)));
            assertThat(Reviews.asShown(published.newest())).isEqualTo(PUBLISHED);
            Reviewed<StandardAnswer> checked = reviews.find("乙").orElseThrow();
            assertThat(checked.live()).isEmpty();
            assertThat(checked.newest().state()).isEqualTo(ReviewState.HOTLINE_REVIEW);
            assertThat(reviews.timeline("甲"))
                    .extracting(TimelineEntry::act, TimelineEntry::actor)
                    .containsExactly(tuple("Edit", "编辑甲"));
            assertThat(new StandardAnswers(database).replace("a.csv", List.of(PUBLISHED, CHECKED)))
                    .isZero();
        }
    }
}
