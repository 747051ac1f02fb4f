package io.hansa.ledger.journal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** What is left of a lot and until when it lives, while a batch is decided. */
final class LotBalance {

    /** Earliest expiry first, never last, then oldest. */
    static final Comparator<LotBalance> ORDER = Comparator.comparing(
                    (LotBalance left) -> left.expiresOn.orElse(LocalDate.MAX))
            .thenComparing(left -> left.lot, Comparator.comparing(Lot::earnedOn).thenComparingLong(Lot::id));

    private final Lot lot;
    private final Row row;
    private long available;
    private long held;
    private Optional<LocalDate> expiresOn;
    private Optional<LocalDate> announceOn;

    /** How its row stood before the batch. */
    enum Row {
        NONE,
        OPEN,
        USED_UP
    }

    /** As it is kept, with something left. */
    LotBalance(Lot lot, long available, long held, Optional<LocalDate> expiresOn, Optional<LocalDate> announceOn) {
        this(lot, Row.OPEN, available, held, expiresOn, announceOn);
    }

    private LotBalance(
            Lot lot,
            Row row,
            long available,
            long held,
            Optional<LocalDate> expiresOn,
            Optional<LocalDate> announceOn) {
        this.lot = lot;
        this.row = row;
        this.available = available;
        this.held = held;
        this.expiresOn = expiresOn;
        this.announceOn = announceOn;
    }

    /** A lot that is made, in an account that was last active on a date. */
    static LotBalance made(Lot lot, Optional<LocalDate> activeOn) {
        LotBalance left = empty(lot, Row.NONE, activeOn);
        left.apply(new LotUse(lot, lot.amount(), 0));
        return left;
    }

    /** A lot with nothing in it, in an account that was last active on a date. */
    static LotBalance empty(Lot lot, Row row, Optional<LocalDate> activeOn) {
        LotBalance left = new LotBalance(lot, row, 0, 0, Optional.empty(), Optional.empty());
        left.end(left.nominal(activeOn));
        return left;
    }

    Lot lot() {
        return lot;
    }

    Row row() {
        return row;
    }

    /** Whether there is a row of it, which the batch changes. */
    boolean isKept() {
        return row != Row.NONE;
    }

    boolean wasUsedUp() {
        return row == Row.USED_UP;
    }

    long available() {
        return available;
    }

    long held() {
        return held;
    }

    /** The first date on which the points can no longer be used; empty: never, or not before it is announced. */
    Optional<LocalDate> expiresOn() {
        return expiresOn;
    }

    /** The date on which their end has to be announced; empty when that is not asked for, or done. */
    Optional<LocalDate> announceOn() {
        return announceOn;
    }

    boolean usableOn(LocalDate date) {
        return expiresOn.map(date::isBefore).orElse(true);
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

    /**
     * Moves the end of points that live while their account is active. What was announced stays so if it still is late enough.
     *
     * @return whether it moved
     */
    boolean active(LocalDate activeOn) {
        if (lot.expiry().idleMonths().isEmpty()) {
            return false;
        }
        Optional<LocalDate> nominal = nominal(Optional.of(activeOn));
        if (stays(nominal.orElseThrow())) {
            return false;
        }
        end(nominal);
        return true;
    }

    private boolean stays(LocalDate nominal) {
        return expiresOn.map(end -> !end.isBefore(nominal)).orElse(announceOn.equals(announce(nominal)));
    }

    private void end(Optional<LocalDate> nominal) {
        if (lot.expiry().noticeDays().isPresent()) {
            expiresOn = Optional.empty();
            announceOn = nominal.flatMap(this::announce);
        } else {
            expiresOn = nominal;
        }
    }

    private Optional<LocalDate> announce(LocalDate nominal) {
        return lot.expiry().noticeDays().stream().mapToObj(nominal::minusDays).findFirst();
    }

    /** An accrual is an activity on its own day. */
    private Optional<LocalDate> nominal(Optional<LocalDate> activeOn) {
        return lot.expiry().nominal(activeOn.filter(lot.earnedOn()::isBefore).orElse(lot.earnedOn()));
    }
}
