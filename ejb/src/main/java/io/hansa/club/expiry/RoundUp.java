package io.hansa.club.expiry;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** To what end of the calendar a life is rounded up; bundle keys {@code expiry.round.<NAME>}. */
public enum RoundUp {
    /** To none: the day itself is the first without the points. */
    DAY {
        @Override
        LocalDate firstDayAfter(LocalDate end) {
            return end;
        }
    },
    MONTH {
        @Override
        LocalDate firstDayAfter(LocalDate end) {
            return end.withDayOfMonth(1).plusMonths(1);
        }
    },
    QUARTER {
        @Override
        LocalDate firstDayAfter(LocalDate end) {
            return end.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3);
        }
    },
    YEAR {
        @Override
        LocalDate firstDayAfter(LocalDate end) {
            return end.withDayOfYear(1).plusYears(1);
        }
    };

    abstract LocalDate firstDayAfter(LocalDate end);
}
