package io.hansa.club.earning;

import io.hansa.club.holiday.DayKind;
import io.hansa.club.holiday.Holidays;
import io.hansa.kernel.Programme;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.MemberDirectory;
import io.hansa.partners.port.PartnerFacts;
import io.hansa.partners.port.PastMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What rules saw of past accruals, and what they gave, for simulation. What was kept with a message is as it was; what nobody asked for
 * then is looked up as it is today.
 */
@ApplicationScoped
public class PastFacts {

    private static final String NO_PARTNER = "-";

    @Inject
    FactRows rows;

    @Inject
    RuleBooks books;

    @Inject
    RuleRows rules;

    @Inject
    People people;

    @Inject
    PartnerFacts partners;

    @Inject
    MemberDirectory directory;

    @Inject
    Holidays holidays;

    @Inject
    Programme programme;

    private volatile Map<String, EarningRule> known = Map.of();

    /** What a rule gave for an accrual, and what was left of it at some time. */
    public record Left(EarningRule rule, long gave, long left) {}

    /** A version by its name; they never change, so they are read once. */
    public EarningRule version(String name) {
        EarningRule version = known.get(name);
        if (version == null) {
            known = versions();
            version = known.get(name);
        }
        return version;
    }

    /** All versions of all rules, by their names. */
    public Map<String, EarningRule> versions() {
        return rules.all().stream().collect(Collectors.toMap(EarningRule::name, rule -> rule));
    }

    /**
     * By the accruals' numbers, each.
     *
     * @param draft what it asks for is there, too
     */
    public Map<Long, PastFact> of(List<PastMessage> accruals, Optional<EarningRule> draft) {
        Map<Long, FactRows.Seen> kept =
                rows.seen(accruals.stream().map(PastMessage::number).toList());
        Map<Long, RuleBook> known = new HashMap<>();
        kept.values().forEach(message -> known.computeIfAbsent(message.book(), books::book));
        var today = today(accruals, kept, known, draft);
        Map<Long, PastFact> facts = new HashMap<>();
        for (PastMessage accrual : accruals) {
            FactRows.Seen message = kept.get(accrual.number());
            facts.put(
                    accrual.number(),
                    message == null
                            ? today.unkept(accrual)
                            : today.fill(FactsJson.read(message.facts()), known.get(message.book()), accrual));
        }
        return facts;
    }

    /** What is known today; nothing is looked up where all was asked for then. */
    private Hindsight today(
            List<PastMessage> accruals,
            Map<Long, FactRows.Seen> kept,
            Map<Long, RuleBook> known,
            Optional<EarningRule> draft) {
        RuleBook asking =
                draft.map(rule -> new RuleBook(0, Map.of()).with(rule)).orElse(new RuleBook(0, Map.of()));
        Set<Class<? extends Condition>> asked = draft.stream()
                .flatMap(rule -> rule.terms().conditions().stream())
                .<Class<? extends Condition>>map(Condition::getClass)
                .collect(Collectors.toSet());
        List<PastMessage> open = accruals.stream()
                .filter(accrual -> !kept.containsKey(accrual.number())
                        || asked.stream()
                                .anyMatch(condition -> !known.get(
                                                kept.get(accrual.number()).book())
                                        .asks(condition)))
                .toList();
        Map<String, MemberAccounts> members = open.isEmpty()
                ? Map.of()
                : directory.resolve(
                        NO_PARTNER,
                        open.stream().map(accrual -> accrual.member().value()).collect(Collectors.toSet()));
        Map<String, Map<String, String>> divisions = new HashMap<>();
        if (asking.asks(MessageCondition.InRegion.class)) {
            open.stream()
                    .collect(Collectors.groupingBy(
                            PastMessage::partner, Collectors.mapping(PastMessage::outlet, Collectors.toSet())))
                    .forEach((partner, outlets) -> divisions.put(partner, partners.divisions(partner, outlets)));
        }
        return new Hindsight(asked, people.of(asking, members.values()), members, divisions, programme, this::daySort);
    }

    private DaySort daySort(LocalDate on, Instant recordedAt) {
        DayKind kind = holidays.calendar(recordedAt).of(on).kind();
        return DaySort.valueOf(kind.name());
    }

    /**
     * A right that a rule gave, or took back.
     *
     * @param count negative: taken back
     */
    public record MovedRight(EarningRule rule, long count) {

        public String right() {
            return ((Effect.Right) rule.terms().effect()).right();
        }
    }

    /** Rights that messages really moved; those that moved none are left out. */
    public Map<Long, List<MovedRight>> rights(Collection<Long> transactions) {
        if (!books.current().givesRights()) {
            return Map.of();
        }
        Map<String, EarningRule> versions = versions();
        Map<Long, List<MovedRight>> moved = new HashMap<>();
        rows.messages(transactions).forEach((number, message) -> {
            List<MovedRight> its = AwardsJson.read(message).stream()
                    .filter(Award::right)
                    .map(award -> new MovedRight(versions.get(award.rule() + " v" + award.version()), award.amount()))
                    .toList();
            if (!its.isEmpty()) {
                moved.put(number, its);
            }
        });
        return moved;
    }

    /**
     * What was given for accruals, and what was left of it at an instant.
     *
     * @param accruals numbers; those for which no rule gave anything are left out
     */
    public Map<Long, List<Left>> left(Collection<Long> accruals, Instant at) {
        Map<Long, List<FactRows.Message>> messages = rows.about(accruals);
        Map<String, EarningRule> versions = messages.isEmpty() ? Map.of() : versions();
        Map<Long, List<Left>> left = new HashMap<>();
        messages.forEach((number, its) -> {
            FactRows.Message accrual =
                    its.stream().filter(FactRows.Message::isAccrual).findFirst().orElseThrow();
            Given then = Given.of(
                    accrual,
                    its.stream()
                            .filter(each ->
                                    !each.isAccrual() && each.recordedAt().isBefore(at))
                            .toList());
            left.put(number, left(then, versions));
        });
        left.values().removeIf(List::isEmpty);
        return left;
    }

    private static List<Left> left(Given then, Map<String, EarningRule> versions) {
        List<Left> left = new ArrayList<>();
        for (int i = 0; i < then.awards().size(); i++) {
            Award gave = then.awards().get(i);
            left.add(new Left(
                    versions.get(gave.rule() + " v" + gave.version()),
                    gave.amount(),
                    then.left().get(i).amount()));
        }
        return left;
    }
}
