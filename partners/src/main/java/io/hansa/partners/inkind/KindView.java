package io.hansa.partners.inkind;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.partners.dispute.Party;
import io.hansa.partners.evidence.EvidenceView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A delivery whole.
 *
 * @param reader the side that its reader is on
 * @param events oldest first
 * @param replayed whether the request that this answers was answered before
 */
public record KindView(KindRow row, Party reader, List<Event> events, boolean replayed) {

    public KindView {
        events = List.copyOf(events);
    }

    /** A step, and who took it; the actor's side is empty for silence. */
    public record Event(
            KindStep step,
            Optional<Party> party,
            Actor actor,
            Instant at,
            String text,
            Optional<EntryNumber> entry,
            List<EvidenceView> files) {}

    KindView again() {
        return new KindView(row, reader, events, true);
    }

    /** Whether its reader's side is waited for. */
    public boolean isToAnswer() {
        return row.waitsFor().equals(Optional.of(reader));
    }

    /** Whether its reader's side reported it, and can still withdraw it. */
    public boolean isToWithdraw() {
        return row.state() == KindState.REPORTED && row.reporter() == reader;
    }
}
