package io.hansa.ledger.journal;

/** The balance row of an account, locked, while a batch is decided. */
final class Tally {

    private long balance;
    private long lastSeq;
    private byte[] lastHash;

    Tally(long balance, long lastSeq, byte[] lastHash) {
        this.balance = balance;
        this.lastSeq = lastSeq;
        this.lastHash = lastHash;
    }

    long balance() {
        return balance;
    }

    long lastSeq() {
        return lastSeq;
    }

    byte[] lastHash() {
        return lastHash;
    }

    /** @throws InsufficientPoints when it would go below its floor */
    void check(long change) {
        if (Math.addExact(balance, change) < 0) {
            throw new InsufficientPoints(Math.negateExact(change), balance);
        }
    }

    void advance(Posting posting) {
        balance = posting.balanceAfter().orElseThrow();
        lastSeq = posting.seq();
        lastHash = posting.hash().orElseThrow();
    }
}
