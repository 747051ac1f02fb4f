package io.hansa.club.earning;

import io.hansa.kernel.MemberNumber;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Knows who was at which event; implemented above the club. Joins the caller's transaction. */
public interface Attendance {

    /**
     * When members came to events last, by the events' codes; in one statement, however many members there are.
     *
     * @param since no longer ago
     */
    Map<MemberNumber, Map<String, Instant>> of(Collection<MemberNumber> members, Instant since);
}
