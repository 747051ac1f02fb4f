package io.hansa.club.earning;

import java.time.LocalDate;

/** Names of counters. */
final class Counter {

    private static final String ACCRUALS = "#";

    private Counter() {}

    static String of(String member, String rule, Cap.Per per, LocalDate on) {
        return member + '.' + rule + '.' + per.period(on);
    }

    /** Of how many accruals a member had at all partners. */
    static String ever(String member) {
        return member + '.' + ACCRUALS + '.';
    }

    static String atPartner(String member, String partner) {
        return ever(member) + partner;
    }
}
