package io.hansa.ledger.verification;

import java.time.LocalDate;

/**
 * A row of {@code ledger_posting} and what it stands on.
 *
 * @param balanceAfter null where there is no balance row
 * @param unit of its account; null when that is not there
 * @param chained whether its account has a balance row, so that each posting follows from the one before it
 * @param before the posting before it in its account; null when there is none, or not chained
 */
record Posting(
        long account,
        long seq,
        long entry,
        long amount,
        Long balanceAfter,
        int day,
        byte[] hash,
        String unit,
        boolean chained,
        Before before) {

    /** The days before 1970-01-01 as MariaDB's TO_DAYS counts. */
    private static final int EPOCH = 719_528;

    /** What is needed of the posting before one. */
    record Before(Long balanceAfter, byte[] hash) {}

    String row() {
        return "posting account=" + account + " seq=" + seq;
    }

    static String date(int day) {
        return LocalDate.ofEpochDay((long) day - EPOCH).toString();
    }
}
