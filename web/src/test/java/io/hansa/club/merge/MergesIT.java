package io.hansa.club.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.earning.Beyond;
import io.hansa.club.earning.Cap;
import io.hansa.club.earning.Condition;
import io.hansa.club.earning.Earned;
import io.hansa.club.earning.EarningRule;
import io.hansa.club.earning.EarningRules;
import io.hansa.club.earning.EarningTerms;
import io.hansa.club.earning.Effect;
import io.hansa.club.earning.Limits;
import io.hansa.club.earning.MemberCondition;
import io.hansa.club.earning.MessageCondition;
import io.hansa.club.household.Households;
import io.hansa.club.member.EnrolMember;
import io.hansa.club.member.EnrolOutcome;
import io.hansa.club.member.Enrolment;
import io.hansa.club.member.Language;
import io.hansa.club.member.MemberLookup;
import io.hansa.club.member.MemberState;
import io.hansa.club.member.Members;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.Actor;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Leg;
import io.hansa.ledger.journal.Why;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.verification.Verification;
import io.hansa.partners.port.GuestRule;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.partners.transaction.TransactionResult;
import io.hansa.partners.transaction.Transactions;
import io.hansa.partners.visit.CheckIn;
import io.hansa.partners.visit.Reservations;
import io.hansa.partners.visit.ReservePlace;
import io.hansa.partners.visit.Visits;
import io.hansa.runs.RunNumber;
import io.hansa.runs.RunWorker;
import io.hansa.runs.Runs;
import io.hansa.testing.AsBoundary;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.Parallel;
import io.hansa.testing.TestMembers;
import io.hansa.testing.TestPartners;
import io.hansa.web.api.Lounges;
import io.hansa.web.api.world.LoungeKeeper;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Merges with the real ledger: everything moves, comes back as far as it is there, and nothing is lost on the way. */
@InContainer
class MergesIT {

    private static final int CROWD = 12;

    @Inject
    AsSystem system;

    @Inject
    AsBoundary boundary;

    @Inject
    MergeWorld world;

    @Inject
    TestMembers members;

    @Inject
    TestPartners partners;

    @Inject
    Transactions transactions;

    @Inject
    Enrolment enrolment;

    @Inject
    Members profiles;

    @Inject
    MemberLookup lookup;

    @Inject
    Households households;

    @Inject
    LateArrivals arrivals;

    @Inject
    Candidates candidates;

    @Inject
    Runs runs;

    @Inject
    RunWorker worker;

    @Inject
    Accounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    Statements statements;

    @Inject
    Tiers tiers;

    @Inject
    EarningRules rules;

    @Inject
    LoungeKeeper lounges;

    @Inject
    Reservations reservations;

    @Inject
    Visits visits;

    @Inject
    Programme programme;

    @Inject
    Verification verification;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    @AfterEach
    void the_ledger_verifies() {
        assertThat(system.call(verification::verify).findings()).isEmpty();
    }

    @Test
    void each_lot_moves_with_its_end_and_what_is_left_of_it_comes_back() throws Exception {
        LocalDate today = programme.today();
        MemberNumber loser = members.withPoints(0);
        MemberNumber survivor = members.withPoints(0);
        members.give(loser, 100, "programme", today.minusMonths(11));
        members.give(loser, 50, "programme", today);
        members.give(survivor, 30, "programme", today.minusMonths(6));
        status(loser, 6_000);
        status(survivor, 5_000);

        MergeNumber merge = world.merge(loser, survivor);

        assertThat(lots(loser)).isEmpty();
        assertThat(lots(survivor)).isEqualTo(lots(today, -11, 100, -6, 30, 0, 50));
        assertThat(system.call(() -> tiers.progress(survivor)).statusPoints()).isEqualTo(11_000);
        assertThat(tiers.of(survivor).code()).isEqualTo("SILVER");
        assertThat(system.call(() -> profiles.view(loser)).state()).isEqualTo(MemberState.MERGED);
        assertThat(lookup.find(loser.value()).orElseThrow().number()).isEqualTo(survivor);

        redeem(survivor, 60);
        members.give(survivor, 7, "programme", today.minusMonths(3));
        MergeNumber unmerge = world.unmerge(merge);

        assertThat(lots(loser)).isEqualTo(lots(today, -11, 40, 0, 50));
        assertThat(lots(survivor)).isEqualTo(lots(today, -6, 30, -3, 7));
        assertThat(system.call(() -> tiers.progress(loser)).statusPoints()).isEqualTo(6_000);
        assertThat(system.call(() -> tiers.progress(survivor)).statusPoints()).isEqualTo(5_000);
        assertThat(system.call(() -> profiles.view(loser)).state()).isEqualTo(MemberState.ACTIVE);
        assertThat(lookup.find(loser.value()).orElseThrow().number()).isEqualTo(loser);
        assertThat(kept(unmerge)).isEqualTo(60);
        assertThatThrownBy(() -> world.unmerge(merge)).isInstanceOf(NotMerged.class);
    }

