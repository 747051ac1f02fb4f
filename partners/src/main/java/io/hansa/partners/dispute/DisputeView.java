package io.hansa.partners.dispute;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Money;
import io.hansa.partners.evidence.EvidenceView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A dispute with its events.
 *
 * @param contract the version whose clocks hold for it
 * @param party the side that the reader is of
 * @param events oldest first
 */
public record DisputeView(DisputeRow row, int contract, Party party, List<Event> events) {

    public DisputeView {
        events = List.copyOf(events);
    }

    public DisputeNumber number() {
        return row.number();
    }

    /** Whether a step is there to be taken by the reader's side; whether it is in time is another question. */
    public boolean allows(DisputeStep step) {
        return step.fits(row.state())
                && step.side().map(side -> side == party.sideIn(row.claimant())).orElse(true);
    }

    /** What was proposed by one person and waits for a second one. */
    public Optional<Event> proposal() {
        return events.stream()
                .filter(event -> event.step() != DisputeStep.EVIDENCE)
                .reduce((earlier, later) -> later)
                .filter(event -> event.step() == DisputeStep.PROPOSED);
    }

    /** The entry that the outcome made. */
    public Optional<EntryNumber> effect() {
        return events.stream().map(Event::entry).flatMap(Optional::stream).findFirst();
    }

    /**
     * A step that was taken.
     *
     * @param party empty for an arbiter and for silence
     * @param fen what was claimed, accepted, proposed or decided
     * @param dueOn the last date on which the next step could be taken
     */
    public record Event(
            int seq,
            DisputeStep step,
            Optional<Party> party,
            Actor actor,
            Instant at,
            Optional<Money> fen,
            String text,
            Optional<LocalDate> dueOn,
            Optional<EntryNumber> entry,
            List<EvidenceView> files) {

        public Event {
            files = List.copyOf(files);
        }
    }
}
