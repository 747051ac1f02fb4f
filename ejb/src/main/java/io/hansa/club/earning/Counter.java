package io.hansa.club.earning;

import java.time.LocalDate;

/** Names of counters. */
final class Counter {

    private static final String ACCRUALS = ".#";

    private Counter() {}

    static String of(String member, String rule, Cap.Per per, LocalDate on) {
        return member + '.' + rule + '.' + per.period(on);
    }

    /**
     * Of how many accruals a member had at all partners.
     *
     * @param since the book from which on they are counted without a gap
     */
    static String ever(String member, long since) {
        return member + ACCRUALS + since + '.';
    }

    static String atPartner(String member, long since, String partner) {
        return member + ACCRUALS + since + '.' + partner;
    }
}
