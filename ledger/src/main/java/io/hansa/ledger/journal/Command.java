package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What can be asked of the ledger. Amounts are positive, in the smallest part of the unit of the account they name, unless it
 * says otherwise. {@code legs} are further movements of the same entry (money, status points), balanced per unit.
 */
public sealed interface Command {

    Header header();

    /**
     * Gives new points to a wallet or pool out of a programme account (issuance, goodwill), as one lot. What the wallet owes is
     * repaid first.
     *
     * @param funder partner code of who pays for the points, or {@code programme}
     * @param unitCostMicros what one point costs its funder, in millionths of a fen
     * @param extra further points, of another funder
     */
    record Accrue(
            Header header,
            AccountId to,
            AccountId from,
            long amount,
            Expiry expiry,
            String funder,
            long unitCostMicros,
            List<Leg> legs,
            Optional<Extra> extra)
            implements Command {
        public Accrue {
            positive(amount);
            legs = List.copyOf(legs);
            checkFunder(funder);
        }

        /** From one funder. */
        public Accrue(
                Header header,
                AccountId to,
                AccountId from,
                long amount,
                Expiry expiry,
                String funder,
                long unitCostMicros,
                List<Leg> legs) {
            this(header, to, from, amount, expiry, funder, unitCostMicros, legs, Optional.empty());
        }

        /** @param expiresOn the first date on which the points can no longer be used; empty: never */
        public Accrue(
                Header header,
                AccountId to,
                AccountId from,
                long amount,
                Optional<LocalDate> expiresOn,
                String funder,
                long unitCostMicros,
                List<Leg> legs) {
            this(header, to, from, amount, Expiry.on(expiresOn), funder, unitCostMicros, legs);
        }
    }

    /**
     * Gives new points that cannot be used yet, to a pending account.
     *
     * @param usableOn the date on which they are due for {@link Confirm}; empty: an event or somebody confirms them
     * @param extra further points, of another funder
     */
    record AccruePending(
            Header header,
            AccountId pending,
            AccountId from,
            long amount,
            Optional<LocalDate> usableOn,
            String funder,
            long unitCostMicros,
            List<Leg> legs,
            Optional<Extra> extra)
            implements Command {
        public AccruePending {
            positive(amount);
            legs = List.copyOf(legs);
            checkFunder(funder);
        }

        /** From one funder. */
        public AccruePending(
                Header header,
                AccountId pending,
                AccountId from,
                long amount,
                Optional<LocalDate> usableOn,
                String funder,
                long unitCostMicros,
                List<Leg> legs) {
            this(header, pending, from, amount, usableOn, funder, unitCostMicros, legs, Optional.empty());
        }
    }

    /**
     * Points of the same accrual that another funds: they come to the same account, as a lot of their own.
     *
     * @param from the programme account that they come from, or go back to
     */
    record Extra(AccountId from, long amount, String funder, long unitCostMicros) {
        public Extra {
            positive(amount);
            checkFunder(funder);
        }
    }

    /** Makes what is left of a pending accrual usable; its expiry counts from now. */
    record Confirm(Header header, EntryNumber accrual, AccountId wallet, Expiry expiry) implements Command {}

    /**
     * Sets points of a wallet or pool aside; the receipt's entry number names the hold. It stays open until an entry ends it:
     * {@code until} makes it due for the run that releases lapsed holds, and nothing more.
     *
     * @param shielded whether held points do not expire; if not, {@link ExpireHeld} takes what has expired
     * @param draw who draws on a pool
     */
    record Hold(Header header, AccountId wallet, long amount, Instant until, boolean shielded, Optional<Draw> draw)
            implements Command {
        public Hold {
            positive(amount);
            until = until.truncatedTo(ChronoUnit.MICROS);
        }

        /** Held points do not expire. */
        public Hold(Header header, AccountId wallet, long amount, Instant until) {
            this(header, wallet, amount, until, true, Optional.empty());
        }
    }

    /** Takes held points for good, whole or part, to a programme account; as often as something is held. */
    record Capture(Header header, EntryNumber hold, long amount, AccountId to, List<Leg> legs) implements Command {
        public Capture {
            positive(amount);
            legs = List.copyOf(legs);
        }
    }

