package io.hansa.partners.port;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the club gives members beyond their partners' contracts. Asked once a batch, before it is decided, in a bounded number of
 * statements however many messages it has.
 */
public interface Bonuses {

    OfBatch of(Batch batch);

    /** Of a sandbox, and of clubs without rules. */
    static OfBatch none() {
        return NoBonuses.NONE;
    }

    /**
     * What a batch brings.
     *
     * @param accruals that may be accepted
     * @param undone accepted accruals that it may undo, whole or in part, by reference, and their numbers
     * @param posted whether it is to be posted: then nobody else gives of the same caps and budgets until the transaction ends
     */
    record Batch(String partnerCode, List<Message> accruals, Map<String, Long> undone, boolean posted) {
        public Batch {
            accruals = List.copyOf(accruals);
            undone = Map.copyOf(undone);
        }
    }

    /**
     * An accrual.
     *
     * @param sender what sort of caller sent it
     * @param amountFen what the member paid; empty where the partner gives a number of points
     */
    record Message(
            String reference,
            MemberAccounts member,
            String outlet,
            Optional<String> product,
            Optional<String> category,
            Actor.Kind sender,
            OptionalLong amountFen,
            Instant occurredAt) {
        public Message {
            Objects.requireNonNull(reference);
            Objects.requireNonNull(member);
        }
    }

    /**
     * A bonus, or what stays of one.
     *
     * @param rules by which, with their versions, for the entry's why; empty when there is none
     */
    record Bonus(long points, long statusPoints, String rules) {

        public static final Bonus NOTHING = new Bonus(0, 0, "");
    }

    /** A message that was posted. */
    record Decided(String reference, long number, EntryNumber entry, Instant recordedAt) {}

    /** Asked while a batch is decided, message by message, in their order. */
    interface OfBatch {

        /**
         * What an accrual brings more.
         *
         * @param points by the contract
         * @param statusPoints by the contract
         */
        Bonus earn(Message message, long points, long statusPoints);

        /**
         * What stays of the bonus of an accrual when a part of it is undone.
         *
         * @param original its reference
         * @param reference of what undoes it
         * @param amountFen what stays of what the member paid
         * @param points by the contract, for what stays
         */
        Bonus rest(String original, String reference, OptionalLong amountFen, long points, long statusPoints);

        /** The ledger refused what was decided under this reference: what it took of caps and budgets is given back. */
        void takeBack(String reference);

        /** Keeps what was given and taken back, in the transaction that posted it; once, at its end. */
        void keep(List<Decided> posted);
    }
}
