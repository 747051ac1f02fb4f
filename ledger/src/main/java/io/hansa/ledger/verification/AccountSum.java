package io.hansa.ledger.verification;

/**
 * What the postings of an account with a balance row add up to, and what is kept of it.
 *
 * @param hasLots whether what it has lies in lots
 * @param sum of its postings
 * @param lastSeq of its postings, 0 without any
 * @param held the account that holds what is set aside of it; 0 for none
 * @param heldSum of that one's postings
 * @param kept the balance row's balance and last seq; null when there is none
 * @param keptIdle whether the balance row says that it has lots that live while it is active; null without a row
 */
record AccountSum(
        long id, boolean hasLots, long sum, long lastSeq, long held, long heldSum, String kept, Boolean keptIdle) {

    String expected() {
        return sum + " " + lastSeq;
    }

    boolean isKeptRight() {
        return expected().equals(kept);
    }
}