    @Test
    void the_merged_number_means_the_survivor_at_tills_and_late_points_follow() throws Exception {
        MemberNumber loser = members.withPoints(100);
        MemberNumber middle = members.withPoints(0);
        MemberNumber survivor = members.withPoints(0);
        MergeNumber first = world.merge(loser, middle);
        MergeNumber second = world.merge(middle, survivor);
        String partner = partners.withContract();

        var result = system.call(() -> transactions.submitFor(partner, List.of(points("1", loser, 40))));
        assertThat(result.get(0))
                .isInstanceOfSatisfying(
                        TransactionResult.Accepted.class,
                        accepted -> assertThat(accepted.member()).isEqualTo(survivor));
        members.give(loser, 5);
        system.run(arrivals::followDue);
        system.run(arrivals::followDue);
        assertThat(available(loser)).isZero();
        assertThat(available(middle)).isZero();
        assertThat(available(survivor)).isEqualTo(145);

        assertThatThrownBy(() -> world.unmerge(first)).isInstanceOf(NotMerged.class);
        world.unmerge(second);
        assertThat(available(middle)).isEqualTo(105);
        assertThat(available(survivor)).isEqualTo(40);
        world.unmerge(first);
        assertThat(available(loser)).isEqualTo(105);
        assertThat(available(middle)).isZero();
    }

    @Test
    void what_a_merged_member_earned_can_be_taken_back_from_where_it_went() throws Exception {
        MemberNumber loser = members.withPoints(0);
        MemberNumber middle = members.withPoints(0);
        MemberNumber survivor = members.withPoints(0);
        String partner = partners.withContract();
        var sale = accepted(
                partner,
                Accrual.ofAmount("sale", "sale", programme.now(), TestPartners.OUTLET, loser.value(), 1_000_000));
        long earned = sale.points().amount();
        long status = statements.balance(wallet(loser, Unit.STATUS));
        assertThat(earned).isEqualTo(1_000);
        assertThat(status).isPositive();
        members.give(survivor, 500, "programme", programme.today());
        MergeNumber first = world.merge(loser, middle);
        world.merge(middle, survivor);
        redeem(survivor, 300);

        accepted(partner, taking("part", OptionalLong.of(400_000)));

        assertThat(available(survivor)).isEqualTo(500 + 1_000 - 300 - 400);
        assertThat(statements.balance(wallet(loser, Unit.STATUS))).isEqualTo(status * 6 / 10);
        accepted(partner, taking("rest", OptionalLong.empty()));
        assertThat(available(survivor)).isEqualTo(500 - 300);
        assertThat(List.of(available(loser), available(middle))).containsOnly(0L);
        assertThat(statements.balance(wallet(loser, Unit.STATUS))).isZero();
        assertThatThrownBy(() -> world.unmerge(first)).isInstanceOf(NotMerged.class);
    }

    @Test
    void what_several_of_a_chain_of_merges_earned_can_be_taken_back_at_once() throws Exception {
        MemberNumber loser = members.withPoints(0);
        MemberNumber middle = members.withPoints(0);
        MemberNumber survivor = members.withPoints(0);
        String partner = partners.withContract();
        accepted(partner, points("first", loser, 30));
        accepted(partner, points("second", loser, 20));
        accepted(partner, points("third", middle, 40));
        world.merge(loser, middle);
        world.merge(middle, survivor);
        members.give(survivor, 5);

        var results = system.call(() -> transactions.submitFor(
                partner,
                Stream.of("first", "second", "third")
                        .map(sale -> new Reversal("-" + sale, "-" + sale, programme.now(), sale))
                        .toList()));

        assertThat(results).hasOnlyElementsOfType(TransactionResult.Accepted.class);
        assertThat(available(survivor)).isEqualTo(5);
        assertThat(List.of(available(loser), available(middle))).containsOnly(0L);
    }

