package io.hansa.club.ladder;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Proposal;
import io.hansa.kernel.Actor;
import io.hansa.kernel.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A version of a ladder.
 *
 * @param decision the second person's; empty while it waits
 */
public record LadderVersionView(
        String ladder,
        LocalizedText name,
        int version,
        LocalDate begins,
        LadderTerms terms,
        Actor setBy,
        Instant setAt,
        Optional<Decision> decision)
        implements Proposal {

    LadderVersionView decided(Optional<Decision> by) {
        return new LadderVersionView(ladder, name, version, begins, terms, setBy, setAt, by);
    }

    @Override
    public String proposal() {
        return "ladder:" + called();
    }

    /** What movements call it, e.g. {@code MAIN v3}. */
    public String called() {
        return Proposal.name(ladder, version);
    }
}
