package io.hansa.web.api.partner;

import io.hansa.kernel.EntryNumber;
import io.hansa.partners.contract.KindDirection;
import io.hansa.partners.dispute.Party;
import io.hansa.partners.inkind.KindNumber;
import io.hansa.partners.inkind.KindRow;
import io.hansa.partners.inkind.KindState;
import io.hansa.partners.inkind.KindStep;
import io.hansa.partners.inkind.KindView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A delivery in kind with all that happened to it. */
public record KindAnswer(Item delivery, List<Event> events) {

    /** A delivery in a list. */
    public record Item(
            String delivery,
            String item,
            KindDirection direction,
            long quantity,
            long valueFen,
            long totalFen,
            boolean netted,
            Optional<String> outlet,
            String deliveredOn,
            String reference,
            Party reporter,
            KindState state,
            Optional<Party> waitsFor,
            Optional<String> dueOn,
            Optional<Long> entry,
            Optional<String> corrects,
            Optional<String> correctedBy,
            int contractVersion,
            Instant reportedAt) {

        static Item of(KindRow row) {
            return new Item(
                    row.number().value(),
                    row.item(),
                    row.direction(),
                    row.quantity(),
                    row.value().minor(),
                    row.total().minor(),
                    row.netted(),
                    row.outlet(),
                    row.deliveredOn().toString(),
                    row.reference(),
                    row.reporter(),
                    row.state(),
                    row.waitsFor(),
                    row.dueOn().map(Object::toString),
                    row.entry().map(EntryNumber::value),
                    row.reverses().map(KindNumber::value),
                    row.takenBackBy().map(KindNumber::value),
                    row.contract(),
                    row.reportedAt());
        }
    }

    /** A step that was taken. */
    public record Event(KindStep step, Optional<Party> party, Instant at, String text, Optional<Long> entry) {

        static Event of(KindView.Event event) {
            return new Event(
                    event.step(),
                    event.party(),
                    event.at(),
                    event.text(),
                    event.entry().map(EntryNumber::value));
        }
    }

    static KindAnswer of(KindView view) {
        return new KindAnswer(
                Item.of(view.row()), view.events().stream().map(Event::of).toList());
    }
}
