package io.hansa.partners.missing;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.partners.evidence.EvidenceView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A claim with its events, oldest first. */
public record MissingView(MissingRow row, List<Event> events) {

    public MissingView {
        events = List.copyOf(events);
    }

    /**
     * A step.
     *
     * @param amount what was claimed, or confirmed
     * @param points that were given by it
     * @param entry in the ledger
     */
    public record Event(
            MissingStep step,
            Actor actor,
            Instant at,
            Optional<Money> amount,
            Optional<Points> points,
            Optional<RejectionReason> reason,
            String text,
            Optional<EntryNumber> entry,
            List<EvidenceView> files) {

        public Event {
            files = List.copyOf(files);
        }
    }
}
