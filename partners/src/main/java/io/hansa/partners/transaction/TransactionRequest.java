package io.hansa.partners.transaction;

import java.time.Instant;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * What a partner asks for. Shapes are checked here, by IllegalArgumentException; everything that depends on the state of things
 * is refused with a reason in the result.
 */
public sealed interface TransactionRequest {

    /** The partner's idempotency key, 1 to 128 printable characters without blanks. */
    String key();

    /** The partner's own number for it, 1 to 64 printable characters without blanks. */
    String reference();

    /** When it happened at the till. */
    Instant occurredAt();

    /**
     * A member bought something: points by the contract's rate for an amount, or a number of points that the partner gives.
     *
     * @param outlet code of one of the partner's outlets
     * @param member number, {@code card:…} or {@code ext:…}
     * @param amountFen what the member paid; either this or {@code points} is there
     * @param points points given; they bring no status points
     * @param goods what was bought
     */
    record Accrual(
            String key,
            String reference,
            Instant occurredAt,
            String outlet,
            String member,
            OptionalLong amountFen,
            OptionalLong points,
            Goods goods)
            implements TransactionRequest {

        public Accrual {
            Objects.requireNonNull(goods);
            Shape.check(key, reference, occurredAt);
            Shape.requireText(outlet, 16, "outlet");
            Shape.requireText(member, 128, "member");
            if (amountFen.isPresent() == points.isPresent()) {
                throw new IllegalArgumentException("an accrual has either an amount or points");
            }
        }

        /** Of what is not named. */
        public Accrual(
                String key,
                String reference,
                Instant occurredAt,
                String outlet,
                String member,
                OptionalLong amountFen,
                OptionalLong points) {
            this(key, reference, occurredAt, outlet, member, amountFen, points, Goods.UNNAMED);
        }

        public static Accrual ofAmount(
                String key, String reference, Instant occurredAt, String outlet, String member, long fen) {
            return new Accrual(key, reference, occurredAt, outlet, member, OptionalLong.of(fen), OptionalLong.empty());
        }

        public static Accrual ofPoints(
                String key, String reference, Instant occurredAt, String outlet, String member, long points) {
            return new Accrual(
                    key, reference, occurredAt, outlet, member, OptionalLong.empty(), OptionalLong.of(points));
        }
    }

    /**
     * A member pays with points.
     *
     * @param goods what for
     */
    record Redemption(
            String key, String reference, Instant occurredAt, String outlet, String member, long points, Goods goods)
            implements TransactionRequest {

        /** For what is not named. */
        public Redemption(String key, String reference, Instant occurredAt, String outlet, String member, long points) {
            this(key, reference, occurredAt, outlet, member, points, Goods.UNNAMED);
        }

        public Redemption {
            Objects.requireNonNull(goods);
            Shape.check(key, reference, occurredAt);
            Shape.requireText(outlet, 16, "outlet");
            Shape.requireText(member, 128, "member");
        }
    }

    /**
     * Undoes an accepted accrual or redemption: a part, or what is left of it.
     *
     * @param original the reference of the transaction to undo
     * @param amountFen what the member gets back, of an accrual for an amount; empty: all that is left
     * @param points what is undone, of a redemption or an accrual of points; empty: all that is left
     */
    record Reversal(
            String key,
            String reference,
            Instant occurredAt,
            String original,
            OptionalLong amountFen,
            OptionalLong points)
            implements TransactionRequest {

        public Reversal {
            Shape.check(key, reference, occurredAt);
            Shape.requireText(original, 64, "original");
            if (amountFen.isPresent() && points.isPresent()) {
                throw new IllegalArgumentException("a reversal has at most one of an amount and points");
            }
        }

        /** Of all that is left. */
        public Reversal(String key, String reference, Instant occurredAt, String original) {
            this(key, reference, occurredAt, original, OptionalLong.empty(), OptionalLong.empty());
        }
    }
}
