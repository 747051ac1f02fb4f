package io.hansa.club.segment;

import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The members of a segment by its last run, in parts, for runs that do something with each. For contexts above the club that have decided
 * who may know.
 */
@ApplicationScoped
public class SegmentParts {

    /** Before the first number. */
    public static final String FIRST = "";

    /** So many a part. */
    public static final int MEMBERS = 500;

    @Inject
    SegmentRows segments;

    /** The last number of the part that comes after a number; empty when nobody comes after. */
    public Optional<String> end(String segment, String after) {
        List<String> full = segments.open(segment, after, MEMBERS - 1);
        return full.isEmpty() ? segments.lastOpen(segment, after) : Optional.of(full.get(0));
    }

    /** Who is in, of the numbers after one up to another. */
    public List<MemberNumber> of(String segment, String after, String upTo) {
        return segments.open(segment, after, upTo).stream()
                .map(MemberNumber::new)
                .toList();
    }
}
