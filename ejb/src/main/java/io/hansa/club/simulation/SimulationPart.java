package io.hansa.club.simulation;

import io.hansa.club.earning.Cap;
import io.hansa.club.earning.Condition;
import io.hansa.club.earning.EarningRule;
import io.hansa.club.earning.PastFact;
import io.hansa.club.earning.PastFacts;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.partners.port.PastMessage;
import io.hansa.partners.port.PastMessages;
import io.hansa.runs.RunNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Replays one part of the messages: reads what it needs in a bounded number of statements, decides in memory, writes what changed. */
@ApplicationScoped
class SimulationPart {

    @Inject
    PastMessages messages;

    @Inject
    PastFacts facts;

    @Inject
    SimulationRows rows;

    @Inject
    Programme programme;

    /**
     * What a part is about.
     *
     * @param begins the first instant of the window
     * @param draft as it is replayed
     */
    record Task(
            RunNumber run,
            Instant begins,
            PastMessages.Place after,
            PastMessages.Place through,
            Optional<EarningRule> draft) {}

    /** What was read for a part. */
    private record Read(
            Map<Long, PastFact> facts,
            Map<Long, PastMessages.Rest> rests,
            Map<Long, PastFact> origins,
            Map<Long, List<Held>> held,
            Set<Long> undone,
            Map<Long, List<PastFacts.MovedRight>> rights) {

        /** Of what a rule gave, how much a message can take back: of rights that really were given, what really was. */
        long most(Held one, long message, Optional<EarningRule> draft) {
            return one.right().isEmpty() || draft.filter(one.rule()::equals).isPresent()
                    ? Long.MAX_VALUE
                    : rights.getOrDefault(message, List.of()).stream()
                            .filter(moved ->
                                    moved.rule().code().equals(one.rule().code()))
                            .mapToLong(moved -> -moved.count())
                            .sum();
        }
    }

    long work(Task task) {
        List<PastMessage> part = messages.between(task.after(), task.through());
        Read read = read(task, part);
        var tally = new Tally(rows.counters(task.run(), keys(task, part, read)));
        count(task, part, tally);
        var replay = new Replay(task.draft(), tally);
        var sums = new Sums();
        Map<Long, List<Held>> changed = new HashMap<>();
        for (PastMessage message : part) {
            if (message.accrual()) {
                accrual(message, read, replay, tally, sums, changed);
            } else if (read.rests().containsKey(message.number())) {
                undo(message, read, task.draft(), replay, sums, changed);
            }
        }
        rows.keep(task.run(), tally.changed());
        rows.hold(task.run(), changed);
        rows.add(task.run(), sums);
        return part.size();
    }

    private Read read(Task task, List<PastMessage> part) {
        List<PastMessage> accruals = part.stream().filter(PastMessage::accrual).toList();
        List<Long> numbers = accruals.stream().map(PastMessage::number).toList();
        Map<Long, PastMessages.Rest> rests = messages.rests(part.stream()
                .filter(message -> !message.accrual())
                .map(PastMessage::number)
                .toList());
        Set<Long> before =
                rests.values().stream().map(PastMessages.Rest::accrual).collect(Collectors.toSet());
        before.removeAll(numbers);
        Map<Long, PastFact> found = facts.of(accruals, task.draft());
        Map<Long, PastFact> origins = new HashMap<>(facts.of(messages.of(before), task.draft()));
        origins.putAll(found);
        return new Read(
                found,
                rests,
                origins,
                held(task, before),
                messages.undone(numbers),
                facts.rights(part.stream().map(PastMessage::number).toList()));
    }

    /** What earlier parts have simulated; of accruals before the window, what was really given. */
    private Map<Long, List<Held>> held(Task task, Set<Long> accruals) {
        if (accruals.isEmpty()) {
            return new HashMap<>();
        }
        Map<String, EarningRule> versions = new HashMap<>(facts.versions());
        task.draft().ifPresent(draft -> versions.put(draft.name(), draft));
        Map<Long, List<Held>> held = new HashMap<>(rows.held(task.run(), accruals, versions::get));
        Set<Long> earlier = messages.of(accruals).stream()
                .filter(accrual -> accrual.place().recordedAt().isBefore(task.begins()))
                .map(PastMessage::number)
                .filter(accrual -> !held.containsKey(accrual))
                .collect(Collectors.toSet());
        facts.left(earlier, task.begins())
                .forEach((accrual, all) -> held.put(
                        accrual,
                        all.stream()
                                .map(one -> new Held(one.rule(), one.gave(), one.left()))
                                .toList()));
        return held;
    }

    /** All counters that the part may ask for: of rules that could apply, which is what was kept of; of the draft; and of what is undone. */
    private Set<String> keys(Task task, List<PastMessage> part, Read read) {
        Set<String> keys = new HashSet<>();
        for (PastMessage message : part) {
            String member = message.member().value();
            keys.add(Tally.ever(member));
            keys.add(Tally.atPartner(member, message.partner()));
            PastMessages.Rest rest = read.rests().get(message.number());
            PastFact fact = read.origins().get(rest == null ? message.number() : rest.accrual());
            if (fact != null) {
                fact.rules().forEach(rule -> addKeys(keys, rule, member, fact, false));
                task.draft().ifPresent(draft -> addKeys(keys, draft, member, fact, true));
                if (rest != null) {
                    read.held()
                            .getOrDefault(rest.accrual(), List.of())
                            .forEach(one -> addKeys(keys, one.rule(), member, fact, true));
                }
            }
        }
        return keys;
    }

