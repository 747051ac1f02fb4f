package io.hansa.club.holiday;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Proposal;
import io.hansa.kernel.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * One version of a year's notice.
 *
 * @param decision the second person's; empty while it waits
 */
public record NoticeView(NoticeTerms terms, int version, Actor setBy, Instant setAt, Optional<Decision> decision)
        implements Proposal {

    NoticeView decided(Optional<Decision> by) {
        return new NoticeView(terms, version, setBy, setAt, by);
    }

    /** E.g. {@code 2027 v2}. */
    public String name() {
        return Proposal.name(terms.year(), version);
    }

    @Override
    public String proposal() {
        return "holiday-notice:" + name();
    }
}
