package io.hansa.club.earning;

import io.hansa.kernel.MemberNumber;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Knows who answered which survey; implemented above the club. Joins the caller's transaction. */
public interface SurveysAnswered {

    /**
     * When members answered surveys, by the surveys' codes; in one statement, however many members there are.
     *
     * @param since no longer ago
     */
    Map<MemberNumber, Map<String, Instant>> of(Collection<MemberNumber> members, Instant since);
}
