package io.hansa.perception.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.merge.MergeWorld;
import io.hansa.kernel.DomainException;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.Parallel;
import io.hansa.testing.TestMembers;
import io.hansa.testing.TestSurveys;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Surveys and their answers on the real tables. */
@InContainer
class SurveysIT {

    private static final int MANY = 20;

    @Inject
    AsSystem system;

    @Inject
    TestMembers members;

    @Inject
    TestSurveys world;

    @Inject
    MergeWorld merges;

    @Inject
    Surveys surveys;

    @Inject
    Answering answering;

    @Inject
    Programme programme;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    private MemberNumber member;
    private String code;

    @BeforeEach
    void an_open_survey() {
        member = members.withPoints(0);
        code = world.open();
    }

    @Test
    void a_draft_is_written_anew_until_it_opens_and_then_stays() throws SQLException {
        String draft = TestSurveys.code();
        SurveyTerms terms = world.terms();
        SurveyView first = system.call(() -> surveys.write(new WriteSurvey(draft, 0, terms)));
        assertThat(first.terms()).isEqualTo(terms);
        assertThat(refusal(() -> surveys.write(new WriteSurvey(draft, 0, terms))))
                .isEqualTo("survey-code-taken");
        assertThat(refusal(() -> answering.survey(member, draft))).isEqualTo("survey-not-found");
        assertThat(refusal(() -> answering.answer(TestSurveys.nine(member, draft))))
                .isEqualTo("survey-not-found");
        assertThat(refusal(() -> surveys.close(draft))).isEqualTo("survey-not-open");

        List<Question> two = List.of(terms.questions().get(2), terms.questions().get(0));
        SurveyTerms shorter = new SurveyTerms(terms.title(), terms.intro(), terms.from(), terms.until(), two);
        SurveyView second = system.call(() -> surveys.write(new WriteSurvey(draft, first.version(), shorter)));
        assertThat(second.terms()).isEqualTo(shorter);
        assertThat(system.call(() -> surveys.survey(draft))).isEqualTo(second);
        assertThat(refusal(() -> surveys.write(new WriteSurvey(draft, first.version(), terms))))
                .isEqualTo("survey-changed");

        SurveyView opened = system.call(() -> surveys.open(draft));
        assertThat(opened.state()).isEqualTo(SurveyState.OPEN);
        assertThat(system.call(() -> surveys.open(draft)).openedAt()).isEqualTo(opened.openedAt());
        assertThat(refusal(() -> surveys.write(new WriteSurvey(draft, opened.version(), terms))))
                .isEqualTo("survey-not-draft");
        for (String change : List.of(
                "UPDATE perception_question SET text_en = 'other' WHERE survey = '" + draft + "'",
                "DELETE FROM perception_question WHERE survey = '" + draft + "'")) {
            assertThatThrownBy(() -> change(change)).hasMessageContaining("never changes");
        }

        system.call(() -> surveys.close(draft));
        assertThat(refusal(() -> answering.answer(TestSurveys.nine(member, draft))))
                .isEqualTo("survey-not-open");
        assertThat(refusal(() -> surveys.open(draft))).isEqualTo("survey-not-open");
        assertThat(refusal(() -> surveys.survey("服务"))).isEqualTo("survey-not-found");
    }

    @Test
    void it_is_open_on_its_days_only() {
        String later = TestSurveys.code();
        SurveyTerms terms = world.terms();
        SurveyTerms tomorrow = new SurveyTerms(
                terms.title(), terms.intro(), programme.today().plusDays(1), terms.until(), terms.questions());
        system.call(() -> surveys.write(new WriteSurvey(later, 0, tomorrow)));
        system.call(() -> surveys.open(later));

        assertThat(codes()).contains(code).doesNotContain(later);
        assertThat(refusal(() -> answering.survey(member, later))).isEqualTo("survey-not-found");
        assertThat(refusal(() -> answering.answer(TestSurveys.nine(member, later))))
                .isEqualTo("survey-not-open");

        String over = TestSurveys.code();
        SurveyTerms yesterday = new SurveyTerms(
                terms.title(), terms.intro(), programme.today().minusDays(3), programme.today(), terms.questions());
        system.call(() -> surveys.write(new WriteSurvey(over, 0, yesterday)));
        assertThat(refusal(() -> surveys.open(over))).isEqualTo("invalid-survey-dates");
    }

