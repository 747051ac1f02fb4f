package io.hansa.web.api.member;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Points;
import io.hansa.partners.missing.MissingRow;
import io.hansa.partners.missing.MissingState;
import io.hansa.partners.missing.MissingStep;
import io.hansa.partners.missing.MissingView;
import io.hansa.partners.missing.RejectionReason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A claim for missing points, for the member and for the partner. */
public record MissingClaim(
        String claim,
        String member,
        String partner,
        String outlet,
        String shoppedOn,
        String receipt,
        long amountFen,
        MissingState state,
        long points,
        Optional<String> dueOn,
        Instant claimedAt) {

    /** A claim with what happened to it. */
    public record Whole(MissingClaim claim, List<Event> events) {

        public static Whole of(MissingView view) {
            return new Whole(
                    MissingClaim.of(view.row()),
                    view.events().stream().map(Event::of).toList());
        }
    }

    /** A step. */
    public record Event(
            MissingStep step,
            Instant at,
            Optional<Long> points,
            Optional<RejectionReason> reason,
            String text,
            Optional<Long> entry,
            List<Integer> files) {

        static Event of(MissingView.Event event) {
            return new Event(
                    event.step(),
                    event.at(),
                    event.points().map(Points::amount),
                    event.reason(),
                    event.text(),
                    event.entry().map(EntryNumber::value),
                    event.files().stream().map(file -> file.file()).toList());
        }
    }

    public static MissingClaim of(MissingRow row) {
        return new MissingClaim(
                row.number().value(),
                row.member().value(),
                row.partnerCode(),
                row.outlet(),
                row.shoppedOn().toString(),
                row.receipt(),
                row.amount().minor(),
                row.state(),
                row.points().amount(),
                row.dueOn().map(Object::toString),
                row.claimedAt());
    }
}
