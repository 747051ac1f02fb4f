package io.hansa.club.earning;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.PastMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** What is known today of whom past messages are about, for what nobody asked for when they were decided. */
final class Hindsight {

    private final Set<Class<? extends Condition>> asked;
    private final People.OfBatch people;
    private final Map<String, MemberAccounts> members;
    private final Map<String, Map<String, String>> divisions;
    private final Programme programme;
    private final BiFunction<LocalDate, Instant, DaySort> calendar;

    /**
     * @param asked by the draft
     * @param divisions of outlets, by partner
     * @param calendar what sort of day a date was, as it was known at an instant
     */
    Hindsight(
            Set<Class<? extends Condition>> asked,
            People.OfBatch people,
            Map<String, MemberAccounts> members,
            Map<String, Map<String, String>> divisions,
            Programme programme,
            BiFunction<LocalDate, Instant, DaySort> calendar) {
        this.asked = asked;
        this.people = people;
        this.members = members;
        this.divisions = divisions;
        this.programme = programme;
        this.calendar = calendar;
    }

    /** Of a message for which no rule was in force: nothing was kept of it. */
    PastFact unkept(PastMessage accrual) {
        LocalDate on = programme.dateOf(accrual.occurredAt());
        var message = new MessageFacts(
                accrual.partner(),
                accrual.outlet(),
                division(accrual),
                accrual.category(),
                accrual.product(),
                channel(accrual.sender()),
                accrual.amountFen(),
                accrual.points(),
                accrual.statusPoints(),
                on,
                calendar.apply(on, accrual.place().recordedAt()));
        boolean exact = asked.stream().noneMatch(Hindsight::isLookedUp);
        return new PastFact(List.of(), message, facts(accrual, on), Map.of(), Map.of(), exact);
    }

    /** What was kept, and beside it what the draft asks for and no rule asked for then. */
    PastFact fill(FactsJson.Facts facts, RuleBook book, PastMessage accrual) {
        MessageFacts message = facts.message();
        Set<Class<? extends Condition>> unasked = new HashSet<>(asked);
        unasked.removeIf(book::asks);
        if (unasked.contains(MessageCondition.InRegion.class)) {
            message = at(message, division(accrual));
        }
        unasked.removeIf(condition -> !isLookedUp(condition));
        unasked.remove(MemberCondition.TierAtLeast.class);
        unasked.remove(MemberCondition.TierAmong.class);
        MemberFacts member =
                unasked.isEmpty() ? facts.member() : with(facts.member(), facts(accrual, message.on()), unasked);
        return new PastFact(book.on(message.on()), message, member, facts.used(), facts.spent(), unasked.isEmpty());
    }

    /** All else the message says, or is counted. */
    private static boolean isLookedUp(Class<? extends Condition> condition) {
        return MemberCondition.class.isAssignableFrom(condition) && condition != MemberCondition.NthTime.class;
    }

    private static MessageFacts at(MessageFacts message, Optional<String> division) {
        return new MessageFacts(
                message.partner(),
                message.outlet(),
                division,
                message.category(),
                message.product(),
                message.channel(),
                message.amountFen(),
                message.basePoints(),
                message.baseStatus(),
                message.on(),
                message.daySort());
    }

    private static MemberFacts with(MemberFacts kept, MemberFacts now, Set<Class<? extends Condition>> unasked) {
        return new MemberFacts(
                kept.tiers(),
                unasked.contains(MemberCondition.InSegment.class) ? now.segments() : kept.segments(),
                unasked.contains(MemberCondition.InGroup.class) ? now.groups() : kept.groups(),
                unasked.contains(MemberCondition.InSubProgramme.class) ? now.subProgrammes() : kept.subProgrammes(),
                unasked.contains(MemberCondition.OnBirthday.class) ? now.birthday() : kept.birthday(),
                kept.timesAtPartner(),
                kept.timesEver(),
                unasked.contains(MemberCondition.AfterEvent.class) ? now.attended() : kept.attended(),
                unasked.contains(MemberCondition.AfterSurvey.class) ? now.answered() : kept.answered());
    }

    private static Channel channel(Actor.Kind sender) {
        return switch (sender) {
            case CLIENT -> Channel.API;
            case PARTNER -> Channel.TILL;
            case MEMBER, STAFF, SYSTEM -> Channel.FILE;
        };
    }

    private MemberFacts facts(PastMessage accrual, LocalDate on) {
        MemberAccounts member = members.get(accrual.member().value());
        return member == null
                ? MemberFacts.UNKNOWN
                : people.facts(member, on, accrual.place().recordedAt());
    }

    private Optional<String> division(PastMessage accrual) {
        return Optional.ofNullable(
                divisions.getOrDefault(accrual.partner(), Map.of()).get(accrual.outlet()));
    }
}
