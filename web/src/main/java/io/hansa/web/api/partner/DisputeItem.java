package io.hansa.web.api.partner;

import io.hansa.kernel.EntryNumber;
import io.hansa.partners.dispute.DisputeReason;
import io.hansa.partners.dispute.DisputeRow;
import io.hansa.partners.dispute.DisputeState;
import io.hansa.partners.dispute.Party;
import io.hansa.partners.dispute.Waiting;
import java.time.Instant;
import java.util.Optional;

/** A dispute in a list. */
public record DisputeItem(
        String dispute,
        String statement,
        int line,
        Optional<Long> entry,
        Party claimant,
        DisputeReason reason,
        long claimedFen,
        DisputeState state,
        Optional<Waiting> waitsFor,
        long acceptedFen,
        long grantedFen,
        Optional<String> dueOn,
        Instant openedAt) {

    static DisputeItem of(DisputeRow row) {
        return new DisputeItem(
                row.number().value(),
                row.statement(),
                row.line(),
                row.entry().map(EntryNumber::value),
                row.claimant(),
                row.reason(),
                row.claimed().minor(),
                row.state(),
                row.waitsFor(),
                row.accepted().minor(),
                row.granted().minor(),
                row.dueOn().map(Object::toString),
                row.openedAt());
    }
}
