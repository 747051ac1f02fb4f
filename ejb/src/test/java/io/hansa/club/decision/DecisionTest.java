package io.hansa.club.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Actor;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTest {

    private static final Actor ANN = Actor.parse("staff:ann");
    private static final Actor BEN = Actor.parse("staff:ben");
    private static final Actor CAI = Actor.parse("staff:cai");

    private static Decision by(Actor who, Verdict verdict) {
        return new Decision(verdict, who, Instant.EPOCH, verdict == Verdict.REFUSED ? "too long" : "");
    }

    private static boolean isMade(Decision decision, Decision before) {
        return decision.isMade("PTS v2", ANN, Optional.ofNullable(before));
    }

    @ParameterizedTest
    @EnumSource(
            value = Verdict.class,
            names = {"APPROVED", "REFUSED"})
    void another_decides(Verdict verdict) {
        assertThat(isMade(by(BEN, verdict), null)).isFalse();
        assertThatThrownBy(() -> isMade(by(ANN, verdict), null)).isInstanceOf(OwnProposal.class);
    }

    @Test
    void who_proposed_it_takes_it_back_and_nobody_else() {
        assertThat(isMade(by(ANN, Verdict.WITHDRAWN), null)).isFalse();
        assertThatThrownBy(() -> isMade(by(BEN, Verdict.WITHDRAWN), null)).isInstanceOf(NotProposer.class);
    }

    @Test
    void it_is_decided_once() {
        var approved = by(BEN, Verdict.APPROVED);

        assertThat(isMade(by(BEN, Verdict.APPROVED), approved)).isTrue();
        assertThatThrownBy(() -> isMade(by(CAI, Verdict.APPROVED), approved)).isInstanceOf(ProposalDecided.class);
        assertThatThrownBy(() -> isMade(by(BEN, Verdict.REFUSED), approved)).isInstanceOf(ProposalDecided.class);
        assertThatThrownBy(() -> isMade(by(ANN, Verdict.WITHDRAWN), approved)).isInstanceOf(ProposalDecided.class);
    }

    @Test
    void a_refusal_says_why_and_nothing_else_does() {
        assertThatThrownBy(() -> new Decision(Verdict.REFUSED, BEN, Instant.EPOCH, " "))
                .isInstanceOf(InvalidDecision.class);
        assertThatThrownBy(() -> new Decision(Verdict.REFUSED, BEN, Instant.EPOCH, "x".repeat(201)))
                .isInstanceOf(InvalidDecision.class);
        assertThatThrownBy(() -> new Decision(Verdict.APPROVED, BEN, Instant.EPOCH, "fine"))
                .isInstanceOf(InvalidDecision.class);
    }
}
