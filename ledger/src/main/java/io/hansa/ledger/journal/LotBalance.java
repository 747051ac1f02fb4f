package io.hansa.ledger.journal;

/** What is left of a lot, while a batch is decided. */
final class LotBalance {

    private final Lot lot;
    private long available;
    private long held;

    LotBalance(Lot lot, long available, long held) {
        this.lot = lot;
        this.available = available;
        this.held = held;
    }

    Lot lot() {
        return lot;
    }

    long available() {
        return available;
    }

    long held() {
        return held;
    }

    boolean isEmpty() {
        return available == 0 && held == 0;
    }

    void apply(LotUse use) {
        available = Math.addExact(available, use.available());
        held = Math.addExact(held, use.held());
        if (available < 0 || held < 0) {
            throw new IllegalStateException("lot " + lot.id() + " would be overdrawn");
        }
    }
}