    /** Gives back what is still held to the lots that it came from; by deadline it is called a lapse and its header says so. */
    record Release(Header header, EntryNumber hold, Lapsed lapsed) implements Command {

        public Release(Header header, EntryNumber hold) {
            this(header, hold, Lapsed.LOST);
        }
    }

    /** Takes points of a wallet or pool for good, in one step. */
    record Redeem(Header header, AccountId wallet, long amount, AccountId to, List<Leg> legs, Optional<Draw> draw)
            implements Command {
        public Redeem {
            positive(amount);
            legs = List.copyOf(legs);
        }

        public Redeem(Header header, AccountId wallet, long amount, AccountId to, List<Leg> legs) {
            this(header, wallet, amount, to, legs, Optional.empty());
        }
    }

    /**
     * Moves points from one wallet or pool to another; the new lots keep the funder and cost of the old ones. Into a pool they are
     * a contribution: its lots remember whose they were.
     *
     * @param expiry until when the new lots live; empty: as the old ones
     */
    record Transfer(Header header, AccountId from, AccountId to, long amount, Optional<Expiry> expiry)
            implements Command {
        public Transfer {
            positive(amount);
        }

        public Transfer(Header header, AccountId from, AccountId to, long amount) {
            this(header, from, to, amount, Optional.empty());
        }
    }

    /** Takes what is left of a contributor's lots out of a pool, back to the wallet that it came from. */
    record Withdraw(Header header, AccountId pool, AccountId wallet) implements Command {}

    /** Takes what is left of the lots of a wallet that have expired on {@code asOf}, to breakage; refused when there is nothing. */
    record Expire(Header header, AccountId wallet, AccountId breakage, LocalDate asOf) implements Command {}

    /** Takes what has expired on {@code asOf} of a hold that does not shield, to breakage; refused when there is nothing. */
    record ExpireHeld(Header header, EntryNumber hold, AccountId breakage, LocalDate asOf) implements Command {}

    /**
     * Gives back points that expired, as new lots; never more than the expiry took.
     *
     * @param expiry of the new lots
     */
    record Reinstate(Header header, EntryNumber expired, long amount, Expiry expiry) implements Command {
        public Reinstate {
            positive(amount);
        }
    }

    /**
     * Undoes what is left of an accrual, redemption, capture, transfer or balanced entry, with its legs. Points of a
     * redemption or capture go back to the wallet and to their lots. An accrual's points are taken from its own lot first, or from those
     * of its confirmation; what expired of it comes from breakage; then from other lots; and what is missing then, as the clawback says.
     */
    record Reverse(Header header, EntryNumber original, Clawback clawback, Lapsed lapsed) implements Command {

        public Reverse(Header header, EntryNumber original) {
            this(header, original, Clawback.NEVER_BELOW, Lapsed.LOST);
        }
    }

    /**
     * Undoes a part, as {@link Reverse} does the whole: an item or an amount. In sum never more than the original.
     *
     * @param amount in points of the original, without the extra ones; 0 where only those are undone
     * @param legs what of the original's legs goes with it, with opposite signs
     * @param extra how many of the original's extra points, which their own lot gives first
     */
    record Refund(
            Header header,
            EntryNumber original,
            long amount,
            List<Leg> legs,
            Clawback clawback,
            Lapsed lapsed,
            Optional<Extra> extra)
            implements Command {
        public Refund {
            if (amount != 0 || extra.isEmpty()) {
                positive(amount);
            }
            legs = List.copyOf(legs);
        }

        public Refund(
                Header header, EntryNumber original, long amount, List<Leg> legs, Clawback clawback, Lapsed lapsed) {
            this(header, original, amount, legs, clawback, lapsed, Optional.empty());
        }

        /** With the extra ones. */
        long points() {
            return Math.addExact(amount, extra.map(Extra::amount).orElse(0L));
        }

        public Refund(Header header, EntryNumber original, long amount, List<Leg> legs) {
            this(header, original, amount, legs, Clawback.NEVER_BELOW, Lapsed.LOST);
        }
    }

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

    private static void checkFunder(String funder) {
        if (funder == null || !Funders.FORM.matcher(funder).matches()) {
            throw new IllegalArgumentException("not a funder: " + funder);
        }
    }

    /** The form of a funder. */
    final class Funders {

        private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_.-]{1,32}");

        private Funders() {}
    }
}
