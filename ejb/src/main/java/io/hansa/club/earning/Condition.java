package io.hansa.club.earning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** One thing that has to hold for a rule to apply. Lists of codes mean any of them. */
public sealed interface Condition {

    boolean holds(MessageFacts message, MemberFacts member);

    /** What is missing where it does not hold. */
    Missing missing(MessageFacts message, MemberFacts member);

    /** At one of these partners. */
    record AtPartner(Set<String> partners) implements Condition {
        public AtPartner {
            partners = Codes.of(partners, Codes.PARTNER, "partner");
        }

        @Override
        public boolean holds(MessageFacts message, MemberFacts member) {
            return partners.contains(message.partner());
        }

        @Override
        public Missing missing(MessageFacts message, MemberFacts member) {
            return Codes.lacking("partner", partners, message.partner());
        }
    }

    /** At an outlet in one of these divisions, or in a division within one: 2, 4 or 6 digits by GB/T 2260. */
    record InRegion(Set<String> divisions) implements Condition {
        public InRegion {
            divisions = Codes.of(divisions, Codes.DIVISION, "region");
        }

        @Override
        public boolean holds(MessageFacts message, MemberFacts member) {
            return message.division().isPresent()
                    && divisions.stream().anyMatch(message.division().get()::startsWith);
        }

        @Override
        public Missing missing(MessageFacts message, MemberFacts member) {
            return Codes.lacking("region", divisions, message.division().orElse(""));
        }
    }

    /** Of one of these categories of goods. */
    record OfCategory(Set<String> categories) implements Condition {
        public OfCategory {
            categories = Codes.of(categories, Codes.GOODS, "category");
        }

        @Override
        public boolean holds(MessageFacts message, MemberFacts member) {
            return message.category().isPresent()
                    && categories.contains(message.category().get());
        }

        @Override
        public Missing missing(MessageFacts message, MemberFacts member) {
            return Codes.lacking("category", categories, message.category().orElse(""));
        }
    }

    /** Of one of these products. */
    record OfProduct(Set<String> products) implements Condition {
        public OfProduct {
            products = Codes.of(products, Codes.GOODS, "product");
        }

        @Override
        public boolean holds(MessageFacts message, MemberFacts member) {
            return message.product().isPresent()
                    && products.contains(message.product().get());
        }

        @Override
        public Missing missing(MessageFacts message, MemberFacts member) {
            return Codes.lacking("product", products, message.product().orElse(""));
        }
    }

    /** By one of these ways. */
    record ByChannel(Set<Channel> channels) implements Condition {
        public ByChannel {
            channels = Codes.someOf(channels, "channel");
        }

        @Override
        public boolean holds(MessageFacts message, MemberFacts member) {
            return channels.contains(message.channel());
        }

        @Override
        public Missing missing(MessageFacts message, MemberFacts member) {
            return Codes.lacking(
                    "channel", Codes.names(channels), message.channel().name());
        }
    }

    /** For at least so much; never of a message that says no amount. */
    record AmountAtLeast(long fen) implements Condition {
        public AmountAtLeast {
            InvalidEarningRule.unless(fen >= 1 && fen <= 100_000_000_000L, "amount");
        }

        @Override
        public boolean holds(MessageFacts message, MemberFacts member) {
            return message.amountFen().isPresent() && message.amountFen().getAsLong() >= fen;
        }

        @Override
        public Missing missing(MessageFacts message, MemberFacts member) {
            return Codes.amount("amount-at-least", fen, message.amountFen());
        }
    }

    /** For at most so much; never of a message that says no amount. */
    record AmountAtMost(long fen) implements Condition {
        public AmountAtMost {
            InvalidEarningRule.unless(fen >= 1 && fen <= 100_000_000_000L, "amount");
        }

        @Override
        public boolean holds(MessageFacts message, MemberFacts member) {
            return message.amountFen().isPresent() && message.amountFen().getAsLong() <= fen;
        }

        @Override
        public Missing missing(MessageFacts message, MemberFacts member) {
            return Codes.amount("amount-at-most", fen, message.amountFen());
        }
    }

    /** The member has this tier or a higher one. */
    record TierAtLeast(String tier) implements Condition {
        public TierAtLeast {
            Codes.of(Set.of(tier), Codes.NAME, "tier");
        }

        @Override
        public boolean holds(MessageFacts message, MemberFacts member) {
            return member.tiers().contains(tier);
        }

        @Override
        public Missing missing(MessageFacts message, MemberFacts member) {
            return Codes.lacking("tier-at-least", Set.of(tier), member.tier());
        }
    }

    /** The member has one of these tiers. */
    record TierAmong(Set<String> tiers) implements Condition {
        public TierAmong {
            tiers = Codes.of(tiers, Codes.NAME, "tier");
        }

        @Override
        public boolean holds(MessageFacts message, MemberFacts member) {
            return tiers.contains(member.tier());
        }

        @Override
        public Missing missing(MessageFacts message, MemberFacts member) {
            return Codes.lacking("tier", tiers, member.tier());
        }
    }

    /** The member is in one of these segments. */
    record InSegment(Set<String> segments) implements Condition {
        public InSegment {
            segments = Codes.of(segments, Codes.NAME, "segment");
        }

        @Override
        public boolean holds(MessageFacts message, MemberFacts member) {
            return !Collections.disjoint(segments, member.segments());
        }

