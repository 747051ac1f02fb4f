package io.hansa.club.timeline;

import io.hansa.club.member.MemberStepView;
import io.hansa.club.tier.TierChangeRow;
import io.hansa.kernel.Actor;
import io.hansa.ledger.statement.StatementLine;
import java.time.Instant;

/** One thing that happened. */
public sealed interface TimelineItem {

    /** When it was recorded; the list's order. */
    Instant at();

    /** Points moved. */
    record Posted(StatementLine line) implements TimelineItem {
        @Override
        public Instant at() {
            return line.recordedAt();
        }
    }

    /** The tier changed. */
    record TierChanged(TierChangeRow change) implements TimelineItem {
        @Override
        public Instant at() {
            return change.changedAt();
        }
    }

    /** The membership went to another state. */
    record Stepped(MemberStepView step) implements TimelineItem {
        @Override
        public Instant at() {
            return step.steppedAt();
        }
    }

    /** Staff wrote something down. */
    record Noted(long id, Instant at, Actor author, String text) implements TimelineItem {}
}
