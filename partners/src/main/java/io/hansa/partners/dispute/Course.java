package io.hansa.partners.dispute;

import io.hansa.partners.contract.Disputing;
import io.hansa.partners.contract.Side;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a dispute stands. Made anew by each step from where it stood, the contract's clocks and the business date; nothing else
 * decides.
 *
 * @param claimed fen
 * @param offered what the last answer accepted, fen
 * @param granted what it came to, fen; 0 while it is open
 * @param dueOn the last date on which the next step can be taken; empty when it is over
 */
record Course(DisputeState state, long claimed, long offered, long granted, Optional<LocalDate> dueOn) {

    static Course opened(long claimed, LocalDate today, Disputing clocks) {
        return new Course(DisputeState.CLAIMED, claimed, 0, 0, Optional.of(today.plusDays(clocks.answerDays())));
    }

    /** Whether the clock has ended, so that silence decides and nobody else does. */
    boolean isOverdue(LocalDate today) {
        return dueOn.map(today::isAfter).orElse(false);
    }

    /**
     * After a step that {@link DisputeStep#fits} the state.
     *
     * @param fen what was partly accepted, proposed or arbitrated; otherwise of no matter
     */
    Course after(DisputeStep step, long fen, LocalDate today, Disputing clocks) {
        return switch (step) {
            case ACCEPTED -> over(claimed);
            case PARTLY_ACCEPTED -> answered(fen, today, clocks);
            case REJECTED -> answered(0, today, clocks);
            case TO_SECOND_STAGE -> waits(DisputeState.ESCALATED, offered, today.plusDays(clocks.secondStageDays()));
            case AGREED -> over(offered);
            case WITHDRAWN -> new Course(DisputeState.WITHDRAWN, claimed, offered, 0, Optional.empty());
            case ARBITRATED -> over(fen);
            case SILENCE -> over(bySilence(clocks));
            case PROPOSED, EVIDENCE -> this;
            case OPENED -> throw new IllegalArgumentException("a dispute is opened once");
        };
    }

    /** The answer to the claim can be taken to the second stage; the answer there goes to arbitration. */
    private Course answered(long accepted, LocalDate today, Disputing clocks) {
        return state == DisputeState.CLAIMED
                ? waits(DisputeState.ANSWERED, accepted, today.plusDays(clocks.secondStageDays()))
                : waits(DisputeState.IN_ARBITRATION, accepted, today.plusDays(clocks.arbitrationDays()));
    }

    /** Who claims and does not go on is content with the answer; otherwise the contract says whose silence it is. */
    private long bySilence(Disputing clocks) {
        Side winner = switch (state) {
            case CLAIMED -> clocks.answerSilence();
            case ESCALATED -> clocks.secondStageSilence();
            case IN_ARBITRATION -> clocks.arbitrationSilence();
            default -> Side.RESPONDENT;
        };
        return winner == Side.CLAIMANT ? claimed : offered;
    }

    private Course waits(DisputeState next, long accepted, LocalDate until) {
        return new Course(next, claimed, accepted, 0, Optional.of(until));
    }

    private Course over(long amount) {
        return new Course(DisputeState.granted(amount, claimed), claimed, offered, amount, Optional.empty());
    }
}
