package io.hansa.club.earning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Asks what the message says of itself. */
public sealed interface MessageCondition extends Condition {

    boolean holds(MessageFacts message);

    /** What is missing where it does not hold. */
    Missing missing(MessageFacts message);

    @Override
    default boolean holds(MessageFacts message, MemberFacts member) {
        return holds(message);
    }

    @Override
    default Missing missing(MessageFacts message, MemberFacts member) {
        return missing(message);
    }

    /** At one of these partners. */
    record AtPartner(Set<String> partners) implements MessageCondition {
        public AtPartner {
            partners = Codes.of(partners, Codes.PARTNER, "partner");
        }

        @Override
        public boolean holds(MessageFacts message) {
            return partners.contains(message.partner());
        }

        @Override
        public Missing missing(MessageFacts message) {
            return Codes.lacking("partner", partners, message.partner());
        }
    }

    /** At an outlet in one of these divisions, or in a division within one: 2, 4 or 6 digits by GB/T 2260. */
    record InRegion(Set<String> divisions) implements MessageCondition {
        public InRegion {
            divisions = Codes.of(divisions, Codes.DIVISION, "region");
        }

        @Override
        public boolean holds(MessageFacts message) {
            return message.division().isPresent()
                    && divisions.stream().anyMatch(message.division().get()::startsWith);
        }

        @Override
        public Missing missing(MessageFacts message) {
            return Codes.lacking("region", divisions, message.division().orElse(""));
        }
    }

    /** Of one of these categories of goods. */
    record OfCategory(Set<String> categories) implements MessageCondition {
        public OfCategory {
            categories = Codes.of(categories, Codes.GOODS, "category");
        }

        @Override
        public boolean holds(MessageFacts message) {
            return message.category().isPresent()
                    && categories.contains(message.category().get());
        }

        @Override
        public Missing missing(MessageFacts message) {
            return Codes.lacking("category", categories, message.category().orElse(""));
        }
    }

    /** Of one of these products. */
    record OfProduct(Set<String> products) implements MessageCondition {
        public OfProduct {
            products = Codes.of(products, Codes.GOODS, "product");
        }

        @Override
        public boolean holds(MessageFacts message) {
            return message.product().isPresent()
                    && products.contains(message.product().get());
        }

        @Override
        public Missing missing(MessageFacts message) {
            return Codes.lacking("product", products, message.product().orElse(""));
        }
    }

    /** By one of these ways. */
    record ByChannel(Set<Channel> channels) implements MessageCondition {
        public ByChannel {
            channels = Codes.someOf(channels, "channel");
        }

        @Override
        public boolean holds(MessageFacts message) {
            return channels.contains(message.channel());
        }

        @Override
        public Missing missing(MessageFacts message) {
            return Codes.lacking(
                    "channel", Codes.names(channels), message.channel().name());
        }
    }

    /** For at least so much; never of a message that says no amount. */
    record AmountAtLeast(long fen) implements MessageCondition {
        public AmountAtLeast {
            InvalidEarningRule.unless(fen >= 1 && fen <= 100_000_000_000L, "amount");
        }

        @Override
        public boolean holds(MessageFacts message) {
            return message.amountFen().isPresent() && message.amountFen().getAsLong() >= fen;
        }

        @Override
        public Missing missing(MessageFacts message) {
            return Codes.amount("amount-at-least", fen, message.amountFen());
        }
    }

    /** For at most so much; never of a message that says no amount. */
    record AmountAtMost(long fen) implements MessageCondition {
        public AmountAtMost {
            InvalidEarningRule.unless(fen >= 1 && fen <= 100_000_000_000L, "amount");
        }

        @Override
        public boolean holds(MessageFacts message) {
            return message.amountFen().isPresent() && message.amountFen().getAsLong() <= fen;
        }

        @Override
        public Missing missing(MessageFacts message) {
            return Codes.amount("amount-at-most", fen, message.amountFen());
        }
    }

    /**
     * It happened on a day of these.
     *
     * @param until the first day after
     */
    record OnDates(LocalDate from, LocalDate until) implements MessageCondition {
        public OnDates {
            InvalidEarningRule.unless(from.isBefore(until), "dates");
        }

        @Override
        public boolean holds(MessageFacts message) {
            return !message.on().isBefore(from) && message.on().isBefore(until);
        }

        @Override
        public Missing missing(MessageFacts message) {
            return Missing.of(
                    "dates",
                    Map.of(
                            "from",
                            from.toString(),
                            "through",
                            until.minusDays(1).toString(),
                            "found",
                            message.on().toString()));
        }
    }

    /** It happened on one of these days of the week. */
    record OnWeekdays(Set<DayOfWeek> days) implements MessageCondition {
        public OnWeekdays {
            days = Codes.someOf(days, "weekdays");
        }

        @Override
        public boolean holds(MessageFacts message) {
            return days.contains(message.on().getDayOfWeek());
        }

        @Override
        public Missing missing(MessageFacts message) {
            return Codes.lacking(
                    "weekdays", Codes.names(days), message.on().getDayOfWeek().name());
        }
    }

    /** It happened on a workday, weekend or holiday of the calendar. */
    record OnDaySort(Set<DaySort> sorts) implements MessageCondition {
        public OnDaySort {
            sorts = Codes.someOf(sorts, "day-sort");
        }

        @Override
        public boolean holds(MessageFacts message) {
            return sorts.contains(message.daySort());
        }

        @Override
        public Missing missing(MessageFacts message) {
            return Codes.lacking(
                    "day-sort", Codes.names(sorts), message.daySort().name());
        }
    }
}
