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

    /** What a rule gave for an accrual, and what was left of it at some time. */
    public record Left(EarningRule rule, long gave, long left) {}

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
        Map<Long, FactRows.Message> kept =
                rows.messages(accruals.stream().map(PastMessage::number).toList());
        Map<Long, RuleBook> known = new HashMap<>();
        kept.values().forEach(message -> known.computeIfAbsent(message.book(), books::book));
        var today = today(accruals, kept, known, draft);
        Map<Long, PastFact> facts = new HashMap<>();
        for (PastMessage accrual : accruals) {
            FactRows.Message message = kept.get(accrual.number());
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
            Map<Long, FactRows.Message> kept,
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
        if (asking.asks(Condition.InRegion.class)) {
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
     * What was given for accruals, and what was left of it at an instant.
     *
     * @param accruals numbers; those for which no rule gave anything are left out
     */
    public Map<Long, List<Left>> left(Collection<Long> accruals, Instant at) {
        List<Award> awards = rows.awards(accruals);
        Set<Long> backs = awards.stream()
                .map(Award::transaction)
                .filter(transaction -> !accruals.contains(transaction))
                .collect(Collectors.toSet());
        Map<Long, FactRows.Message> undoing = rows.messages(backs);
        Map<String, EarningRule> versions = awards.isEmpty() ? Map.of() : versions();
        return awards.stream()
                .filter(award -> award.transaction() == award.origin())
                .collect(Collectors.groupingBy(
                        Award::origin,
                        Collectors.mapping(
                                gave -> new Left(
                                        versions.get(gave.rule() + " v" + gave.version()),
                                        gave.amount(),
                                        gave.amount() + taken(gave, awards, undoing, at)),
                                Collectors.toList())));
    }

    private static long taken(Award gave, List<Award> awards, Map<Long, FactRows.Message> undoing, Instant at) {
        return awards.stream()
                .filter(back -> back.origin() == gave.origin()
                        && back.rule().equals(gave.rule())
                        && back.transaction() != back.origin()
                        && undoing.get(back.transaction()).recordedAt().isBefore(at))
                .mapToLong(Award::amount)
                .sum();
    }
}
