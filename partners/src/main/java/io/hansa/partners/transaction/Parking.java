package io.hansa.partners.transaction;

import io.hansa.kernel.Programme;
import io.hansa.partners.access.Callers;
import io.hansa.partners.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parks reversals that come before their original, and lets them have their effect when it comes. Each side first writes what it
 * has and then looks, waiting for those who are just writing, whether the other is there: so one of the two sees the other, on
 * whatever servers they come at the same moment.
 */
@ApplicationScoped
class Parking {

    @Inject
    ParkedRows parked;

    @Inject
    TransactionRows rows;

    @Inject
    Situations situations;

    @Inject
    Posting posting;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    /**
     * Parks what a batch brought too early, and undoes what it brought that was waited for.
     *
     * @param early reversals whose originals are not known
     * @param made what was written of the same batch
     * @return the transactions that parked reversals became
     * @throws OriginalCame when an original was accepted meanwhile: its reversal is not early any more
     */
    List<PartnerTransaction> settle(String partner, List<Parked> early, List<PartnerTransaction> made) {
        if (!early.isEmpty()) {
            parked.add(early);
        }
        Set<String> came = made.stream()
                .filter(row -> row.accepted && row.kind.reversible())
                .map(row -> row.reference)
                .collect(Collectors.toSet());
        List<Parked> awaited = came.isEmpty() ? List.of() : parked.lockWaitingFor(partner, came);
        if (!early.isEmpty()) {
            requireMissing(partner, early, came);
        }
        return awaited.isEmpty() ? List.of() : undo(awaited);
    }

    private void requireMissing(String partner, List<Parked> early, Set<String> came) {
        Set<String> missing = early.stream().map(Parked::original).collect(Collectors.toCollection(HashSet::new));
        missing.removeAll(came);
        if (!rows.shareAccepted(partner, missing).isEmpty()) {
            throw new OriginalCame();
        }
    }

    /** In the order in which they came, each in the name of who sent it. */
    private List<PartnerTransaction> undo(List<Parked> awaited) {
        Map<Long, TransactionRequest> requests = new LinkedHashMap<>();
        Map<Long, Parked> byNumber = new HashMap<>();
        awaited.forEach(each -> {
            requests.put(each.number(), each.request());
            byNumber.put(each.number(), each);
        });
        Situation situation = situations.of(awaited.get(0).sender(), List.copyOf(requests.values()));
        List<PartnerTransaction> undone = Draft.rows(posting.post(
                (number, request) ->
                        new Drafting(limited(byNumber.get(number)), situation).matched(byNumber.get(number)),
                situation,
                requests));
        rows.add(undone);
        situation.keepBonuses(undone);
        parked.end(byNumber.keySet());
        return undone;
    }

    private Sender limited(Parked parked) {
        return parked.sender(callers.outletsOf(parked.actor()));
    }

    /** Refuses some of those whose originals can come no more. */
    int lapse(int most) {
        Instant now = programme.now();
        List<Parked> due = parked.lockDue(now, most);
        if (!due.isEmpty()) {
            rows.add(due.stream().map(each -> lapsed(each, now)).toList());
            parked.end(due.stream().map(Parked::number).toList());
        }
        return due.size();
    }

    private static PartnerTransaction lapsed(Parked parked, Instant now) {
        var row =
                new PartnerTransaction(parked.number(), parked.sender(), TransactionKind.REVERSAL, parked.reference());
        row.occurredAt = parked.occurredAt();
        row.recordedAt = now;
        row.original = parked.original();
        row.amountFen = parked.amountFen().isPresent() ? parked.amountFen().getAsLong() : null;
        row.refuse(Refusal.of(new OriginalNeverCame(parked.original(), parked.until())));
        return row;
    }
}
