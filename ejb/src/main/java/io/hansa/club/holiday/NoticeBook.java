package io.hansa.club.holiday;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All approved versions, and which of them were in force at an instant. */
final class NoticeBook {

    /** A version that was approved just now is known on every server after so long, and in force from then on. */
    static final Duration SEEN_AFTER = Duration.ofMinutes(1);

    private final List<NoticeView> approved;

    NoticeBook(Collection<NoticeView> versions) {
        approved = versions.stream().filter(NoticeView::isApproved).toList();
    }

    HolidayCalendar asOf(Instant instant) {
        Map<Integer, NoticeView> last = new HashMap<>();
        approved.stream()
                .filter(notice -> !inForceFrom(notice).isAfter(instant))
                .forEach(notice -> last.merge(
                        notice.terms().year(), notice, (one, other) -> one.version() > other.version() ? one : other));
        return new HolidayCalendar(last.values().stream().map(NoticeView::terms).toList());
    }

    private static Instant inForceFrom(NoticeView notice) {
        return notice.decision().orElseThrow().at().plus(SEEN_AFTER);
    }
}