    private static void addKeys(Set<String> keys, EarningRule rule, String member, PastFact fact, boolean all) {
        for (Cap cap : rule.terms().limits().caps()) {
            if (all || fact.used(rule, cap.per()).isPresent()) {
                keys.add(Tally.key(member, rule, cap.per(), fact.message().on()));
            }
        }
        if (rule.terms().limits().budget().isPresent()
                && (all || fact.spent(rule).isPresent())) {
            keys.add(Tally.budget(rule));
        }
    }

    /** Counts on from how many accruals members had before the part, where the draft asks for that. */
    private void count(Task task, List<PastMessage> part, Tally tally) {
        if (!counts(task)) {
            return;
        }
        Set<MemberNumber> fresh = part.stream()
                .map(PastMessage::member)
                .filter(member -> !tally.knows(Tally.ever(member.value())))
                .collect(Collectors.toSet());
        fresh.forEach(member -> tally.used(Tally.ever(member.value()), () -> PastFact.Used.NOTHING));
        messages.counts(fresh, task.after())
                .forEach((member, byPartner) -> byPartner.forEach((partner, times) -> {
                    tally.add(Tally.ever(member.value()), 0, times);
                    tally.add(Tally.atPartner(member.value(), partner), 0, times);
                }));
    }

    private static boolean counts(Task task) {
        return task.draft().stream()
                .flatMap(draft -> draft.terms().conditions().stream())
                .anyMatch(Condition.NthTime.class::isInstance);
    }

    private void accrual(
            PastMessage message, Read read, Replay replay, Tally tally, Sums sums, Map<Long, List<Held>> changed) {
        String member = message.member().value();
        PastFact fact = read.facts().get(message.number());
        if (tally.knows(Tally.ever(member))) {
            fact = fact.counted(
                    tally.used(Tally.atPartner(member, message.partner()), () -> PastFact.Used.NOTHING)
                            .times(),
                    tally.used(Tally.ever(member), () -> PastFact.Used.NOTHING).times());
            tally.add(Tally.ever(member), 0, 1);
            tally.add(Tally.atPartner(member, message.partner()), 0, 1);
        }
        List<Held> held = replay.accrual(member, fact);
        if (!held.isEmpty() && read.undone().contains(message.number())) {
            read.held().put(message.number(), held);
            changed.put(message.number(), held);
        }
        Gain simulated = Gain.NOTHING;
        for (Held one : held) {
            simulated = simulated.plus(one.gain(one.gave()));
            sums.add(Dimension.RULE, one.rule().code(), new Sums.Line(1, 0, Gain.NOTHING, one.gain(one.gave())));
            one.right().ifPresent(right -> sums.addRight(right, 0, one.gave()));
        }
        add(message, fact, simulated, read, sums);
    }

    private void undo(
            PastMessage message,
            Read read,
            Optional<EarningRule> draft,
            Replay replay,
            Sums sums,
            Map<Long, List<Held>> changed) {
        PastMessages.Rest rest = read.rests().get(message.number());
        PastFact fact = read.origins().get(rest.accrual());
        List<Held> held = read.held().getOrDefault(rest.accrual(), List.of());
        var total = new Gain[] {Gain.NOTHING};
        List<Held> stays = replay.undo(
                message.member().value(),
                fact.message().on(),
                held,
                fact.message().less(rest.fen(), rest.points(), rest.statusPoints()),
                one -> read.most(one, message.number(), draft),
                (one, change) -> {
                    total[0] = total[0].plus(one.gain(change));
                    sums.add(Dimension.RULE, one.rule().code(), new Sums.Line(1, 0, Gain.NOTHING, one.gain(change)));
                    one.right().ifPresent(right -> sums.addRight(right, 0, change));
                });
        if (!stays.equals(held)) {
            read.held().put(rest.accrual(), stays);
            changed.put(rest.accrual(), stays);
        }
        add(message, fact, total[0], read, sums);
    }

    private void add(PastMessage message, PastFact fact, Gain simulated, Read read, Sums sums) {
        read.rights()
                .getOrDefault(message.number(), List.of())
                .forEach(moved -> sums.addRight(moved.right(), moved.count(), 0));
        Gain really = new Gain(message.bonusPoints(), message.bonusStatus());
        var line = new Sums.Line(1, fact.exact() ? 0 : 1, really, simulated);
        sums.add(Dimension.ALL, "", line);
        sums.add(Dimension.PARTNER, message.partner(), line);
        sums.add(Dimension.TIER, fact.member().tier(), line);
        sums.add(
                Dimension.MONTH,
                YearMonth.from(programme.dateOf(message.place().recordedAt())).toString(),
                line);
        sums.addMember(message.member().value(), simulated.minus(really));
    }
}
