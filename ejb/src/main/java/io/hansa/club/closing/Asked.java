package io.hansa.club.closing;

import io.hansa.ledger.liability.Cut;
import io.hansa.runs.RunNumber;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What a run is to work out.
 *
 * @param before the closing that it follows
 */
record Asked(YearMonth month, Cut cut, Optional<Closing> before) {

    static final String MONTH = "month";
    static final String CUT_OFF = "cutOff";
    static final String FOLLOWS = "follows";
    static final String CLOSING = "closing";

    static Asked of(YearMonth month, Instant cutOff, Optional<Closing> before) {
        return new Asked(month, new Cut(month.atEndOfMonth(), cutOff), before);
    }

    /** A closing anew, as it was asked for then. */
    static Asked again(Closing closing, ClosingRows closings) {
        return new Asked(closing.month(), closing.cut(), closing.previous().flatMap(closings::find));
    }

    /** Reads what {@link #params} wrote. */
    static Asked read(Map<String, String> params, ClosingRows closings) {
        if (params.containsKey(CLOSING)) {
            return again(closings.find(Long.parseLong(params.get(CLOSING))).orElseThrow(), closings);
        }
        Optional<Closing> before =
                Optional.ofNullable(params.get(FOLLOWS)).map(Long::valueOf).flatMap(closings::find);
        return of(YearMonth.parse(params.get(MONTH)), Instant.parse(params.get(CUT_OFF)), before);
    }

    Map<String, String> params() {
        Map<String, String> params = new java.util.HashMap<>(Map.of(MONTH, month.toString()));
        params.put(CUT_OFF, cut.before().toString());
        before.ifPresent(closing -> params.put(FOLLOWS, new RunNumber(closing.run()).toString()));
        return params;
    }

    Report report(Collection<Line> lines) {
        return Report.of(month, cut.before(), before.map(Closing::before), lines);
    }
}
