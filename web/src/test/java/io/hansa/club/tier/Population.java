package io.hansa.club.tier;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.ladder.BegunLadders;
import io.hansa.club.tier.TierWorld.Points;
import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.partners.transaction.TransactionKind;
import io.hansa.partners.transaction.TransactionNumber;
import io.hansa.partners.transaction.TransactionsAccepted;
import io.hansa.testing.AsSystem;
import io.hansa.testing.TestMembers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** A population that was made by a generator which knows each answer. */
@ApplicationScoped
class Population {

    static final int MEMBERS = 60;
    private static final LocalDate ENROLLED = LocalDate.of(2020, 5, 17);

    @Inject
    AsSystem system;

    @Inject
    TestMembers members;

    @Inject
    TierWorld world;

    @Inject
    BegunLadders begun;

    @Inject
    Tiers tiers;

    @Inject
    Event<TransactionsAccepted> accepted;

    @Inject
    Programme programme;

    /** On which the year after that of the standings begins. */
    LocalDate newYear() {
        return programme.today().withDayOfYear(1);
    }

    /** Of the year that has begun. */
    LocalDate lastDay() {
        return newYear().plusYears(1).minusDays(1);
    }

    /**
     * Somebody, where a review leaves it, and where it is after what comes later.
     *
     * @param merged whose facts count for it: itself, or another that was merged into it
     * @param before status points of last year that come before the review
     * @param after those that come after it
     * @param risesBefore whether the former lift it at once
     */
    record Somebody(
            MemberNumber member,
            MemberNumber merged,
            long before,
            long after,
            boolean risesBefore,
            String reviewed,
            String inTheEnd) {}

    /** In standings that have ended with last year, and what has come late of it before the review. */
    List<Somebody> population(String ladder, Random random) {
        List<MemberNumber> numbers = members.withPoints(MEMBERS + MEMBERS / 10, 0);
        List<Somebody> all = new ArrayList<>();
        List<Points> earned = new ArrayList<>();
        system.inTransaction(() -> {
            for (int i = 0; i < MEMBERS; i++) {
                all.add(somebody(numbers, i, ladder, random, earned));
            }
            world.earn(earned);
            return null;
        });
        comesLate(ladder, all, Somebody::before);
        return all;
    }

    /** Every tenth has another merged into it, whose points count for it. */
    private Somebody somebody(List<MemberNumber> numbers, int i, String ladder, Random random, List<Points> earned) {
        MemberNumber member = numbers.get(i);
        int tier = random.nextInt(4);
        long past = points(random, tier);
        long before = random.nextInt(3) == 0 ? past - past / 3 : 0;
        long after = random.nextInt(3) == 0 ? Math.max(0, points(random, tier) - past) : 0;
        long meanwhile = random.nextInt(3) == 0 ? points(random, tier) : 0;
        Held held = TierWorld.held(TierWorld.CODES.get(tier), ENROLLED, newYear());
        int floor = random.nextInt(5) == 0 ? random.nextInt(4) : 0;
        boolean promised = random.nextInt(6) == 0;
        if (floor > 0) {
            held = held.above(Optional.of(new Floor(TierWorld.CODES.get(floor), Optional.empty())));
        }
        if (promised) {
            held = held.kept(Optional.of(newYear().plusYears(1)));
        }
        world.stand(member, ladder, held);
        MemberNumber merged = i % 10 == 0 ? numbers.get(MEMBERS + i / 10) : member;
        if (merged != member) {
            world.stand(merged, ladder, TierWorld.held("PLATINUM", ENROLLED, newYear()));
            tiers.merge(merged, member, Actor.system("test"));
        }
        long inTime = past - before;
        earned.add(new Points(member, newYear().minusYears(1), inTime / 2));
        earned.add(new Points(merged, newYear().minusDays(1), inTime - inTime / 2));
        earned.add(new Points(merged, newYear().plusMonths(3).minusDays(1), meanwhile));
        earned.add(new Points(member, newYear().minusYears(1).minusDays(1), 5_000));
        int atOnce = Math.max(reach(past), reach(meanwhile));
        boolean rises = before > 0 && atOnce > tier;
        int reviewed = rises ? atOnce : expected(tier, past, meanwhile, floor, promised);
        int inTheEnd = after > 0 ? Math.max(reviewed, Math.max(reach(past + after), reach(meanwhile))) : reviewed;
        return new Somebody(
                member, merged, before, after, rises, TierWorld.CODES.get(reviewed), TierWorld.CODES.get(inTheEnd));
    }

    /** In one batch, of days of last year. */
    void comesLate(String ladder, List<Somebody> all, ToLongFunction<Somebody> late) {
        List<Points> points = all.stream()
                .filter(each -> late.applyAsLong(each) > 0)
                .map(each -> new Points(each.merged(), newYear().minusDays(30), late.applyAsLong(each)))
                .toList();
        begun.whileInForce(
                ladder,
                () -> system.inTransaction(() -> {
                    world.earn(points);
                    accepted.fire(new TransactionsAccepted(
                            "TEST", points.stream().map(Population::accrual).toList()));
                    return null;
                }));
    }

    private static TransactionsAccepted.Item accrual(Points of) {
        return new TransactionsAccepted.Item(
                new TransactionNumber(1),
                new EntryNumber(1),
                TransactionKind.ACCRUAL,
                of.member(),
                io.hansa.kernel.Points.ZERO,
                io.hansa.kernel.Points.of(of.points()),
                Instant.now(),
                of.on(),
                0,
                1);
    }

    private static long points(Random random, int tier) {
        long threshold = TierWorld.THRESHOLDS[random.nextBoolean() ? tier : random.nextInt(4)];
        return Math.max(0, threshold + random.nextInt(3) - 1);
    }

    private static int expected(int tier, long past, long meanwhile, int floor, boolean promised) {
        if (reach(past) >= tier) {
            return reach(past);
        }
        if (floor >= tier || promised) {
            return tier;
        }
        int reached = Math.max(reach(past), reach(meanwhile));
        return reached >= tier ? reached : Math.max(Math.max(reached, tier - 1), floor);
    }

    private static int reach(long points) {
        int rank = 0;
        while (rank < 3 && TierWorld.THRESHOLDS[rank + 1] <= points) {
            rank++;
        }
        return rank;
    }

    void areAsExpected(List<Somebody> all, String ladder, Function<Somebody, String> expected) {
        for (Somebody each : all) {
            assertThat(world.tier(each.member(), ladder))
                    .as("%s: %s", each, world.moves(each.member(), ladder))
                    .isEqualTo(expected.apply(each));
        }
    }

    List<String> moves(List<Somebody> all, String ladder) {
        return all.stream().map(each -> world.moves(each.member(), ladder)).toList();
    }
}
