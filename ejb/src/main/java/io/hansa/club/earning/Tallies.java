package io.hansa.club.earning;

import io.hansa.club.earning.MemberCondition.NthTime.Where;
import io.hansa.kernel.MemberNumber;
import io.hansa.partners.port.PartnerFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** What caps and budgets have used, of a batch: read and locked once, kept up while the batch is decided, written at its end. */
final class Tallies {

    private final LimitRows rows;
    private final PartnerFacts partners;
    private final RuleBook book;
    private final Map<String, Set<String>> merged;
    private final boolean locked;
    private final SortedSet<String> counters = new TreeSet<>();
    private final BudgetsOfBatch budgets;
    private final Map<String, Set<String>> counted = new HashMap<>();
    private final Map<String, Used> used = new HashMap<>();
    private final Set<String> changed = new HashSet<>();

    /**
     * @param merged by member, the numbers that mean it since they were merged: what they had counts for it
     * @param locked whether the batch is to be posted: then nobody else counts the same until the transaction ends
     */
    Tallies(RuleBook book, LimitRows rows, PartnerFacts partners, Map<String, Set<String>> merged, boolean locked) {
        this.book = book;
        this.rows = rows;
        this.partners = partners;
        this.merged = merged;
        this.locked = locked;
        this.budgets = new BudgetsOfBatch(rows, locked);
    }

    /** The rule may give something to the member for that day. */
    void need(EarningRule rule, String member, LocalDate on) {
        rule.terms().limits().caps().forEach(cap -> {
            counters.add(Counter.of(member, rule.code(), cap.per(), on));
            merged(member).forEach(other -> counters.add(Counter.of(other, rule.code(), cap.per(), on)));
        });
        rule.terms().limits().budget().ifPresent(budget -> budgets.need(rule.code(), budget));
    }

    /** An award may be taken back. */
    void need(Award award) {
        award.counted().chars().forEach(letter -> {
            if (letter == Award.BUDGET) {
                needBudget(award);
            } else {
                counters.add(counter(award, (char) letter));
            }
        });
    }

    /** Where little is left, who takes back waits as well as who gives: so what each saw is in the order in which they are recorded. */
    private void needBudget(Award award) {
        budgets.need(award.rule());
        book.find(award.rule(), award.version())
                .flatMap(rule -> rule.terms().limits().budget())
                .ifPresent(budget -> budgets.need(award.rule(), budget));
    }

    /** Accruals of the member are counted, as far as some rule asks. */
    void needCount(String member, String partner) {
        needOwnCount(member, partner);
        merged(member).forEach(other -> needOwnCount(other, partner));
    }

    private Set<String> merged(String member) {
        return merged.getOrDefault(member, Set.of());
    }

    private void needOwnCount(String member, String partner) {
        List<String> names = countersOf(member, partner);
        if (!names.isEmpty()) {
            counted.computeIfAbsent(member, own -> new HashSet<>()).add(partner);
            counters.addAll(names);
        }
    }

    private List<String> countersOf(String member, String partner) {
        List<String> names = new ArrayList<>(2);
        if (book.countingSince(Where.EVER) > 0) {
            names.add(ever(member));
        }
        if (book.countingSince(Where.AT_PARTNER) > 0) {
            names.add(atPartner(member, partner));
        }
        return names;
    }

    private String ever(String member) {
        return Counter.ever(member, book.countingSince(Where.EVER));
    }

    private String atPartner(String member, String partner) {
        return Counter.atPartner(member, book.countingSince(Where.AT_PARTNER), partner);
    }

    void read() {
        if (!counters.isEmpty()) {
            used.putAll(locked ? rows.lock(counters) : rows.read(counters));
            first();
        }
        budgets.read();
    }

    /** What has no counter yet begins: with nothing, or with the accruals that the member had before. */
    private void first() {
        SortedMap<String, Used> missing = new TreeMap<>();
        counters.stream()
                .filter(counter -> !used.containsKey(counter))
                .forEach(counter -> missing.put(counter, Used.NOTHING));
        if (missing.isEmpty()) {
            return;
        }
        missing.putAll(before(missing.keySet()));
        used.putAll(locked ? rows.open(missing) : missing);
    }

