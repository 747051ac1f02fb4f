package io.hansa.web.api.partner;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Money;
import io.hansa.partners.dispute.DisputeStep;
import io.hansa.partners.dispute.DisputeView;
import io.hansa.partners.dispute.Party;
import io.hansa.partners.evidence.EvidenceView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A dispute with all that happened in it. */
public record DisputeAnswer(DisputeItem dispute, int contractVersion, List<Event> events) {

    /** A step that was taken. */
    public record Event(
            DisputeStep step,
            Optional<Party> party,
            Instant at,
            Optional<Long> fen,
            String text,
            Optional<String> dueOn,
            Optional<Long> entry,
            List<File> files) {

        static Event of(DisputeView.Event event) {
            return new Event(
                    event.step(),
                    event.party(),
                    event.at(),
                    event.fen().map(Money::minor),
                    event.text(),
                    event.dueOn().map(Object::toString),
                    event.entry().map(EntryNumber::value),
                    event.files().stream().map(File::of).toList());
        }
    }

    /** A file that was handed in. */
    public record File(int file, String name, String mediaType, int bytes, String sha256) {

        static File of(EvidenceView view) {
            return new File(view.file(), view.name(), view.mediaType(), view.size(), view.sha256());
        }
    }

    static DisputeAnswer of(DisputeView view) {
        return new DisputeAnswer(
                DisputeItem.of(view.row()),
                view.contract(),
                view.events().stream().map(Event::of).toList());
    }
}