    private List<String> codes() {
        List<String> codes = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Optional<String> after = cursor;
            Slice<OpenSurvey> slice = system.call(() -> answering.open(member, after, 2));
            slice.rows().forEach(survey -> codes.add(survey.code()));
            cursor = slice.next();
        } while (cursor.isPresent());
        assertThat(codes).isSorted().doesNotHaveDuplicates();
        return codes;
    }

    @Test
    void it_is_answered_whole_and_once() {
        assertThat(system.call(() -> answering.survey(member, code)).answeredAt())
                .isEmpty();
        assertThat(refusal(() ->
                        answering.answer(new AnswerSurvey(member, code, List.of(Answer.value(1, 9)), "incomplete"))))
                .isEqualTo("invalid-answer");
        AnswerSurvey command = TestSurveys.nine(member, code);
        Answered first = system.call(() -> answering.answer(command));
        Answered again = system.call(() -> answering.answer(command));

        assertThat(first.replayed()).isFalse();
        assertThat(again.replayed()).isTrue();
        assertThat(again.at()).isEqualTo(first.at());
        assertThat(refusal(() -> answering.answer(TestSurveys.nine(member, code))))
                .isEqualTo("already-answered");
        assertThat(refusal(() -> answering.answer(new AnswerSurvey(
                        member, code, List.of(Answer.value(1, 9), Answer.value(2, 2)), command.idempotencyKey()))))
                .isEqualTo("idempotency-conflict");
        assertThat(system.call(() -> answering.survey(member, code)).answeredAt())
                .contains(first.at());
        assertThat(system.call(() -> surveys.survey(code)).answers()).isEqualTo(1);
    }

    @Test
    void of_twenty_answers_of_a_member_at_once_exactly_one_is_taken() {
        List<Callable<?>> works = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            works.add(() -> system.call(() -> answering.answer(TestSurveys.nine(member, code))));
        }
        List<String> outcomes = Parallel.outcomes(works);

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("already-answered"::equals).hasSize(MANY - 1);
        assertThat(system.call(() -> surveys.survey(code)).answers()).isEqualTo(1);
        AnswerSurvey same = TestSurveys.nine(members.withPoints(0), code);
        assertThat(Parallel.outcomes(Collections.nCopies(MANY, () -> system.call(() -> answering.answer(same)))))
                .containsOnly("done");
        assertThat(system.call(() -> surveys.survey(code)).answers()).isEqualTo(2);
    }

    @Test
    void of_twenty_drafts_of_a_code_at_once_exactly_one_is_taken() {
        var draft = new WriteSurvey(TestSurveys.code(), 0, world.terms());

        List<String> outcomes =
                Parallel.outcomes(Collections.nCopies(MANY, () -> system.call(() -> surveys.write(draft))));

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("survey-code-taken"::equals).hasSize(MANY - 1);
        assertThat(system.call(() -> surveys.survey(draft.code())).terms()).isEqualTo(draft.terms());
    }

    @Test
    void answers_of_many_at_once_are_all_counted_and_words_are_read_without_names() {
        List<MemberNumber> many = members.withPoints(MANY, 0);
        List<Callable<?>> works = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            MemberNumber each = many.get(i);
            int score = i % 11;
            List<Answer> answers = i % 2 == 0
                    ? List.of(Answer.value(1, score), Answer.value(2, 1 + i % 3))
                    : List.of(Answer.words(3, "words " + i), Answer.value(2, 1 + i % 3), Answer.value(1, score));
            works.add(() -> system.call(() -> answering.answer(
                    new AnswerSurvey(each, code, answers, UUID.randomUUID().toString()))));
        }
        assertThat(Parallel.outcomes(works)).containsOnly("done");

        List<QuestionResult> results = system.call(() -> surveys.results(code));
        assertThat(results.get(0).answers()).isEqualTo(MANY);
        // 0 to 8 twice, 9 and 10 once
        assertThat(results.get(0).counts()).containsExactly(2L, 2L, 2L, 2L, 2L, 2L, 2L, 2L, 2L, 1L, 1L);
        // 72 + 19 of twenty
        assertThat(results.get(0).mean()).contains(new BigDecimal("4.6"));
        assertThat(results.get(0).net()).contains(-60);
        assertThat(results.get(1).counts()).containsExactly(7L, 7L, 6L);
        assertThat(results.get(2).answers()).isEqualTo(MANY / 2);

        List<String> words = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Optional<String> after = cursor;
            Slice<String> slice = system.call(() -> surveys.written(code, 3, after, 3));
            assertThat(slice.rows()).hasSizeLessThanOrEqualTo(3);
            words.addAll(slice.rows());
            cursor = slice.next();
        } while (cursor.isPresent());
        assertThat(words).hasSize(MANY / 2).doesNotHaveDuplicates().allMatch(each -> each.startsWith("words "));
    }

    @Test
    void the_list_pages_by_code_and_says_how_many_answered() {
        String other = world.open();
        world.answer(member, code);
        List<SurveyRow> rows = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Optional<String> after = cursor;
            Slice<SurveyRow> slice = system.call(() -> surveys.list(after, 3));
            rows.addAll(slice.rows());
            cursor = slice.next();
        } while (cursor.isPresent());

        assertThat(rows).extracting(SurveyRow::code).isSorted().doesNotHaveDuplicates();
        assertThat(rows)
                .filteredOn(row -> row.code().equals(code) || row.code().equals(other))
                .extracting(SurveyRow::answers)
                .containsExactlyInAnyOrder(1L, 0L);
        assertThat(refusal(() -> surveys.list(Optional.of("服务"), 3))).isEqualTo("unreadable-cursor");
    }

    @Test
    void what_was_answered_under_a_merged_membership_counts_for_the_one_that_survived() throws Exception {
        MemberNumber loser = members.withPoints(0);
        Answered before = world.answer(loser, code);
        assertThat(system.call(() -> answering.survey(member, code)).answeredAt())
                .isEmpty();

        merges.merge(loser, member);

        assertThat(system.call(() -> answering.survey(member, code)).answeredAt())
                .contains(before.at());
        assertThat(refusal(() -> answering.answer(TestSurveys.nine(member, code))))
                .isEqualTo("already-answered");
    }

    @Test
    void answers_are_facts() {
        world.answer(member, code);
        assertThatThrownBy(() -> change("UPDATE perception_answer SET answered_at = answered_at - INTERVAL 1 DAY"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> change("DELETE FROM perception_answer_item")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> change("UPDATE perception_answer_item SET chosen = 10 WHERE survey = '" + code + "'"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(
                        () -> change("UPDATE perception_answer_item SET words = 'fine' WHERE survey = '" + code + "'"))
                .hasMessageContaining("only words can be emptied");
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private String refusal(Callable<?> work) {
        try {
            system.call(work::call);
        } catch (DomainException refusal) {
            return refusal.code();
        }
        throw new AssertionError("it was not refused");
    }
}
