package io.hansa.partners.transaction;

import io.hansa.kernel.EntryNumber;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides on requests as if they were posted one after the other, and posts nothing. Whether a member has points enough only the
 * ledger knows, at the moment of posting.
 */
@ApplicationScoped
class Foresight {

    /** Stands for the entry that a foreseen transaction would have. */
    private static final EntryNumber NOT_POSTED = new EntryNumber(Long.MAX_VALUE);

    @Inject
    Situations situations;

    @Inject
    TransactionRows rows;

    @Inject
    Recognition recognition;

    /**
     * @param before of batches before this one
     * @return a result for each of the requests
     */
    List<LineResult> foresee(Sender sender, List<TransactionRequest> before, List<TransactionRequest> requests) {
        List<TransactionRequest> all =
                Stream.concat(before.stream(), requests.stream()).toList();
        var glance = new Glance(sender, all);
        before.forEach(glance::look);
        glance.match();
        requests.forEach(glance::look);
        glance.match();
        return List.copyOf(glance.results.subList(before.size(), all.size()));
    }

    /** What has been foreseen so far. */
    private final class Glance {

        private final Sender sender;
        private final Situation situation;
        private final Drafting drafting;
        private final Map<String, PartnerTransaction> accepted;
        private final Map<Integer, Parked> parked = new LinkedHashMap<>();
        private final List<LineResult> results = new ArrayList<>();

        Glance(Sender sender, List<TransactionRequest> all) {
            this.sender = sender;
            situation = situations.glimpse(sender, all);
            drafting = new Drafting(sender, situation);
            accepted = new HashMap<>(rows.accepted(
                    sender.partner(),
                    all.stream().map(TransactionRequest::reference).collect(Collectors.toSet())));
            recognition.complete(all, accepted);
        }

        void look(TransactionRequest request) {
            PartnerTransaction before = accepted.get(request.reference());
            if (before != null && Recognition.same(request, before, situation::member)) {
                results.add(LineResult.repeated(number(before)));
            } else if (before == null && request instanceof Reversal reversal && waits(reversal)) {
                results.add(LineResult.repeated(recognition.waiting(sender.partner(), reversal)));
            } else {
                results.add(decide(drafting.draft(0, request)));
            }
        }

        /** Those that were parked, whose originals came after them in the same batch: at its end, as when it is posted. */
        void match() {
            parked.entrySet().removeIf(early -> {
                boolean came = situation.accepted(early.getValue().original()).isPresent();
                if (came) {
                    results.set(early.getKey(), decide(drafting.matched(early.getValue())));
                }
                return came;
            });
        }

        private LineResult decide(Draft draft) {
            if (draft.early().isPresent()) {
                parked.put(results.size(), draft.early().get());
                return LineResult.parked(Optional.empty());
            }
            PartnerTransaction row = draft.row();
            if (draft.command().isEmpty() && !row.accepted) {
                return LineResult.refused(row.refusal().orElseThrow());
            }
            row.accept();
            row.entry = NOT_POSTED;
            situation.accept(row);
            accepted.put(row.reference, row);
            return LineResult.foreseen(row);
        }

        private boolean waits(Reversal reversal) {
            return parked.values().stream().anyMatch(early -> Recognition.same(reversal, early.request()))
                    || recognition.waiting(sender.partner(), reversal).isPresent();
        }

        private static Optional<TransactionNumber> number(PartnerTransaction row) {
            return row.number == 0 ? Optional.empty() : Optional.of(row.transactionNumber());
        }
    }
}
