package io.hansa.partners.transaction;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.InFlight;
import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides on the messages of a batch in order and posts them together. Only where a message speaks of the reference of one before
 * it, what came so far is posted first, so that the later one sees what became of the earlier.
 */
@ApplicationScoped
class Posting {

    @Inject
    Ledger ledger;

    @Inject
    Statements statements;

    @Inject
    TransactionRows rows;

    @Inject
    Event<PointsToTakeBack> toTakeBack;

    /** Decides on the request of a number. */
    @FunctionalInterface
    interface Decider {
        Draft draft(long number, TransactionRequest request);
    }

    List<Draft> post(Decider decider, Situation situation, Map<Long, TransactionRequest> requests) {
        var drafts = new ArrayList<Draft>(requests.size());
        var pending = new ArrayList<Draft>();
        var mentioned = new HashSet<String>();
        requests.forEach((number, request) -> {
            if (references(request).stream().anyMatch(mentioned::contains)) {
                flush(pending, situation);
                mentioned.clear();
            }
            Draft draft = decider.draft(number, request);
            drafts.add(draft);
            if (draft.command().isPresent()) {
                pending.add(draft);
                mentioned.addAll(references(request));
            } else if (draft.row().accepted) {
                flush(pending, situation);
                keep(draft.row(), situation);
            }
        });
        flush(pending, situation);
        return drafts;
    }

    /** What moves nothing has no receipt that would say the balance. */
    private void keep(PartnerTransaction row, Situation situation) {
        row.balance = statements.balances(List.of(row.wallet)).get(row.wallet);
        situation.accept(row);
    }

    private static Set<String> references(TransactionRequest request) {
        Set<String> references = new HashSet<>(Set.of(request.reference()));
        if (request instanceof TransactionRequest.Reversal reversal) {
            references.add(reversal.original());
        } else if (request instanceof TransactionRequest.Capture capture) {
            references.add(capture.authorisation());
        } else if (request instanceof TransactionRequest.Release release) {
            references.add(release.authorisation());
        }
        return references;
    }

    private void flush(List<Draft> pending, Situation situation) {
        if (pending.isEmpty()) {
            return;
        }
        tellWhatIsTakenFromOthers(pending, situation);
        List<Command> commands =
                pending.stream().map(draft -> draft.command().orElseThrow()).toList();
        List<Outcome> outcomes = ledger.post(commands);
        requireDecidedOnWhatIs(pending, outcomes);
        Map<AccountId, Long> balances = balancesUntouched(pending, outcomes);
        sayWhatWasReleased(pending, outcomes);
        for (int i = 0; i < outcomes.size(); i++) {
            Draft draft = pending.get(i);
            draft.settle(outcomes.get(i), balances);
            if (draft.row().accepted) {
                situation.accept(draft.row());
            } else {
                situation.bonuses().takeBack(draft.row().reference);
            }
        }
        pending.clear();
    }

    private void tellWhatIsTakenFromOthers(List<Draft> pending, Situation situation) {
        Map<MemberNumber, Long> points = pending.stream()
                .map(Draft::row)
                .filter(row -> row.reverses != null && row.points < 0 && situation.meansAnother(row.member))
                .collect(groupingBy(row -> new MemberNumber(row.member), summingLong(row -> -row.points)));
        if (!points.isEmpty()) {
            toTakeBack.fire(new PointsToTakeBack(points));
        }
    }

    /**
     * What the ledger refuses to undo, capture or release because somebody else has done so meanwhile was decided on what is no more:
     * asked again, it is decided on what is left, or refused for a reason that the partner knows.
     *
     * @throws InFlight when there is such a one
     */
    private void requireDecidedOnWhatIs(List<Draft> pending, List<Outcome> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            PartnerTransaction row = pending.get(i).row();
            if (outcomes.get(i) instanceof Outcome.Refused
                    && row.reversalSeq != null
                    && rows.isUndone(row.reverses, row.reversalSeq)) {
                throw new InFlight(row.reference);
            }
        }
    }

    /** The ledger gives back what is still held when it comes to it; an expiry may have taken some since the batch was decided. */
    private void sayWhatWasReleased(List<Draft> pending, List<Outcome> outcomes) {
        Map<EntryNumber, PartnerTransaction> released = new HashMap<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Draft draft = pending.get(i);
            if (draft.command().orElseThrow() instanceof Command.Release release
                    && outcomes.get(i) instanceof Outcome.Receipt) {
                released.put(release.hold(), draft.row());
            }
        }
        if (!released.isEmpty()) {
            statements.holds(released.keySet()).forEach((hold, view) -> released.get(hold).points = view.released());
        }
    }

    /** Points that are pending do not touch their member's wallet. */
    private Map<AccountId, Long> balancesUntouched(List<Draft> pending, List<Outcome> outcomes) {
        Set<AccountId> wallets = new HashSet<>();
        for (int i = 0; i < outcomes.size(); i++) {
            AccountId wallet = pending.get(i).row().wallet;
            if (outcomes.get(i) instanceof Outcome.Receipt receipt
                    && !receipt.balances().containsKey(wallet)) {
                wallets.add(wallet);
            }
        }
        return wallets.isEmpty() ? Map.of() : statements.balances(wallets);
    }
}
