package io.hansa.web.console.rule;

import io.hansa.club.earning.Condition;
import io.hansa.club.earning.InvalidEarningRule;
import io.hansa.club.earning.MessageCondition;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Reads what was typed; what is missing or has a part of a fen is refused at its field. */
final class Amounts {

    private static final int FEN = 2;

    private Amounts() {}

    static long fen(BigDecimal yuan) {
        return whole(yuan, FEN, "amount");
    }

    /** A decimal as so many of its smallest part. */
    static long whole(BigDecimal typed, int digits, String field) {
        if (typed == null) {
            throw new InvalidEarningRule(field);
        }
        try {
            return typed.movePointRight(digits).longValueExact();
        } catch (ArithmeticException e) {
            throw new InvalidEarningRule(field);
        }
    }

    static long given(Long typed, String field) {
        if (typed == null) {
            throw new InvalidEarningRule(field);
        }
        return typed;
    }

    static Condition dates(LocalDate from, LocalDate through) {
        if (from == null || through == null) {
            throw new InvalidEarningRule("dates");
        }
        return new MessageCondition.OnDates(from, through.plusDays(1));
    }
}
