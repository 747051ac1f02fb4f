package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
            if (funder == null || !funder.matches("[A-Za-z0-9_.-]{1,32}")) {
                throw new IllegalArgumentException("not a funder: " + funder);
            }
        }
    }

    /**
     * Sets points of a wallet aside; the receipt's entry number names the hold. It stays open until an entry ends it:
     * {@code until} makes it due for the run that releases lapsed holds, and nothing more.
     */
    record Hold(Header header, AccountId wallet, long amount, Instant until) implements Command {
        public Hold {
            positive(amount);
            until = until.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** Takes held points for good, whole or part, to a programme account; as often as something is held. */
    record Capture(Header header, EntryNumber hold, long amount, AccountId to, List<Leg> legs) implements Command {
        public Capture {
            positive(amount);
            legs = List.copyOf(legs);
        }
    }

    /**
     * Gives back what is still held to the lots that it came from; by deadline it is called a lapse and its header says so. A
     * lot that has expired meanwhile gets its points back too, and the next expiry run takes them.
     */
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
     * Undoes an accrual, redemption, capture, transfer or balanced entry, whole and with its legs, once. Points of a redemption
     * or capture go back to the wallet and to their lots (what has expired meanwhile, the next expiry run takes); an accrual's
     * points are taken from its own lot first and then from others, and never below the wallet's floor.
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
