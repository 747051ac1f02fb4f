package io.hansa.club.earning;

import io.hansa.partners.port.Bonuses;
import io.hansa.partners.port.Bonuses.Bonus;
import io.hansa.partners.port.Bonuses.Decided;
import io.hansa.partners.port.Bonuses.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The bonuses of one batch, decided message by message. */
final class LiveBatch implements Bonuses.OfBatch {

    private final Scene scene;
    private final Tallies tallies;
    private final FactRows rows;
    private final LiveRights rights;
    private final boolean counts;
    private final Map<Message, Prepared> prepared = new HashMap<>();
    private final Map<String, Given> given = new HashMap<>();
    private final Map<String, TakenBack> takenBack = new HashMap<>();

    /** What of the rules may apply to a message, whatever was counted before. */
    private record Prepared(List<EarningRule> rules, MemberFacts member) {}

    LiveBatch(Scene scene, Tallies tallies, FactRows rows, LiveRights rights, Bonuses.Batch batch) {
        this.scene = scene;
        this.tallies = tallies;
        this.rows = rows;
        this.rights = rights;
        this.counts = scene.book().asks(MemberCondition.NthTime.class);
        readUndone(batch.undone());
        batch.accruals().forEach(this::prepare);
        tallies.read();
    }

    private void prepare(Message message) {
        MemberFacts member = scene.member(message);
        MessageFacts facts = scene.facts(message, 0, 0);
        String number = message.member().number().value();
        List<EarningRule> rules = new ArrayList<>();
        for (EarningRule rule : scene.book().on(facts.on())) {
            if (Evaluator.mayApply(rule, facts, member)) {
                rules.add(rule);
                tallies.need(rule, number, facts.on());
            }
        }
        if (counts) {
            tallies.needCount(number, scene.partner());
        }
        prepared.put(message, new Prepared(rules, member));
    }

    /** What was given for accruals that the batch may undo, less what was taken back of it. */
    private void readUndone(Map<String, Long> undone) {
        Map<Long, List<FactRows.Message>> messages = rows.about(undone.values());
        undone.forEach((reference, number) -> {
            List<FactRows.Message> its = messages.getOrDefault(number, List.of());
            its.stream().filter(FactRows.Message::isAccrual).findFirst().ifPresent(accrual -> {
                Given before = Given.of(
                        accrual, its.stream().filter(each -> !each.isAccrual()).toList());
                before.awards().forEach(tallies::need);
                given.put(reference, before);
            });
        });
    }

    @Override
    public Bonus earn(Message message, long points, long statusPoints) {
        Prepared ready = prepared.get(message);
        MessageFacts facts = scene.facts(message, points, statusPoints);
        String number = message.member().number().value();
        MemberFacts member = counts ? tallies.counted(ready.member(), number, scene.partner()) : ready.member();
        tallies.lockBudgets(ready.rules(), facts);
        List<Award> awards =
                Evaluator.decideOrdered(ready.rules(), facts, member, tallies.of(number, facts.on())).stream()
                        .filter(Verdict.Applied.class::isInstance)
                        .map(verdict -> Award.of((Verdict.Applied) verdict, number, facts.on()))
                        .toList();
        var seen = tallies.seen(facts, member, ready.rules(), number);
        given.put(message.reference(), Given.now(seen, scene.book().id(), number, awards));
        tallies.count(awards, 1);
        if (counts) {
            tallies.countAccrual(number, scene.partner(), 1);
        }
        return bonus(awards);
    }

    @Override
    public Bonus rest(String original, String reference, OptionalLong amountFen, long points, long statusPoints) {
        Given origin = given.get(original);
        if (origin == null) {
            return Bonus.NOTHING;
        }
        MessageFacts rest = origin.facts().message().less(amountFen, points, statusPoints);
        List<Award> stays = new ArrayList<>();
        List<Award> back = new ArrayList<>();
        for (int i = 0; i < origin.awards().size(); i++) {
            Award gave = origin.awards().get(i);
            EarningRule rule = scene.book().find(gave.rule(), gave.version()).orElseThrow();
            long left = origin.left().get(i).amount();
            long stay = Math.min(left, Evaluator.rest(rule, rest, gave.amount()));
            stays.add(gave.left(stay));
            if (stay < left) {
                back.add(gave.back(left - stay, stay == 0));
            }
        }
        takenBack.put(reference, new TakenBack(original, origin, rest, back));
        given.put(original, origin.left(stays));
        return bonus(stays);
    }

    @Override
    public void takeBack(String reference) {
        Given refused = given.get(reference);
        if (refused != null && refused.isNew()) {
            given.remove(reference);
            tallies.count(refused.awards(), -1);
            if (counts) {
                tallies.countAccrual(refused.member(), scene.partner(), -1);
            }
        }
        TakenBack undone = takenBack.remove(reference);
        if (undone != null) {
            given.put(undone.original(), undone.before());
        }
    }

    /** Caps and budgets have back only what the ledger took back: what it refuses to undo would otherwise have been given away twice. */
    @Override
    public void keep(List<Decided> posted) {
        Map<String, Long> numbers = posted.stream().collect(Collectors.toMap(Decided::reference, Decided::number));
        List<FactRows.Message> messages = new ArrayList<>();
        Map<Long, Given> accruals = new LinkedHashMap<>();
        for (Decided each : posted) {
            Given accrual = given.get(each.reference());
            if (accrual != null
                    && accrual.isNew()
                    && !scene.book().on(accrual.on()).isEmpty()) {
                accruals.put(each.number(), accrual);
                messages.add(accrual.message(each));
            }
        }
        rights.grant(accruals);
        for (Decided each : posted) {
            Optional.ofNullable(takenBack.get(each.reference()))
                    .flatMap(undone -> message(undone, each, numbers))
                    .ifPresent(messages::add);
        }
        rows.add(messages);
        tallies.write();
    }

    /** Empty where nothing was taken back. */
    private Optional<FactRows.Message> message(TakenBack undone, Decided each, Map<String, Long> numbers) {
        long origin = undone.before().isNew()
                ? numbers.get(undone.original())
                : undone.before().number();
        List<Award> taken = rights.takeBack(undone.awards(), origin, each.number());
        tallies.count(taken, 1);
        return taken.isEmpty() ? Optional.empty() : Optional.of(undone.message(each, origin, taken));
    }

    private static Bonus bonus(List<Award> awards) {
        long points = awards.stream().mapToLong(Award::points).sum();
        long status = awards.stream().mapToLong(Award::status).sum();
        return awards.isEmpty() ? Bonus.NOTHING : new Bonus(points, status, Award.names(awards));
    }
}
