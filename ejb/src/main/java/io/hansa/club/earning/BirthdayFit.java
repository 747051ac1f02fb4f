package io.hansa.club.earning;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** How near a day is to a member's birthday. Facts keep this, and not the birthday. */
public enum BirthdayFit {
    NONE,
    MONTH,
    DAY;

    /** Who was born on the 29th of February has a birthday on the 28th in years that have none. */
    public static BirthdayFit of(Optional<MonthDay> birthday, LocalDate on) {
        if (birthday.isEmpty() || birthday.get().getMonth() != on.getMonth()) {
            return NONE;
        }
        return birthday.get().atYear(on.getYear()).equals(on) ? DAY : MONTH;
    }

    boolean isAtLeast(BirthdayFit asked) {
        return compareTo(asked) >= 0;
    }
}
