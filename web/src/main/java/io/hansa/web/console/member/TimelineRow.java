package io.hansa.web.console.member;

import io.hansa.club.member.MemberStepView;
import io.hansa.club.tier.TierChangeRow;
import io.hansa.club.timeline.TimelineItem;
import io.hansa.ledger.statement.StatementLine;
import java.time.Instant;

/** A thing of the timeline as a page draws it: exactly one of line, change, step and note is there. */
public record TimelineRow(
        Instant at, StatementLine line, TierChangeRow change, MemberStepView step, TimelineItem.Noted note) {

    static TimelineRow of(TimelineItem item) {
        if (item instanceof TimelineItem.Posted posted) {
            return new TimelineRow(item.at(), posted.line(), null, null, null);
        }
        if (item instanceof TimelineItem.TierChanged changed) {
            return new TimelineRow(item.at(), null, changed.change(), null, null);
        }
        if (item instanceof TimelineItem.Stepped stepped) {
            return new TimelineRow(item.at(), null, null, stepped.step(), null);
        }
        return new TimelineRow(item.at(), null, null, null, (TimelineItem.Noted) item);
    }
}
