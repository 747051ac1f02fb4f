package io.hansa.partners.alliance;

import java.util.concurrent.atomic.LongAdder;

/** What was sent, counted. */
public final class Traffic {

    final LongAdder messages = new LongAdder();
    final LongAdder repeats = new LongAdder();
    final LongAdder atOnce = new LongAdder();
    final LongAdder late = new LongAdder();
    final LongAdder reversals = new LongAdder();
    final LongAdder early = new LongAdder();

    public long messages() {
        return messages.sum();
    }

    /** Each a part of all messages, but for repeats, which come beside them. */
    @Override
    public String toString() {
        return String.format(
                "%,d messages, %,d repeats beside them, of which %,d at the same moment as the first; %,d late, %,d reversals,"
                        + " %,d of which before what they undo",
                messages.sum(), repeats.sum() + atOnce.sum(), atOnce.sum(), late.sum(), reversals.sum(), early.sum());
    }
}
