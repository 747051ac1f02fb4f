package io.hansa.club.holiday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Remembers the approved notices for less time than it takes one to come into force: so no server decides by old ones. */
@ApplicationScoped
class NoticesInForce {

    @Inject
    NoticeRows rows;

    @Inject
    Clock clock;

    private volatile Seen seen;

    private record Seen(NoticeBook book, Instant until) {}

    NoticeBook book() {
        Seen last = seen;
        Instant now = clock.instant();
        if (last == null || !now.isBefore(last.until())) {
            last = new Seen(new NoticeBook(rows.all()), now.plus(NoticeBook.SEEN_AFTER.dividedBy(2)));
            seen = last;
        }
        return last.book();
    }
}
