package io.hansa.club.simulation;

import io.hansa.club.earning.Cap;
import io.hansa.club.earning.EarningRule;
import io.hansa.club.earning.MemberCondition;
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
    PastReading reading;

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
            Optional<EarningRule> draft) {

        Task next(PastMessages.Place end) {
            return new Task(run, begins, through, end, draft);
        }
    }

    /** @param next where the part after this one ends, if there is one: it is read while this one is decided */
    long work(Task task, Optional<PastMessages.Place> next) {
        Past past = reading.of(task);
        next.map(task::next).ifPresent(reading::begin);
        Map<Long, List<Held>> held = held(task, past.earlier());
        var tally = new Tally(rows.counts(task.run(), keys(task, past, held)));
        count(task, past.messages(), tally);
        var replay = new Replay(task.draft(), tally);
        var sums = new Sums();
        Map<Long, List<Held>> changed = new HashMap<>();
        for (PastMessage message : past.messages()) {
            tally.moment(message.place().recordedAt());
            if (message.accrual()) {
                List<Held> gave = accrual(message, past, replay, tally, sums);
                if (!gave.isEmpty() && past.undone().contains(message.number())) {
                    held.put(message.number(), gave);
                    changed.put(message.number(), gave);
                }
            } else if (past.rests().containsKey(message.number())) {
                undo(message, task, past, held, replay, sums, changed);
            }
        }
        tally.endMoment();
        rows.keep(task.run(), tally.changed());
        rows.hold(task.run(), changed);
        rows.add(task.run(), sums);
        return past.messages().size();
    }

    /** What earlier parts have simulated; of accruals before the window, what was really given. */
    private Map<Long, List<Held>> held(Task task, List<PastMessage> accruals) {
        if (accruals.isEmpty()) {
            return new HashMap<>();
        }
        Map<Long, List<Held>> held = new HashMap<>(rows.held(
                task.run(),
                accruals.stream().map(PastMessage::number).toList(),
                name -> task.draft().filter(draft -> draft.name().equals(name)).orElseGet(() -> facts.version(name))));
        Set<Long> earlier = accruals.stream()
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

    /**
     * Where all counters are kept that the part may ask for: of rules that could apply, which is what was kept of; of the draft; and of
     * what is undone.
     */
    private static Set<String> keys(Task task, Past past, Map<Long, List<Held>> held) {
        Set<String> keys = new HashSet<>();
        keys.add(Tally.BUDGETS);
        boolean counts = counts(task);
        for (PastMessage message : past.messages()) {
            String member = message.member().value();
            if (counts) {
                keys.add(Tally.key(member, ""));
            }
            PastMessages.Rest rest = past.rests().get(message.number());
            PastFact fact = past.origins().get(rest == null ? message.number() : rest.accrual());
            if (fact != null) {
                fact.used().keySet().forEach(counter -> keys.add(Tally.keyOf(member, counter)));
                task.draft().ifPresent(draft -> addKeys(keys, draft, member, fact));
                if (rest != null) {
                    held.getOrDefault(rest.accrual(), List.of())
                            .forEach(one -> addKeys(keys, one.rule(), member, fact));
                }
            }
        }
        return keys;
    }

    private static void addKeys(Set<String> keys, EarningRule rule, String member, PastFact fact) {
        for (Cap cap : rule.terms().limits().caps()) {
            keys.add(Tally.key(member, cap.per().period(fact.message().on())));
        }
    }

    /** Counts on from how many accruals members had before the part, where the draft asks for that. */
    private void count(Task task, List<PastMessage> part, Tally tally) {
        if (!counts(task)) {
            return;
        }
        Set<MemberNumber> fresh = part.stream()
                .map(PastMessage::member)
                .filter(member -> !tally.counts(member.value()))
                .collect(Collectors.toSet());
        fresh.forEach(member -> tally.timesEver(member.value()));
        messages.counts(fresh, task.after())
                .forEach((member, byPartner) ->
                        byPartner.forEach((partner, times) -> tally.count(member.value(), partner, times)));
    }

    private static boolean counts(Task task) {
        return task.draft().stream()
                .flatMap(draft -> draft.terms().conditions().stream())
                .anyMatch(MemberCondition.NthTime.class::isInstance);
    }

    private List<Held> accrual(PastMessage message, Past past, Replay replay, Tally tally, Sums sums) {
        String member = message.member().value();
        PastFact fact = past.origins().get(message.number());
        if (tally.counts(member)) {
            fact = fact.counted(tally.timesAt(member, message.partner()), tally.timesEver(member));
            tally.count(member, message.partner(), 1);
        }
        List<Held> gave = replay.accrual(member, fact);
        Gain simulated = Gain.NOTHING;
        for (Held one : gave) {
            simulated = simulated.plus(one.gain(one.gave()));
            sums.add(Dimension.RULE, one.rule().code(), new Sums.Line(1, 0, Gain.NOTHING, one.gain(one.gave())));
            one.right().ifPresent(right -> sums.addRight(right, 0, one.gave()));
        }
        add(message, fact, simulated, past, sums);
        return gave;
    }

    private void undo(
            PastMessage message,
            Task task,
            Past past,
            Map<Long, List<Held>> held,
            Replay replay,
            Sums sums,
            Map<Long, List<Held>> changed) {
        PastMessages.Rest rest = past.rests().get(message.number());
        PastFact fact = past.origins().get(rest.accrual());
        List<Held> before = held.getOrDefault(rest.accrual(), List.of());
        var total = new Gain[] {Gain.NOTHING};
        List<Held> stays = replay.undo(
                message.member().value(),
                fact.message().on(),
                before,
                fact.message().less(rest.fen(), rest.points(), rest.statusPoints()),
                one -> past.most(one, message.number(), task.draft()),
                (one, change) -> {
                    total[0] = total[0].plus(one.gain(change));
                    sums.add(Dimension.RULE, one.rule().code(), new Sums.Line(1, 0, Gain.NOTHING, one.gain(change)));
                    one.right().ifPresent(right -> sums.addRight(right, 0, change));
                });
        if (!stays.equals(before)) {
            held.put(rest.accrual(), stays);
            changed.put(rest.accrual(), stays);
        }
        add(message, fact, total[0], past, sums);
    }

    private void add(PastMessage message, PastFact fact, Gain simulated, Past past, Sums sums) {
        past.rights()
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
