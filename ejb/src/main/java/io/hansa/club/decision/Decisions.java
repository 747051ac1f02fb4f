package io.hansa.club.decision;

import io.hansa.kernel.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Keeps decisions, in the transaction of the boundary that asks. A proposal is named as its feature names the version. */
@ApplicationScoped
public class Decisions {

    @Inject
    DecisionRows rows;

    /** The versions with what was decided about them, in their order; in one statement. */
    public <V extends Proposal> List<V> on(List<V> versions, BiFunction<V, Optional<Decision>, V> decided) {
        Map<String, Decision> made =
                of(versions.stream().map(Proposal::proposal).toList());
        return versions.stream()
                .map(version -> decided.apply(version, Optional.ofNullable(made.get(version.proposal()))))
                .toList();
    }

    /** Those that were made, by proposal. */
    private Map<String, Decision> of(Collection<String> proposals) {
        if (proposals.isEmpty()) {
            return Map.of();
        }
        return rows.of(proposals).stream().collect(Collectors.toMap(DecisionRow::proposal, DecisionRow::decision));
    }

    /**
     * Decides once.
     *
     * @return whether nobody had; the same decision again by the same person is the same
     * @throws OwnProposal when who proposed it approves or refuses it
     * @throws NotProposer when another withdraws it
     * @throws ProposalDecided when it was decided otherwise, or by another
     */
    public boolean decide(String proposal, Actor proposer, Decision decision) {
        Optional<Decision> before = Optional.ofNullable(of(List.of(proposal)).get(proposal));
        if (decision.isMade(proposal, proposer, before)) {
            return false;
        }
        rows.add(new DecisionRow(proposal, proposer, decision));
        return true;
    }

    /** A job's version needs nobody else. */
    public void approveOfJob(String proposal, Decision decision) {
        if (decision.by().kind() != Actor.Kind.SYSTEM || !decision.isApproval()) {
            throw new OwnProposal(proposal);
        }
        rows.add(new DecisionRow(proposal, decision.by(), decision));
    }
}