    @Test
    void what_the_survivor_has_used_is_not_taken_back_and_nothing_is_lost_on_the_way() throws Exception {
        MemberNumber loser = members.withPoints(0);
        MemberNumber survivor = members.withPoints(0);
        String partner = partners.withContract();
        accepted(partner, points("sale", loser, 100));
        MergeNumber merge = world.merge(loser, survivor);
        redeem(survivor, 30);

        var result = system.call(() -> transactions.submitFor(partner, List.of(taking("back", OptionalLong.empty()))));

        assertThat(result.get(0))
                .isInstanceOfSatisfying(
                        TransactionResult.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("insufficient-points"));
        system.run(arrivals::followDue);
        assertThat(available(survivor)).isEqualTo(70);
        assertThat(available(loser)).isZero();
        world.unmerge(merge);
        assertThat(available(loser)).isEqualTo(70);
        assertThat(available(survivor)).isZero();
        accepted(
                partner,
                new Reversal("some", "some", programme.now(), "sale", OptionalLong.empty(), OptionalLong.of(70)));
        assertThat(available(loser)).isZero();
    }

    @Test
    void what_a_merged_member_had_of_caps_and_how_often_it_came_counts_on_until_the_merge_is_taken_back()
            throws Exception {
        String partner = partners.withContract();
        MemberNumber loser = members.withPoints(0);
        MemberNumber survivor = members.withPoints(0);
        var cap = new Limits(List.of(new Cap(Cap.Per.EVER, Cap.Of.AMOUNT, 50)), Optional.empty(), Beyond.CUT);
        String capped = rule(partner, 30, cap);
        String second = rule(
                partner,
                1_000,
                Limits.NONE,
                new MemberCondition.NthTime(MemberCondition.NthTime.Where.AT_PARTNER, 2, false));
        try {
            assertThat(accrue(partner, loser, "1")).isEqualTo(1 + 30);

            MergeNumber merge = world.merge(loser, survivor);
            assertThat(accrue(partner, survivor, "2")).isEqualTo(1 + 20 + 1_000);

            world.unmerge(merge);
            assertThat(accrue(partner, loser, "3")).isEqualTo(1 + 20 + 1_000);
        } finally {
            system.run(() -> List.of(capped, second).forEach(rules::pause));
        }
    }

    @Test
    void a_place_that_a_merged_member_reserved_is_the_survivors() throws Exception {
        String airport = "A" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        String right = "R" + airport;
        MemberNumber loser = members.withPoints(0);
        MemberNumber survivor = members.withPoints(0);
        lounges.airport(airport);
        lounges.right(right, GuestRule.NOBODY, airport, false, false);
        lounges.grant(loser.value(), right, 0);
        lounges.grant(survivor.value(), right, 0);
        ZonedDateTime soon = Lounges.soon();
        lounges.places(airport, right, soon.toInstant(), 1);
        var place = new ReservePlace("place", airport, "T1", right, soon.toLocalDate(), soon.toLocalTime(), 0);
        String reserved =
                system.call(() -> reservations.reserveFor(loser, place)).number();

        world.merge(loser, survivor);
        system.call(() ->
                visits.checkInFor(airport, new CheckIn("in", "V1", programme.now(), "T1", survivor.value(), right, 0)));

        assertThat(em.createNativeQuery("SELECT state FROM partner_reservation WHERE number = ?1")
                        .setParameter(1, Long.parseLong(reserved.substring(1)))
                        .getSingleResult())
                .isEqualTo("USED");
    }

    @Test
    void what_tills_give_at_the_same_moment_is_not_lost() throws Exception {
        MemberNumber loser = members.withPoints(1_000);
        MemberNumber survivor = members.withPoints(0);
        String partner = partners.withContract();
        List<Callable<?>> works = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            String reference = "R" + i;
            works.add(() -> system.call(() -> transactions.submitFor(partner, List.of(points(reference, loser, 10)))));
        }
        works.add(CROWD / 2, () -> world.merge(loser, survivor));

