package io.hansa.partners.dispute;

import io.hansa.kernel.Actor;
import io.hansa.partners.evidence.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Who does what in a dispute.
 *
 * @param party for which of the two it acts; empty for an arbiter and for silence
 * @param fen what is accepted, proposed or decided
 */
record Act(
        DisputeStep step,
        Optional<Party> party,
        Actor actor,
        OptionalLong fen,
        String text,
        Optional<String> requestKey,
        List<Evidence> evidence) {

    static Act opening(OpenDispute command, Party claimant, Actor actor) {
        return new Act(
                DisputeStep.OPENED,
                Optional.of(claimant),
                actor,
                OptionalLong.of(command.claimedFen()),
                command.text(),
                Optional.of(command.requestKey()),
                command.evidence());
    }

    static Act of(TakeStep command, Party party, Actor actor) {
        return new Act(
                command.step(),
                Optional.of(party),
                actor,
                command.fen() == 0 ? OptionalLong.empty() : OptionalLong.of(command.fen()),
                command.text(),
                Optional.of(command.requestKey()),
                command.evidence());
    }

    static Act of(ArbitrateDispute command, DisputeStep step, Actor arbiter) {
        return new Act(
                step,
                Optional.empty(),
                arbiter,
                OptionalLong.of(command.grantedFen()),
                command.reason(),
                Optional.of(command.requestKey()),
                List.of());
    }

    static Act silence(Actor clock) {
        return new Act(
                DisputeStep.SILENCE, Optional.empty(), clock, OptionalLong.empty(), "", Optional.empty(), List.of());
    }
}
