package io.hansa.web.console.member;

import io.hansa.club.tier.TierChangeRow;
import io.hansa.club.timeline.TimelineItem;
import io.hansa.ledger.statement.StatementLine;
import java.time.Instant;

/** A thing of the timeline as a page draws it: exactly one of line, change and note is there. */
public record TimelineRow(Instant at, StatementLine line, TierChangeRow change, TimelineItem.Noted note) {

    static TimelineRow of(TimelineItem item) {
        if (item instanceof TimelineItem.Posted posted) {
            return new TimelineRow(item.at(), posted.line(), null, null);
        }
        if (item instanceof TimelineItem.TierChanged changed) {
            return new TimelineRow(item.at(), null, changed.change(), null);
        }
        return new TimelineRow(item.at(), null, null, (TimelineItem.Noted) item);
    }
}
