package io.hansa.ledger.journal;

import java.time.LocalDate;
import java.util.Optional;

/** The balance row of an account, locked, while a batch is decided. */
final class Tally {

    private long balance;
    private long lastSeq;
    private byte[] lastHash;
    private long owed;
    private Optional<LocalDate> activeOn;
    private boolean idleLots;

    Tally(long balance, long lastSeq, byte[] lastHash, long owed, Optional<LocalDate> activeOn, boolean idleLots) {
        this.balance = balance;
        this.lastSeq = lastSeq;
        this.lastHash = lastHash;
        this.owed = owed;
        this.activeOn = activeOn;
        this.idleLots = idleLots;
    }

    /** Of an account to which nothing was posted yet. */
    static Tally fresh() {
        return new Tally(0, 0, new byte[32], 0, Optional.empty(), false);
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

    /** What its owner has to repay out of the next accruals. */
    long owed() {
        return owed;
    }

    /** The latest business date on which its owner did something with it. */
    Optional<LocalDate> activeOn() {
        return activeOn;
    }

    /** Whether it has ever had lots that live while it is active. */
    boolean hasIdleLots() {
        return idleLots;
    }

    void getsIdleLots() {
        idleLots = true;
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

    void owe(long more) {
        owed = Math.addExact(owed, more);
    }

    /** @return whether it was last active earlier */
    boolean active(LocalDate on) {
        if (activeOn.filter(last -> !last.isBefore(on)).isPresent()) {
            return false;
        }
        activeOn = Optional.of(on);
        return true;
    }
}