        @Override
        public Missing missing(MessageFacts message, MemberFacts member) {
            return Codes.lacking("segment", segments, member.segments());
        }
    }

    /** The member is appointed in one of these corporate groups. */
    record InGroup(Set<String> groups) implements Condition {
        public InGroup {
            groups = Codes.of(groups, Codes.NAME, "corporate-group");
        }

        @Override
        public boolean holds(MessageFacts message, MemberFacts member) {
            return !Collections.disjoint(groups, member.groups());
        }

        @Override
        public Missing missing(MessageFacts message, MemberFacts member) {
            return Codes.lacking("corporate-group", groups, member.groups());
        }
    }

    /** The member belongs to one of these sub-programmes. */
    record InSubProgramme(Set<String> subProgrammes) implements Condition {
        public InSubProgramme {
            subProgrammes = Codes.of(subProgrammes, Codes.NAME, "sub-programme");
        }

        @Override
        public boolean holds(MessageFacts message, MemberFacts member) {
            return !Collections.disjoint(subProgrammes, member.subProgrammes());
        }

        @Override
        public Missing missing(MessageFacts message, MemberFacts member) {
            return Codes.lacking("sub-programme", subProgrammes, member.subProgrammes());
        }
    }

    /**
     * It happened on a day of these.
     *
     * @param until the first day after
     */
    record OnDates(LocalDate from, LocalDate until) implements Condition {
        public OnDates {
            InvalidEarningRule.unless(from.isBefore(until), "dates");
        }

        @Override
        public boolean holds(MessageFacts message, MemberFacts member) {
            return !message.on().isBefore(from) && message.on().isBefore(until);
        }

        @Override
        public Missing missing(MessageFacts message, MemberFacts member) {
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
    record OnWeekdays(Set<DayOfWeek> days) implements Condition {
        public OnWeekdays {
            days = Codes.someOf(days, "weekdays");
        }

        @Override
        public boolean holds(MessageFacts message, MemberFacts member) {
            return days.contains(message.on().getDayOfWeek());
        }

        @Override
        public Missing missing(MessageFacts message, MemberFacts member) {
            return Codes.lacking(
                    "weekdays", Codes.names(days), message.on().getDayOfWeek().name());
        }
    }

    /** It happened on a workday, weekend or holiday of the calendar. */
    record OnDaySort(Set<DaySort> sorts) implements Condition {
        public OnDaySort {
            sorts = Codes.someOf(sorts, "day-sort");
        }

        @Override
        public boolean holds(MessageFacts message, MemberFacts member) {
            return sorts.contains(message.daySort());
        }

        @Override
        public Missing missing(MessageFacts message, MemberFacts member) {
            return Codes.lacking(
                    "day-sort", Codes.names(sorts), message.daySort().name());
        }
    }

    /** It happened on the member's birthday, or in its month. */
    record OnBirthday(BirthdayFit fit) implements Condition {
        public OnBirthday {
            InvalidEarningRule.unless(fit == BirthdayFit.DAY || fit == BirthdayFit.MONTH, "birthday");
        }

        @Override
        public boolean holds(MessageFacts message, MemberFacts member) {
            return member.birthday().isAtLeast(fit);
        }

        @Override
        public Missing missing(MessageFacts message, MemberFacts member) {
            return Codes.lacking(
                    "birthday", Set.of(fit.name()), member.birthday().name());
        }
    }

    /**
     * It is the member's n-th accrual, counted in the order in which messages were recorded.
     *
     * @param n 1 to 1,000; 1 is the first time
     * @param every also each further n-th
     */
    record NthTime(Where where, int n, boolean every) implements Condition {

        /** What is counted. */
        public enum Where {
            AT_PARTNER,
            EVER
        }

        /** Counted with this one. */
        private long time(MemberFacts member) {
            return 1 + (where == Where.AT_PARTNER ? member.timesAtPartner() : member.timesEver());
        }

        public NthTime {
            Objects.requireNonNull(where);
            InvalidEarningRule.unless(n >= 1 && n <= 1_000, "nth");
        }

        @Override
        public boolean holds(MessageFacts message, MemberFacts member) {
            return every && time(member) % n == 0 || time(member) == n;
        }

        @Override
        public Missing missing(MessageFacts message, MemberFacts member) {
            return Missing.of(
                    every ? "every-nth" : "nth",
                    Map.of("asked", Integer.toString(n), "found", Long.toString(time(member)), "where", where.name()));
        }
    }

    /**
     * The member was at an event not long before.
     *
     * @param event its code; empty: any
     * @param days within so many days before, 0 to 366
     */
    record AfterEvent(Optional<String> event, int days) implements Condition {
        public AfterEvent {
            event.ifPresent(code -> Codes.of(Set.of(code), Codes.NAME, "event"));
            InvalidEarningRule.unless(days >= 0 && days <= 366, "event");
        }

        @Override
        public boolean holds(MessageFacts message, MemberFacts member) {
            return member.attended().entrySet().stream()
                    .anyMatch(there -> there.getValue() <= days
                            && event.map(there.getKey()::equals).orElse(true));
        }

        @Override
        public Missing missing(MessageFacts message, MemberFacts member) {
            return Missing.of(
                    event.isPresent() ? "event" : "any-event",
                    Map.of("asked", event.orElse(""), "days", Integer.toString(days)));
        }
    }
}
