package io.hansa.club.tier;

import io.hansa.club.ladder.Criterion;
import io.hansa.club.ladder.LadderTerms;
import io.hansa.club.ladder.Ladders;
import io.hansa.club.ladder.Measure;
import io.hansa.club.ladder.PeriodKind;
import io.hansa.club.ladder.Periods;
import io.hansa.club.ladder.ProposeLadder;
import io.hansa.club.ladder.Step;
import io.hansa.club.ladder.Way;
import io.hansa.kernel.Actor;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Leg;
import io.hansa.ledger.journal.Why;
import io.hansa.runs.RunView;
import io.hansa.testing.AsSystem;
import io.hansa.testing.TestRuns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** A ladder of a test's own, with standings as the test wants them: BASE, SILVER 100, GOLD 400, PLATINUM 1000 status points. */
@ApplicationScoped
class TierWorld {

    static final List<String> CODES = List.of("BASE", "SILVER", "GOLD", "PLATINUM");
    static final long[] THRESHOLDS = {0, 100, 400, 1_000};

    @Inject
    AsSystem system;

    @Inject
    TestRuns runs;

    @Inject
    Ladders ladders;

    @Inject
    Accounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    Standings standings;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    /** Earned on a day. */
    record Points(MemberNumber member, LocalDate on, long points) {}

    String ladder(PeriodKind kind, int months, int grace) {
        List<Step> steps = new ArrayList<>();
        steps.add(step("BASE", 0));
        for (int i = 1; i < CODES.size(); i++) {
            steps.add(step(CODES.get(i), 0, new Criterion(Measure.STATUS_POINTS, THRESHOLDS[i])));
        }
        return ladder(new LadderTerms(steps, new Periods(kind, months), grace, true));
    }

    String ladder(LadderTerms terms) {
        String code = "T" + ThreadLocalRandom.current().nextLong(1L << 45);
        system.call(() -> ladders.set(version(code, 1, terms)));
        return code;
    }

    ProposeLadder version(String code, int number, LadderTerms terms) {
        return new ProposeLadder(code, new LocalizedText("测试", "Test"), number, ladders.earliest(), terms);
    }

    /** @param asked all of it, in one way; nothing of the lowest */
    static Step step(String code, long yearlyCost, Criterion... asked) {
        List<Way> ways = asked.length == 0 ? List.of() : List.of(new Way(List.of(asked)));
        return new Step(code, new LocalizedText(code, code), ways, yearlyCost);
    }

    void stand(MemberNumber member, String ladder, Held held) {
        var status = accounts.open(AccountKey.wallet(member, Unit.STATUS));
        standings.add(List.of(new Standing(member, ladder, status, held, Instant.EPOCH)));
    }

    void earn(List<Points> all) {
        var issuance = accounts.open(AccountKey.programme(AccountKind.ISSUANCE, Unit.STATUS));
        ledger.post(all.stream()
                .filter(each -> each.points() != 0)
                .map(each -> (Command) new Command.Balanced(
                        new Header(
                                new IdempotencyKey(
                                        "tier-test", UUID.randomUUID().toString()),
                                "test.status",
                                Actor.system("test"),
                                Instant.now(),
                                each.on(),
                                Why.of("test")),
                        List.of(
                                new Leg(
                                        accounts.open(AccountKey.wallet(each.member(), Unit.STATUS)),
                                        Unit.STATUS,
                                        each.points()),
                                new Leg(issuance, Unit.STATUS, -each.points()))))
                .toList());
    }

    /** Of all whose time has come by a day. */
    RunView review(String ladder, LocalDate asOf) {
        return runs.finished(runs.start(ReviewRun.KIND, params(ladder, asOf)));
    }

    static Map<String, String> params(String ladder, LocalDate asOf) {
        return Map.of(ReviewRun.LADDER, ladder, ReviewRun.AS_OF, asOf.toString());
    }

    String tier(MemberNumber member, String ladder) {
        return system.inTransaction(
                () -> standings.find(member, ladder).orElseThrow().tier());
    }

    /** What was decided of a member on a ladder, oldest first: {@code GOLD grace, SILVER fallen}. */
    String moves(MemberNumber member, String ladder) {
        List<?> found = system.inTransaction(() -> em.createNativeQuery(
                        "SELECT CONCAT(to_tier, ' ', reason) FROM club_tier_change WHERE member = ? AND ladder = ? ORDER BY id")
                .setParameter(1, member.value())
                .setParameter(2, ladder)
                .getResultList());
        return found.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    long changes(String ladder) {
        return system.inTransaction(
                () -> ((Number) em.createNativeQuery("SELECT COUNT(*) FROM club_tier_change WHERE ladder = ?")
                                .setParameter(1, ladder)
                                .getSingleResult())
                        .longValue());
    }

    /** What a member spent and how often it earned, by day: {@code 2026-12-01 36000 3}. */
    String days(MemberNumber member) {
        List<?> found = system.inTransaction(() -> em.createNativeQuery(
                        "SELECT CONCAT(business_date, ' ', spend, ' ', activities) FROM club_activity_day WHERE member = ?"
                                + " ORDER BY business_date")
                .setParameter(1, member.value())
                .getResultList());
        return found.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    static Held held(String tier, LocalDate anchor, LocalDate due) {
        return new Held(tier, anchor, due, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