        assertThat(Parallel.outcomes(works)).containsOnly("done");
        system.run(arrivals::followDue);

        assertThat(available(loser)).isZero();
        assertThat(available(survivor)).isEqualTo(1_000 + 10 * CROWD);
    }

    @Test
    void nothing_goes_below_zero_whatever_was_used_and_earned_since() throws Exception {
        var random = new Random(20_260_301);
        for (int round = 0; round < 4; round++) {
            MemberNumber loser = members.withPoints(0);
            MemberNumber survivor = members.withPoints(0);
            for (int i = 0; i < 4; i++) {
                members.give(
                        loser,
                        1 + random.nextInt(100),
                        "programme",
                        programme.today().minusMonths(random.nextInt(11)));
                members.give(
                        survivor,
                        1 + random.nextInt(100),
                        "programme",
                        programme.today().minusMonths(random.nextInt(11)));
            }
            var before = lots(loser);
            MergeNumber merge = world.merge(loser, survivor);
            long whole = available(survivor);
            long used = random.nextInt((int) whole + 1);
            if (used > 0) {
                redeem(survivor, used);
            }
            world.unmerge(merge);

            assertThat(available(loser) + available(survivor)).isEqualTo(whole - used);
            lots(loser).forEach((end, left) -> assertThat(left).isBetween(1L, before.getOrDefault(end, 0L)));
        }
    }

    @Test
    void what_stands_in_the_way_is_said_at_once_and_nothing_moves() {
        MemberNumber loser = members.withPoints(100);
        MemberNumber survivor = members.withPoints(0);
        system.call(() -> households.create("李家", loser));
        boundary(() -> ledger.post(new Command.Hold(
                header(), wallet(loser, Unit.PTS), 10, programme.now().plusSeconds(3_600))));

        assertThatThrownBy(() -> world.merge(loser, survivor))
                .isInstanceOfSatisfying(
                        MergeHindered.class,
                        refusal -> assertThat(refusal.args()).containsEntry("hindrances", "HELD,HOUSEHOLD"));
        assertThat(available(loser)).isEqualTo(90);
        assertThatThrownBy(() -> world.merge(loser, survivor)).isInstanceOf(MergeWaits.class);
        assertThatThrownBy(() -> new AskMerge(loser, loser, "x")).isInstanceOf(InvalidMerge.class);
    }

    @Test
    void pairs_that_are_much_alike_are_found_once_and_stay_away_when_dismissed() {
        String family = "Q" + UUID.randomUUID().toString().substring(0, 6);
        Optional<LocalDate> born = Optional.of(LocalDate.of(1991, 5, 6));
        String end = phoneEnd();
        var found = system.call(
                () -> enrolment.enrol(List.of(person(family, "135" + end, born), person(family, "136" + end, born))));
        var numbers = found.stream()
                .map(EnrolOutcome.Enrolled.class::cast)
                .map(EnrolOutcome.Enrolled::number)
                .toList();

        finished(system.call(candidates::look));

        var pair = pair(numbers).orElseThrow();
        assertThat(pair.reasons()).containsExactlyInAnyOrder(LikenessReason.NAME_BIRTHDAY, LikenessReason.PHONE);
        assertThat(pair.survivor()).isEqualTo(numbers.get(0));
        system.run(() -> candidates.dismiss(pair.loser(), pair.survivor()));
        assertThat(pair(numbers)).isEmpty();
    }

    private Optional<CandidateView> pair(List<MemberNumber> numbers) {
        return system.call(candidates::open).stream()
                .filter(pair -> Set.of(pair.loser(), pair.survivor()).equals(Set.copyOf(numbers)))
                .findFirst();
    }

    private static EnrolMember person(String family, String phone, Optional<LocalDate> born) {
        return new EnrolMember(
                UUID.randomUUID().toString(),
                family,
                "Anna",
                phone,
                Optional.empty(),
                Language.EN,
                born,
                Set.of(),
                Optional.empty());
    }

    private static String phoneEnd() {
        return "%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    }

    private void finished(RunNumber number) {
        while (!system.call(() -> runs.view(number)).state().isOver()) {
            worker.work();
        }
    }

    private Accrual points(String reference, MemberNumber member, long points) {
        return Accrual.ofPoints(
                reference, reference, programme.now().minusSeconds(5), TestPartners.OUTLET, member.value(), points);
    }

    private Reversal taking(String reference, OptionalLong fen) {
        return new Reversal(reference, reference, programme.now(), "sale", fen, OptionalLong.empty());
    }

    private TransactionResult.Accepted accepted(String partner, TransactionRequest request) {
        var result = system.call(() -> transactions.submitFor(partner, List.of(request)));
        assertThat(result.get(0)).isInstanceOf(TransactionResult.Accepted.class);
        return (TransactionResult.Accepted) result.get(0);
    }

    private void redeem(MemberNumber member, long points) {
        boundary(() -> ledger.post(new Command.Redeem(
                header(),
                wallet(member, Unit.PTS),
                points,
                accounts.open(AccountKey.programme(AccountKind.REDEMPTION, Unit.PTS)),
                List.of())));
    }

    private void status(MemberNumber member, long points) {
        boundary(() -> ledger.post(new Command.Balanced(
                header(),
                List.of(
                        new Leg(
                                accounts.open(AccountKey.programme(AccountKind.ISSUANCE, Unit.STATUS)),
                                Unit.STATUS,
                                -points),
                        new Leg(wallet(member, Unit.STATUS), Unit.STATUS, points)))));
    }

    private <T> T boundary(Callable<T> work) {
        try {
            return boundary.call(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Header header() {
        return new Header(
                new IdempotencyKey("test", UUID.randomUUID().toString()),
                "test.step",
                Actor.system("test"),
                programme.now(),
                programme.today(),
                Why.of("test"));
    }

    private AccountId wallet(MemberNumber member, Unit unit) {
        return accounts.find(AccountKey.wallet(member, unit)).orElseThrow();
    }

    private long available(MemberNumber member) {
        return statements.wallet(wallet(member, Unit.PTS)).available().amount();
    }

    private long kept(MergeNumber unmerge) {
        return ((Number) em.createNativeQuery(
                                "SELECT SUM(kept) FROM club_merge_back WHERE unmerge = ?1 AND unit = 'PTS'")
                        .setParameter(1, unmerge.value())
                        .getSingleResult())
                .longValue();
    }

    /** What is left by the day on which it ends. */
    private SortedMap<LocalDate, Long> lots(MemberNumber member) {
        SortedMap<LocalDate, Long> lots = new TreeMap<>();
        List<?> rows = em.createNativeQuery("SELECT CAST(ends_on AS CHAR), SUM(available) FROM ledger_lot"
                        + " WHERE account = ?1 AND used_up = 0 GROUP BY ends_on")
                .setParameter(1, wallet(member, Unit.PTS).value())
                .getResultList();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            lots.put(LocalDate.parse((String) cells[0]), ((Number) cells[1]).longValue());
        }
        return lots;
    }

    /** Pairs of the month of earning, counted from this one, and points that end a year later. */
    private static SortedMap<LocalDate, Long> lots(LocalDate today, int... pairs) {
        SortedMap<LocalDate, Long> lots = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            lots.put(today.plusMonths(pairs[i]).plusYears(1), (long) pairs[i + 1]);
        }
        return lots;
    }

    private String rule(String partner, long points, Limits limits, Condition... conditions) {
        String code = "R" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        List<Condition> all = new ArrayList<>(List.of(conditions));
        all.add(new MessageCondition.AtPartner(Set.of(partner)));
        var terms = new EarningTerms(
                new LocalizedText("测试规则", "A test's rule"),
                programme.today().minusYears(1),
                Optional.empty(),
                0,
                all,
                new Effect.Fixed(Earned.POINTS, points),
                Optional.empty(),
                limits);
        system.call(() -> rules.set(new EarningRule(code, 1, terms)));
        return code;
    }

    /** @return what it brought */
    private long accrue(String partner, MemberNumber member, String reference) {
        Accrual sale = Accrual.ofAmount(
                partner + reference, reference, programme.now(), TestPartners.OUTLET, member.value(), 1_000);
        var result = system.call(() -> transactions.submitFor(partner, List.of(sale)))
                .get(0);
        return ((TransactionResult.Accepted) result).points().amount();
    }
}
