package io.hansa.club.earning;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Asks what the club knows of the member, or has counted. */
public sealed interface MemberCondition extends Condition {

    boolean holds(MemberFacts member);

    /** What is missing where it does not hold. */
    Missing missing(MemberFacts member);

    @Override
    default boolean holds(MessageFacts message, MemberFacts member) {
        return holds(member);
    }

    @Override
    default Missing missing(MessageFacts message, MemberFacts member) {
        return missing(member);
    }

    /** The member has this tier or a higher one. */
    record TierAtLeast(String tier) implements MemberCondition {
        public TierAtLeast {
            Codes.of(Set.of(tier), Codes.NAME, "tier");
        }

        @Override
        public boolean holds(MemberFacts member) {
            return member.tiers().contains(tier);
        }

        @Override
        public Missing missing(MemberFacts member) {
            return Codes.lacking("tier-at-least", Set.of(tier), member.tier());
        }
    }

    /** The member has one of these tiers. */
    record TierAmong(Set<String> tiers) implements MemberCondition {
        public TierAmong {
            tiers = Codes.of(tiers, Codes.NAME, "tier");
        }

        @Override
        public boolean holds(MemberFacts member) {
            return tiers.contains(member.tier());
        }

        @Override
        public Missing missing(MemberFacts member) {
            return Codes.lacking("tier", tiers, member.tier());
        }
    }

    /** The member is in one of these segments. */
    record InSegment(Set<String> segments) implements MemberCondition {
        public InSegment {
            segments = Codes.of(segments, Codes.NAME, "segment");
        }

        @Override
        public boolean holds(MemberFacts member) {
            return !Collections.disjoint(segments, member.segments());
        }

        @Override
        public Missing missing(MemberFacts member) {
            return Codes.lacking("segment", segments, member.segments());
        }
    }

    /** The member is appointed in one of these corporate groups. */
    record InGroup(Set<String> groups) implements MemberCondition {
        public InGroup {
            groups = Codes.of(groups, Codes.NAME, "corporate-group");
        }

        @Override
        public boolean holds(MemberFacts member) {
            return !Collections.disjoint(groups, member.groups());
        }

        @Override
        public Missing missing(MemberFacts member) {
            return Codes.lacking("corporate-group", groups, member.groups());
        }
    }

    /** The member belongs to one of these sub-programmes. */
    record InSubProgramme(Set<String> subProgrammes) implements MemberCondition {
        public InSubProgramme {
            subProgrammes = Codes.of(subProgrammes, Codes.NAME, "sub-programme");
        }

        @Override
        public boolean holds(MemberFacts member) {
            return !Collections.disjoint(subProgrammes, member.subProgrammes());
        }

        @Override
        public Missing missing(MemberFacts member) {
            return Codes.lacking("sub-programme", subProgrammes, member.subProgrammes());
        }
    }

    /** It happened on the member's birthday, or in its month. */
    record OnBirthday(BirthdayFit fit) implements MemberCondition {
        public OnBirthday {
            InvalidEarningRule.unless(fit == BirthdayFit.DAY || fit == BirthdayFit.MONTH, "birthday");
        }

        @Override
        public boolean holds(MemberFacts member) {
            return member.birthday().isAtLeast(fit);
        }

        @Override
        public Missing missing(MemberFacts member) {
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
    record NthTime(Where where, int n, boolean every) implements MemberCondition {

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
        public boolean holds(MemberFacts member) {
            return every && time(member) % n == 0 || time(member) == n;
        }

        @Override
        public Missing missing(MemberFacts member) {
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
    record AfterEvent(Optional<String> event, int days) implements MemberCondition {
        public AfterEvent {
            event.ifPresent(code -> Codes.of(Set.of(code), Codes.NAME, "event"));
            InvalidEarningRule.unless(days >= 0 && days <= 366, "event");
        }

        @Override
        public boolean holds(MemberFacts member) {
            return member.attended().entrySet().stream()
                    .anyMatch(there -> there.getValue() <= days
                            && event.map(there.getKey()::equals).orElse(true));
        }

        @Override
        public Missing missing(MemberFacts member) {
            return Missing.of(
                    event.isPresent() ? "event" : "any-event",
                    Map.of("asked", event.orElse(""), "days", Integer.toString(days)));
        }
    }

    /**
     * The member answered a survey not long before.
     *
     * @param survey its code; empty: any
     * @param days within so many days before, 0 to 366
     */
    record AfterSurvey(Optional<String> survey, int days) implements MemberCondition {
        public AfterSurvey {
            survey.ifPresent(code -> Codes.of(Set.of(code), Codes.NAME, "survey"));
            InvalidEarningRule.unless(days >= 0 && days <= 366, "survey");
        }

        @Override
        public boolean holds(MemberFacts member) {
            return member.answered().entrySet().stream()
                    .anyMatch(done -> done.getValue() <= days
                            && survey.map(done.getKey()::equals).orElse(true));
        }

        @Override
        public Missing missing(MemberFacts member) {
            return Missing.of(
                    survey.isPresent() ? "survey" : "any-survey",
                    Map.of("asked", survey.orElse(""), "days", Integer.toString(days)));
        }
    }
}