    private Map<String, Used> before(Set<String> missing) {
        Set<MemberNumber> members = new HashSet<>();
        counted.forEach((member, at) -> {
            if (at.stream()
                    .anyMatch(partner -> countersOf(member, partner).stream().anyMatch(missing::contains))) {
                members.add(new MemberNumber(member));
            }
        });
        Map<String, Used> before = new HashMap<>();
        if (!members.isEmpty()) {
            partners.accruals(members).forEach((member, byPartner) -> {
                long all =
                        byPartner.values().stream().mapToLong(Long::longValue).sum();
                before.put(ever(member.value()), new Used(0, all));
                byPartner.forEach(
                        (partner, times) -> before.put(atPartner(member.value(), partner), new Used(0, times)));
            });
        }
        before.keySet().retainAll(missing);
        return before;
    }

    /** With what was counted of the member's accruals before. */
    MemberFacts counted(MemberFacts facts, String member, String partner) {
        return facts.counted(
                used(member, number -> atPartner(number, partner)).times(),
                used(member, this::ever).times());
    }

    /** By the member, and by the numbers that mean it. */
    private Used used(String member, UnaryOperator<String> counter) {
        Used all = used.getOrDefault(counter.apply(member), Used.NOTHING);
        for (String other : merged(member)) {
            Used more = used.getOrDefault(counter.apply(other), Used.NOTHING);
            all = all.plus(more.amount(), more.times());
        }
        return all;
    }

    long spent(String rule) {
        return budgets.spent(rule);
    }

    /** Of budgets that may be too little for a message nobody else gives from now on. */
    void lockBudgets(List<EarningRule> rules, MessageFacts message) {
        for (EarningRule rule : rules) {
            if (rule.terms().limits().budget().isPresent()) {
                long would = rule.terms()
                        .effect()
                        .working(message)
                        .map(Working::result)
                        .orElse(0L);
                budgets.lockUnless(rule.code(), would);
            }
        }
    }

    /** What was used before a message, of the rules that may apply to it. */
    FactsJson.Facts seen(MessageFacts facts, MemberFacts member, List<EarningRule> rules, String number) {
        Map<String, Used> had = new HashMap<>();
        Map<String, Long> gave = new HashMap<>();
        for (EarningRule rule : rules) {
            for (Cap cap : rule.terms().limits().caps()) {
                had.put(
                        Counter.of("", rule.code(), cap.per(), facts.on()),
                        used(number, one -> Counter.of(one, rule.code(), cap.per(), facts.on())));
            }
            if (rule.terms().limits().budget().isPresent()) {
                gave.put(rule.code(), spent(rule.code()));
            }
        }
        return new FactsJson.Facts(facts, member, had, gave);
    }

    /** As a message of a member sees them. */
    Counters of(String member, LocalDate on) {
        return new Counters() {
            @Override
            public long used(EarningRule rule, Cap cap) {
                Used had = Tallies.this.used(member, one -> Counter.of(one, rule.code(), cap.per(), on));
                return cap.of() == Cap.Of.AMOUNT ? had.amount() : had.times();
            }

            @Override
            public long spent(EarningRule rule) {
                return Tallies.this.spent(rule.code());
            }
        };
    }

    /** @param sign -1 takes it out again */
    void count(Collection<Award> awards, int sign) {
        for (Award award : awards) {
            award.counted().chars().forEach(letter -> {
                if (letter == Award.BUDGET) {
                    budgets.count(award.rule(), sign * award.amount());
                } else {
                    add(counter(award, (char) letter), sign * award.amount(), sign * award.times());
                }
            });
        }
    }

    void countAccrual(String member, String partner, int sign) {
        countersOf(member, partner).forEach(counter -> add(counter, 0, sign));
    }

    private void add(String counter, long amount, long times) {
        used.merge(counter, new Used(amount, times), (had, more) -> had.plus(more.amount(), more.times()));
        changed.add(counter);
    }

    private static String counter(Award award, char letter) {
        for (Cap.Per per : Cap.Per.values()) {
            if (per.letter() == letter) {
                return Counter.of(award.member(), award.rule(), per, award.on());
            }
        }
        throw new IllegalArgumentException("not a period: " + letter);
    }

    void write() {
        SortedMap<String, Used> counts = new TreeMap<>();
        changed.forEach(counter -> counts.put(counter, used.get(counter)));
        if (!counts.isEmpty()) {
            rows.write(counts);
        }
        budgets.write();
    }
}
