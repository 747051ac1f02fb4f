package io.hansa.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.perception.survey.Answer;
import io.hansa.perception.survey.AnswerSurvey;
import io.hansa.perception.survey.Answered;
import io.hansa.perception.survey.Answering;
import io.hansa.perception.survey.Question;
import io.hansa.perception.survey.QuestionKind;
import io.hansa.perception.survey.SurveyTerms;
import io.hansa.perception.survey.Surveys;
import io.hansa.perception.survey.WriteSurvey;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;

/** Surveys of a test's own: a score, a choice of three, and words. */
@ApplicationScoped
public class TestSurveys {

    @Inject
    AsSystem system;

    @Inject
    Surveys surveys;

    @Inject
    Answering answering;

    @Inject
    Programme programme;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    public SurveyTerms terms() {
        return new SurveyTerms(
                text("服务"),
                text("一分钟"),
                programme.today(),
                programme.today().plusDays(14),
                List.of(
                        new Question(QuestionKind.SCORE, text("推荐我们吗"), List.of()),
                        new Question(QuestionKind.CHOICE, text("哪里"), List.of(text("甲"), text("乙"), text("丙"))),
                        new Question(QuestionKind.TEXT, text("为何"), List.of())));
    }

    private static LocalizedText text(String zh) {
        return new LocalizedText(zh, "en " + zh.length());
    }

    public static String code() {
        return "Q" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    /** The code of a survey that is open today. */
    public String open() {
        String code = code();
        system.call(() -> surveys.write(new WriteSurvey(code, 0, terms())));
        system.call(() -> surveys.open(code));
        return code;
    }

    public static AnswerSurvey nine(MemberNumber member, String survey) {
        return new AnswerSurvey(
                member,
                survey,
                List.of(Answer.value(1, 9), Answer.value(2, 2), Answer.words(3, "because")),
                UUID.randomUUID().toString());
    }

    public Answered answer(MemberNumber member, String survey) {
        return system.call(() -> answering.answer(nine(member, survey)));
    }

    /** As it would stand there if it had been answered then. */
    public void answered(MemberNumber member, String survey, int daysAgo) {
        system.inTransaction(() -> {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement insert = connection.prepareStatement(
                            "INSERT INTO perception_answer (id, survey, member, answered_at, idempotency_scope, idempotency_key)"
                                    + " VALUES (-FLOOR(1 + RAND() * 1000000000000), ?, ?, UTC_TIMESTAMP(6) - INTERVAL ? DAY, 'test', UUID())")) {
                insert.setString(1, survey);
                insert.setString(2, member.value());
                insert.setInt(3, daysAgo);
                assertThat(insert.executeUpdate()).isEqualTo(1);
                return insert;
            } catch (SQLException e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
        });
    }
}
