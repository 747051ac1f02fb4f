package io.hansa.partners.testing;

import io.hansa.partners.period.EarlierPeriodOpen;
import io.hansa.partners.settlement.Settlement;
import java.time.LocalDate;
import java.time.YearMonth;

/** Months for all tests that settle, each later than those before it: what was frozen stays so, for every test of the world. */
public final class Months {

    private static final PartnersWorld WORLD = PartnersWorld.instance();

    private static YearMonth last = YearMonth.of(2027, 1);

    private Months() {}

    /** The next month; all before it are frozen, and it is a day in the month after it. */
    public static YearMonth next() {
        last = last.plusMonths(1);
        clockIs(last.plusMonths(1), 10);
        freezeAllUpTo(last.minusMonths(1));
        return last;
    }

    /** Nine in the morning of a day. */
    public static void clockIs(YearMonth month, int day) {
        LocalDate date = month.atDay(day);
        WORLD.clockIs(date.atTime(9, 0).atZone(PartnersWorld.ZONE).toInstant());
    }

    private static void freezeAllUpTo(YearMonth target) {
        YearMonth next = target;
        while (next != null) {
            YearMonth frozen = next;
            try {
                WORLD.asSystem(() -> WORLD.the(Settlement.class).freeze(frozen));
                next = frozen.equals(target) ? null : target;
            } catch (EarlierPeriodOpen earlier) {
                next = (YearMonth) earlier.args().get("earlier");
            }
        }
    }
}
