package io.hansa.partners.transaction;

import io.hansa.kernel.IdempotencyConflict;
import io.hansa.partners.access.SandboxCode;
import io.hansa.partners.refusal.Refusal;
import io.hansa.partners.transaction.TransactionResult.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a batch: claims its keys, works on what is new, and answers the rest as it was answered before. */
@ApplicationScoped
class Intake {

    @Inject
    TransactionNumbers numbers;

    @Inject
    Claims claims;

    @Inject
    TransactionRows rows;

    @Inject
    Situations situations;

    @Inject
    Posting posting;

    @Inject
    AuthorisationRows authorisations;

    @Inject
    ParkedRows parked;

    @Inject
    Parking parking;

    @Inject
    Event<TransactionsAccepted> accepted;

    List<TransactionResult> take(Sender sender, List<? extends TransactionRequest> requests) {
        Map<String, Claim> wanted = new LinkedHashMap<>();
        List<String> hashes = new ArrayList<>(requests.size());
        for (TransactionRequest request : requests) {
            String hash = RequestHash.of(sender.partner(), request);
            hashes.add(hash);
            wanted.computeIfAbsent(request.key(), key -> new Claim(key, hash, numbers.next()));
        }
        Map<String, Claim> held = claims.claim(sender.scope(), wanted.values());
        Map<Long, TransactionRequest> fresh = fresh(requests, wanted, held);
        Map<Long, Kept> done = work(sender, fresh);
        Map<Long, Kept> known = known(held, done);
        var answered = new HashSet<Long>(known.keySet());
        answered.removeAll(done.keySet());
        List<TransactionResult> results = new ArrayList<>(requests.size());
        for (int i = 0; i < requests.size(); i++) {
            TransactionRequest request = requests.get(i);
            Claim claim = held.get(request.key());
            results.add(
                    claim.hash().equals(hashes.get(i))
                            ? known.get(claim.number()).result(request, !answered.add(claim.number()))
                            : conflict(request));
        }
        return results;
    }

    /** Those that came first with their key, in order, by the number that they were given. */
    private static Map<Long, TransactionRequest> fresh(
            List<? extends TransactionRequest> requests, Map<String, Claim> wanted, Map<String, Claim> held) {
        var fresh = new LinkedHashMap<Long, TransactionRequest>();
        for (TransactionRequest request : requests) {
            long number = wanted.get(request.key()).number();
            if (held.get(request.key()).number() == number) {
                fresh.putIfAbsent(number, request);
            }
        }
        return fresh;
    }

    private Map<Long, Kept> work(Sender sender, Map<Long, TransactionRequest> fresh) {
        if (fresh.isEmpty()) {
            return Map.of();
        }
        Situation situation = situations.of(sender, List.copyOf(fresh.values()));
        List<Draft> drafts = posting.post(new Drafting(sender, situation)::draft, situation, fresh);
        List<PartnerTransaction> made = new ArrayList<>(Draft.rows(drafts));
        List<Parked> early =
                drafts.stream().map(Draft::early).flatMap(Optional::stream).toList();
        rows.add(made);
        authorisations.add(made);
        situation.keepBonuses(made);
        made.addAll(parking.settle(sender.partner(), early, made));
        tell(sender, made);
        var byNumber = new HashMap<Long, Kept>();
        early.forEach(parked -> byNumber.put(parked.number(), parked));
        made.forEach(row -> byNumber.put(row.number, row));
        return byNumber;
    }

    private void tell(Sender sender, List<PartnerTransaction> made) {
        var items = made.stream()
                .filter(row -> row.accepted && row.entry != null)
                .map(Results::item)
                .toList();
        if (!items.isEmpty() && !SandboxCode.is(sender.partner())) {
            accepted.fire(new TransactionsAccepted(sender.partner(), items));
        }
    }

    private Map<Long, Kept> known(Map<String, Claim> held, Map<Long, Kept> done) {
        var earlier = held.values().stream()
                .map(Claim::number)
                .filter(number -> !done.containsKey(number))
                .toList();
        Map<Long, PartnerTransaction> ended = rows.byNumbers(earlier);
        authorisations.complete(ended.values());
        Map<Long, Kept> known = new HashMap<>(ended);
        if (known.size() < earlier.size()) {
            var waiting = new HashSet<>(earlier);
            waiting.removeAll(known.keySet());
            known.putAll(parked.byNumbers(waiting));
        }
        known.putAll(done);
        return known;
    }

    private static TransactionResult conflict(TransactionRequest request) {
        var reason = Refusal.of(new IdempotencyConflict(request.key()));
        return new Refused(request.key(), request.reference(), reason, false);
    }
}
