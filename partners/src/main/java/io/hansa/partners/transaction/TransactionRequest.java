package io.hansa.partners.transaction;

import io.hansa.partners.access.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /** What a client that sends it must be allowed to do. */
    default Scope scope() {
        if (this instanceof Accrual) {
            return Scope.ACCRUE;
        }
        return this instanceof Reversal ? Scope.REVERSE : Scope.REDEEM;
    }

    /**
     * A member bought something: points by the contract's rate for an amount, or a number of points that the partner gives.
     *
     * @param outlet code of one of the partner's outlets
     * @param member number, {@code card:…} or {@code ext:…}
     * @param amountFen what the member paid; either this or {@code points} is there
     * @param points points given; they bring no status points
     * @param goods what was bought
     * @param items of what it consists, so that each can be undone by itself; they share its goods and rates, and sum to it
     */
    record Accrual(
            String key,
            String reference,
            Instant occurredAt,
            String outlet,
            String member,
            OptionalLong amountFen,
            OptionalLong points,
            Goods goods,
            List<TransactionItem> items)
            implements AtTill {

        public Accrual {
            Objects.requireNonNull(goods);
            items = TransactionItem.checked(items);
            Shape.check(key, reference, occurredAt);
            Shape.requireText(outlet, 16, "outlet");
            Shape.requireText(member, 128, "member");
            if (amountFen.isPresent() == points.isPresent()) {
                throw new IllegalArgumentException("an accrual has either an amount or points");
            }
        }

        /** Of one thing. */
        public Accrual(
                String key,
                String reference,
                Instant occurredAt,
                String outlet,
                String member,
                OptionalLong amountFen,
                OptionalLong points,
                Goods goods) {
            this(key, reference, occurredAt, outlet, member, amountFen, points, goods, List.of());
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

    /** Somebody stands at a till. */
    sealed interface AtTill extends TransactionRequest {

        /** Code of one of the partner's outlets. */
        String outlet();

        /** Number, {@code card:…} or {@code ext:…}. */
        String member();
    }

    /** A member's points go for something: at once, or later. */
    sealed interface Payment extends AtTill {

        long points();
    }

    /**
     * A member pays with points.
     *
     * @param goods what for
     * @param items of what it consists, as of an accrual; in points
     */
    record Redemption(
            String key,
            String reference,
            Instant occurredAt,
            String outlet,
            String member,
            long points,
            Goods goods,
            List<TransactionItem> items)
            implements Payment {

        /** For what is not named. */
        public Redemption(String key, String reference, Instant occurredAt, String outlet, String member, long points) {
            this(key, reference, occurredAt, outlet, member, points, Goods.UNNAMED, List.of());
        }

        public Redemption {
            Objects.requireNonNull(goods);
            items = TransactionItem.checked(items);
            Shape.check(key, reference, occurredAt);
            Shape.requireText(outlet, 16, "outlet");
            Shape.requireText(member, 128, "member");
        }
    }

    /**
     * Sets points aside until they are captured or released, or their time is over.
     *
     * @param hold how long, {@link #SHORTEST_HOLD} to {@link #LONGEST_HOLD}; the contract may allow less, and says how long when it is
     *     empty
     * @param goods what will be paid
     */
    record Authorisation(
            String key,
            String reference,
            Instant occurredAt,
            String outlet,
            String member,
            long points,
            Optional<Duration> hold,
            Goods goods)
            implements Payment {

        public static final Duration SHORTEST_HOLD = Duration.ofMinutes(1);
        public static final Duration LONGEST_HOLD = Duration.ofDays(30);

        public Authorisation {
            Objects.requireNonNull(goods);
            Shape.check(key, reference, occurredAt);
            Shape.requireText(outlet, 16, "outlet");
            Shape.requireText(member, 128, "member");
            hold.filter(asked -> asked.compareTo(SHORTEST_HOLD) < 0 || asked.compareTo(LONGEST_HOLD) > 0)
                    .ifPresent(asked -> {
                        throw new IllegalArgumentException("points are held a minute to thirty days: " + asked);
                    });
        }

        /** For what is not named. */
        public Authorisation(
                String key,
                String reference,
                Instant occurredAt,
                String outlet,
                String member,
                long points,
                Optional<Duration> hold) {
            this(key, reference, occurredAt, outlet, member, points, hold, Goods.UNNAMED);
        }
    }

    /**
     * Takes authorised points for good; as often as some are left.
     *
     * @param authorisation its reference
     * @param points empty: all that are left
     * @param items of what it consists, as of an accrual; only where the points are said
     */
    record Capture(
            String key,
            String reference,
            Instant occurredAt,
            String authorisation,
            OptionalLong points,
            List<TransactionItem> items)
            implements TransactionRequest {

        public Capture {
            Shape.check(key, reference, occurredAt);
            Shape.requireText(authorisation, 64, "authorisation");
            items = TransactionItem.checked(items);
            if (points.isEmpty() && !items.isEmpty()) {
                throw new IllegalArgumentException("items are shares of points that are said");
            }
        }

        /** Of one thing. */
        public Capture(String key, String reference, Instant occurredAt, String authorisation, OptionalLong points) {
            this(key, reference, occurredAt, authorisation, points, List.of());
        }
    }

    /**
     * Gives back what is left of an authorisation, and ends it.
     *
     * @param authorisation its reference
     */
    record Release(String key, String reference, Instant occurredAt, String authorisation)
            implements TransactionRequest {

        public Release {
            Shape.check(key, reference, occurredAt);
            Shape.requireText(authorisation, 64, "authorisation");
        }
    }

    /**
     * Undoes an accepted accrual or redemption: a part, or what is left of it.
     *
     * @param original the reference of the transaction to undo
     * @param amountFen what the member gets back, of an accrual for an amount; empty: all that is left
     * @param points what is undone, of a redemption or an accrual of points; empty: all that is left
     * @param items codes of what is undone, each whole; empty: none by name
     */
    record Reversal(
            String key,
            String reference,
            Instant occurredAt,
            String original,
            OptionalLong amountFen,
            OptionalLong points,
            List<String> items)
            implements TransactionRequest {

        public Reversal {
            Shape.check(key, reference, occurredAt);
            Shape.requireText(original, 64, "original");
            items = TransactionItem.checkedCodes(items);
            if (amountFen.isPresent() && points.isPresent()
                    || !items.isEmpty() && (amountFen.isPresent() || points.isPresent())) {
                throw new IllegalArgumentException("a reversal has at most one of an amount, points and items");
            }
        }

        /** Of an amount, points, or all that is left. */
        public Reversal(
                String key,
                String reference,
                Instant occurredAt,
                String original,
                OptionalLong amountFen,
                OptionalLong points) {
            this(key, reference, occurredAt, original, amountFen, points, List.of());
        }

        /** Of items by their codes. */
        public static Reversal ofItems(
                String key, String reference, Instant occurredAt, String original, List<String> items) {
            return new Reversal(
                    key, reference, occurredAt, original, OptionalLong.empty(), OptionalLong.empty(), items);
        }

        /** Of all that is left. */
        public Reversal(String key, String reference, Instant occurredAt, String original) {
            this(key, reference, occurredAt, original, OptionalLong.empty(), OptionalLong.empty());
        }
    }
}
