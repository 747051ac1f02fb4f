package io.hansa.partners.contract;

import java.util.List;
import java.util.Optional;

/** Chooses among a contract's lines: of those that cover an occasion the narrowest, or none. Lines are counted from 1. */
final class RateChoice {

    private RateChoice() {}

    static int line(List<RateLine> lines, RateKind kind, Occasion occasion) {
        int best = 0;
        for (int place = 1; place <= lines.size(); place++) {
            RateLine line = lines.get(place - 1);
            if (line.kind() == kind
                    && line.reach().covers(occasion)
                    && (best == 0
                            || line.reach().narrowness()
                                    > lines.get(best - 1).reach().narrowness())) {
                best = place;
            }
        }
        return best;
    }

    /** @throws LinesOverlap when an occasion could be covered by two of which neither is narrower */
    static void requireClear(List<RateLine> lines) {
        for (int second = 1; second < lines.size(); second++) {
            RateLine later = lines.get(second);
            for (int first = 0; first < second; first++) {
                RateLine earlier = lines.get(first);
                if (earlier.kind() == later.kind() && earlier.reach().overlaps(later.reach())) {
                    throw new LinesOverlap(first + 1, second + 1);
                }
            }
        }
    }

    static Rates rates(Terms terms, int accrualLine, int statusLine, int redemptionLine) {
        Optional<RateLine> accrual = at(terms, accrualLine);
        Funder funder = accrual.map(RateLine::funder).orElse(Funder.PARTNER);
        return new Rates(
                accrual.flatMap(RateLine::rate).orElse(terms.accrual()),
                accrualLine,
                accrual.flatMap(RateLine::price).orElse(terms.price()),
                funder,
                funder == Funder.PARTNER && !terms.funding().isPrepaid(),
                at(terms, statusLine).flatMap(RateLine::rate).orElse(terms.status()),
                statusLine,
                at(terms, redemptionLine).flatMap(RateLine::price).orElse(terms.reimbursement()),
                redemptionLine);
    }

    private static Optional<RateLine> at(Terms terms, int line) {
        return line == 0 ? Optional.empty() : Optional.of(terms.lines().get(line - 1));
    }
}
