package io.hansa.ledger.notice;

import io.hansa.ledger.sql.NoDeadline;
import java.time.Clock;
import javax.sql.DataSource;

/** Notices on a plain data source, without a container. */
public final class NoticesOn {

    private NoticesOn() {}

    public static Notices dataSource(DataSource dataSource, Clock clock) {
        Notices notices = new Notices();
        notices.dataSource = dataSource;
        notices.clock = clock;
        notices.deadline = new NoDeadline();
        return notices;
    }
}
