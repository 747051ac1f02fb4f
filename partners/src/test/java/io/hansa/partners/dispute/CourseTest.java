package io.hansa.partners.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.partners.contract.Disputing;
import io.hansa.partners.contract.Side;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where each step leads, and what silence decides. */
class CourseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Disputing CLOCKS = clocks(Side.CLAIMANT);

    private final Course claimed = Course.opened(1_000, TODAY, CLOCKS);

    @Test
    void a_claim_waits_for_its_answer_through_the_last_day_of_its_clock() {
        assertThat(claimed.state()).isEqualTo(DisputeState.CLAIMED);
        assertThat(claimed.dueOn()).contains(TODAY.plusDays(10));
        assertThat(claimed.isOverdue(TODAY.plusDays(10))).isFalse();
        assertThat(claimed.isOverdue(TODAY.plusDays(11))).isTrue();
    }

    @Test
    void an_acceptance_grants_all_and_a_part_or_a_rejection_gives_the_claimant_its_days() {
        assertThat(step(claimed, DisputeStep.ACCEPTED, 0)).isEqualTo(over(DisputeState.GRANTED, 0, 1_000));
        assertThat(step(claimed, DisputeStep.PARTLY_ACCEPTED, 400))
                .isEqualTo(new Course(DisputeState.ANSWERED, 1_000, 400, 0, Optional.of(TODAY.plusDays(7))));
        assertThat(step(claimed, DisputeStep.REJECTED, 0).offered()).isZero();
    }

    @Test
    void the_answer_of_the_second_stage_goes_to_arbitration() {
        Course escalated = step(answered(400), DisputeStep.TO_SECOND_STAGE, 0);
        assertThat(escalated.state()).isEqualTo(DisputeState.ESCALATED);
        assertThat(escalated.dueOn()).contains(TODAY.plusDays(7));

        Course arbitrated = step(escalated, DisputeStep.PARTLY_ACCEPTED, 500);

        assertThat(arbitrated)
                .isEqualTo(new Course(DisputeState.IN_ARBITRATION, 1_000, 500, 0, Optional.of(TODAY.plusDays(20))));
        assertThat(step(arbitrated, DisputeStep.ARBITRATED, 0)).isEqualTo(over(DisputeState.REFUSED, 500, 0));
        assertThat(step(arbitrated, DisputeStep.ARBITRATED, 700))
                .isEqualTo(over(DisputeState.PARTLY_GRANTED, 500, 700));
        assertThat(step(arbitrated, DisputeStep.ARBITRATED, 1_000)).isEqualTo(over(DisputeState.GRANTED, 500, 1_000));
    }

    @Test
    void who_agrees_gets_what_was_accepted_and_who_withdraws_nothing() {
        assertThat(step(answered(400), DisputeStep.AGREED, 0)).isEqualTo(over(DisputeState.PARTLY_GRANTED, 400, 400));
        assertThat(step(answered(400), DisputeStep.WITHDRAWN, 0)).isEqualTo(over(DisputeState.WITHDRAWN, 400, 0));
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void silence_of_who_has_to_answer_decides_as_the_contract_says(Side winner) {
        Disputing clocks = clocks(winner);
        long all = winner == Side.CLAIMANT ? 1_000 : 0;
        long rest = winner == Side.CLAIMANT ? 1_000 : 400;

        assertThat(claimed.after(DisputeStep.SILENCE, 0, TODAY, clocks).granted())
                .isEqualTo(all);
        Course escalated = step(answered(400), DisputeStep.TO_SECOND_STAGE, 0);
        assertThat(escalated.after(DisputeStep.SILENCE, 0, TODAY, clocks).granted())
                .isEqualTo(rest);
        Course arbitration = step(escalated, DisputeStep.PARTLY_ACCEPTED, 400);
        assertThat(arbitration.after(DisputeStep.SILENCE, 0, TODAY, clocks).granted())
                .isEqualTo(rest);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void a_claimant_that_does_not_go_on_is_content_with_the_answer(Side winner) {
        assertThat(answered(400)
                        .after(DisputeStep.SILENCE, 0, TODAY, clocks(winner))
                        .granted())
                .isEqualTo(400);
    }

    @Test
    void evidence_and_a_proposal_move_no_clock() {
        assertThat(step(claimed, DisputeStep.EVIDENCE, 0)).isEqualTo(claimed);
        assertThat(step(answered(1), DisputeStep.PROPOSED, 9)).isEqualTo(answered(1));
    }

    @ParameterizedTest
    @EnumSource(DisputeState.class)
    void what_is_over_takes_no_step_and_what_is_open_hears_silence(DisputeState state) {
        boolean any = Stream.of(DisputeStep.values()).anyMatch(step -> step.fits(state));

        assertThat(any).isEqualTo(state.isOpen());
        assertThat(DisputeStep.SILENCE.fits(state)).isEqualTo(state.isOpen());
    }

    private static Course answered(long fen) {
        return step(
                Course.opened(1_000, TODAY, CLOCKS),
                fen == 0 ? DisputeStep.REJECTED : DisputeStep.PARTLY_ACCEPTED,
                fen);
    }

    private static Course step(Course course, DisputeStep step, long fen) {
        return course.after(step, fen, TODAY, CLOCKS);
    }

    private static Course over(DisputeState state, long offered, long granted) {
        return new Course(state, 1_000, offered, granted, Optional.empty());
    }

    private static Disputing clocks(Side winner) {
        return new Disputing(30, 10, winner, 7, winner, 20, winner);
    }
}
