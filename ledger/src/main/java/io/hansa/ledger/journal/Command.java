package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What can be asked of the ledger. Amounts are positive, in the smallest part of the unit of the account they name, unless it
 * says otherwise. {@code legs} are further movements of the same entry (money, status points), balanced per unit.
 */
public sealed interface Command {

    Header header();

    /**
     * Gives new points to a wallet or pool out of a programme account (issuance, goodwill), as one lot.
     *
     * @param expiresOn the first date on which the points can no longer be used; empty: never
     * @param funder partner code of who pays for the points, or {@code programme}
     * @param unitCostMicros what one point costs its funder, in millionths of a fen
     */
    record Accrue(
            Header header,
            AccountId to,
            AccountId from,
            long amount,
            Optional<LocalDate> expiresOn,
            String funder,
            long unitCostMicros,
            List<Leg> legs)
            implements Command {
        public Accrue {
            positive(amount);
            legs = List.copyOf(legs);
        }
    }

    /** Sets points of a wallet aside until {@code until}; the receipt's entry number names the hold. */
    record Hold(Header header, AccountId wallet, long amount, Instant until) implements Command {
        public Hold {
            positive(amount);
            Objects.requireNonNull(until);
        }
    }

    /** Takes held points for good, whole or part, to a programme account. */
    record Capture(Header header, EntryNumber hold, long amount, AccountId to, List<Leg> legs) implements Command {
        public Capture {
            positive(amount);
            legs = List.copyOf(legs);
        }
    }

    /** Gives back what is still held; by deadline it is called a lapse and its header says so. */
    record Release(Header header, EntryNumber hold) implements Command {}

    /** Takes points of a wallet for good, in one step. */
    record Redeem(Header header, AccountId wallet, long amount, AccountId to, List<Leg> legs) implements Command {
        public Redeem {
            positive(amount);
            legs = List.copyOf(legs);
        }
    }

    /** Moves points from one wallet or pool to another; the new lots keep the expiry, funder and cost of the old ones. */
    record Transfer(Header header, AccountId from, AccountId to, long amount) implements Command {
        public Transfer {
            positive(amount);
        }
    }

    /** Takes what is left of the lots of a wallet that have expired on {@code asOf}, to breakage; refused when there is nothing. */
    record Expire(Header header, AccountId wallet, AccountId breakage, LocalDate asOf) implements Command {}

    /**
     * Undoes an entry that moved points, whole, and its legs with it. Points of a redemption go back to their lots; an
     * accrual's points are taken from its own lot first and then from others, and never below the wallet's floor.
     */
    record Reverse(Header header, EntryNumber original) implements Command {}

    /** A general balanced entry between accounts without lots, e.g. of settlement. */
    record Balanced(Header header, List<Leg> legs) implements Command {
        public Balanced {
            legs = List.copyOf(legs);
        }
    }

    private static void positive(long amount) {
        if (amount <= 0) {
            throw new IllegalArgumentException("an amount is positive: " + amount);
        }
    }
}
