package io.hansa.club.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.hansa.club.pool.PoolHolder;
import io.hansa.club.pool.PoolPurses;
import io.hansa.club.pool.PoolTerms;
import io.hansa.kernel.Actor;
import io.hansa.kernel.DomainException;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
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
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.journal.Why;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.statement.WalletView;
import io.hansa.ledger.verification.Verification;
import io.hansa.partners.transaction.TransactionKind;
import io.hansa.partners.transaction.TransactionNumber;
import io.hansa.partners.transaction.TransactionsAccepted;
import io.hansa.rewards.RewardWorld;
import io.hansa.rewards.order.OrderView;
import io.hansa.rewards.order.Orders;
import io.hansa.rewards.order.Payer;
import io.hansa.rewards.order.PlaceOrder;
import io.hansa.rewards.order.QuoteReward;
import io.hansa.testing.AsBoundary;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.Parallel;
import io.hansa.testing.TestMembers;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What households share, with the real ledger: shares, caps and partings, alone and many at once. */
@InContainer
class PoolsIT {

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Inject
    AsSystem system;

    @Inject
    AsBoundary boundary;

    @Inject
    TestMembers members;

    @Inject
    Households households;

    @Inject
    Pools pools;

    @Inject
    PoolPurses purses;

    @Inject
    Leaving leaving;

    @Inject
    RewardWorld rewards;

    @Inject
    Orders orders;

    @Inject
    Accounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    @Inject
    Verification verification;

    @Inject
    Event<TransactionsAccepted> accepted;

    private MemberNumber head;
    private MemberNumber child;
    private String household;

    @BeforeEach
    void a_household_of_two() {
        head = members.withPoints(1_000);
        child = members.withPoints(500);
        household = system.call(() -> households.create("王家", head)).number();
        system.call(() -> households.join(household, child));
    }

    @AfterEach
    void the_ledger_verifies() {
        assertThat(system.call(verification::verify).findings()).isEmpty();
    }

    @Test
    void a_share_of_what_is_earned_goes_into_the_pool_rounded_down() {
        terms(25, Optional.empty());

        earn(child, 99);
        earn(head, 3);

        assertThat(available(child)).isEqualTo(500 + 75);
        assertThat(available(head)).isEqualTo(1_003);
        assertThat(pool().available()).isEqualTo(Points.of(24));
        assertThat(person(child).contributed()).isEqualTo(Points.of(24));
        assertThat(lines(child)).contains("household.share");
    }

    @Test
    void without_a_share_or_a_household_nothing_is_moved() {
        MemberNumber stranger = members.withPoints(0);

        earn(child, 100);
        earn(stranger, 100);

        assertThat(available(child)).isEqualTo(600);
        assertThat(available(stranger)).isEqualTo(100);
        assertThat(pool().available()).isEqualTo(Points.ZERO);
    }

    @Test
    void terms_are_set_by_who_has_seen_the_last_ones() {
        assertThat(terms(10, Optional.of(300L))).isEqualTo(new PoolTerms(1, 10, Optional.of(300L)));

        refused(
                "pool-terms-changed",
                () -> system.call(
                        () -> pools.set(new SetPoolTerms(household, new PoolTerms(0, 20, Optional.empty())))));
        refused("invalid-pool-terms", () -> new PoolTerms(1, 101, Optional.empty()));
        assertThat(pool().terms().sharePercent()).isEqualTo(10);
    }

    @Test
    void of_many_draws_at_once_the_cap_lets_through_exactly_what_it_says() {
        contribute(head, 1_000);
        terms(0, Optional.of(100L));

        List<String> outcomes = Parallel.outcomes(Collections.nCopies(50, () -> draw(child, 10)));

        assertThat(Collections.frequency(outcomes, "done")).isEqualTo(10);
        assertThat(Collections.frequency(outcomes, "draw-exceeded")).isEqualTo(40);
        assertThat(person(child).drawn()).isEqualTo(Points.of(100));
        assertThat(person(child).drawable()).contains(Points.ZERO);
        assertThat(person(head).drawable()).contains(Points.of(100));
        assertThat(pool().held()).isEqualTo(Points.of(100));
        draw(head, 100);
    }

    @Test
    void what_is_released_may_be_drawn_again() {
        contribute(head, 200);
        terms(0, Optional.of(100L));
        EntryNumber hold = draw(child, 100);
        refused("draw-exceeded", () -> draw(child, 1));

        release(hold);

        assertThat(person(child).drawn()).isEqualTo(Points.ZERO);
        draw(child, 100);
    }

    @Test
    void who_leaves_takes_what_is_left_of_its_own_with_its_expiry() {
        contribute(child, 400);
        contribute(head, 300);
        var before = wallet(head).expiring();

        leave(child);

        assertThat(available(child)).isEqualTo(500);
        assertThat(pool().available()).isEqualTo(Points.of(300));
        assertThat(wallet(child).expiring())
                .singleElement()
                .satisfies(next ->
                        assertThat(next.expiresOn()).isEqualTo(before.get(0).expiresOn()));
        refused("not-in-household", () -> draw(child, 1));
        refused("not-in-household", () -> leave(child));
        assertThat(system.call(() -> households.of(child))).isEmpty();
        assertThat(lines(child)).contains("household.return");
    }

    @Test
    void what_others_hold_goes_back_to_who_left_when_it_is_released() {
        contribute(child, 400);
        EntryNumber hold = draw(head, 300);

        leave(child);

        assertThat(available(child)).isEqualTo(200);
        assertThat(person(child).contributed()).isEqualTo(Points.of(300));
        assertThat(person(child).member()).isFalse();

        release(hold);

        assertThat(available(child)).isEqualTo(500);
        assertThat(pool().available()).isEqualTo(Points.ZERO);
        assertThat(pool().persons()).extracting(PoolView.Person::number).containsExactly(head);
    }

    @Test
    void a_hold_that_somebody_else_released_is_found_by_the_tick() {
        contribute(child, 400);
        EntryNumber hold = draw(head, 300);
        leave(child);
        system.inTransaction(() -> ledger.post(new Command.Release(header("release"), hold)));
        assertThat(available(child)).isEqualTo(200);

        returnReleased();

        assertThat(available(child)).isEqualTo(500);
        assertThat(waiting()).doesNotContain(household);
    }

    @Test
    void who_leaves_with_nothing_in_the_pool_waits_for_nothing() {
        contribute(head, 300);

        leave(child);

        assertThat(waiting()).doesNotContain(household);
        assertThat(pool().available()).isEqualTo(Points.of(300));
    }

    @Test
    void who_left_waits_no_longer_when_what_was_held_has_been_used() {
        contribute(child, 400);
        EntryNumber hold = draw(head, 400);
        leave(child);
        returnReleased();
        assertThat(waiting()).contains(household);

        capture(hold, 400);
        returnReleased();

        assertThat(waiting()).doesNotContain(household);
        assertThat(available(child)).isEqualTo(100);
    }

    @Test
    void who_is_back_waits_for_nothing_and_has_what_is_released_in_the_pool() {
        contribute(child, 400);
        EntryNumber hold = draw(head, 300);
        leave(child);
        system.call(() -> households.join(household, child));

        returnReleased();
        assertThat(waiting()).doesNotContain(household);
        release(hold);

        assertThat(available(child)).isEqualTo(200);
        assertThat(contributionAvailable(child)).isEqualTo(300);
        leave(child);
        assertThat(available(child)).isEqualTo(500);
        assertThat(waiting()).doesNotContain(household);
    }

    @Test
    void who_waited_although_nothing_was_left_waits_no_longer_after_the_tick_has_come() {
        contribute(child, 100);
        leave(child);
        system.call(() -> households.join(household, child));
        leave(child);
        int opened = system.inTransaction(() -> {
            try (var connection = dataSource.getConnection();
                    var statement = connection.prepareStatement("UPDATE club_household_leaving SET open = 1"
                            + " WHERE household = (SELECT id FROM club_household WHERE number = ?)")) {
                statement.setString(1, household);
                return statement.executeUpdate();
            }
        });
        assertThat(opened).isEqualTo(2);

        returnReleased();

        assertThat(waiting()).doesNotContain(household);
        assertThat(available(child)).isEqualTo(500);
    }

    @Test
    void households_that_go_on_waiting_keep_no_later_one_from_its_turn() {
        contribute(child, 400);
        draw(head, 300);
        leave(child);
        String first = household;
        a_household_of_two();
        contribute(child, 400);
        EntryNumber hold = draw(head, 300);
        leave(child);
        assertThat(waiting()).containsSubsequence(first, household);
        system.inTransaction(() -> ledger.post(new Command.Release(header("release"), hold)));

        returnReleased();

        assertThat(available(child)).isEqualTo(500);
        assertThat(waiting()).contains(first).doesNotContain(household);
    }

    @Test
    void shares_around_the_parting_of_who_had_nothing_in_the_pool_stay_with_it() {
        terms(50, Optional.empty());
        List<Callable<?>> works =
                new ArrayList<>(Collections.nCopies(15, () -> boundary.call(() -> earned(child, 10))));
        works.add(7, () -> {
            leave(child);
            return "";
        });

        assertThat(Parallel.outcomes(works)).containsOnly("done");

        assertThat(available(child)).isEqualTo(500 + 150);
        assertThat(pool().available()).isEqualTo(Points.ZERO);
        assertThat(waiting()).doesNotContain(household);
    }

    @Test
    void a_split_by_the_head_gives_each_its_own() {
        contribute(child, 400);
        contribute(head, 300);
        refused("not-household-head", () -> system.run(() -> leaving.split(child)));

        system.run(() -> leaving.split(head));

        assertThat(available(child)).isEqualTo(500);
        assertThat(available(head)).isEqualTo(1_000);
        assertThat(system.call(() -> households.of(head))).isEmpty();
        refused("household-not-found", () -> system.call(() -> households.join(household, child)));
        system.call(() -> households.create("另一家", child));
    }

    @Test
    void a_split_after_a_draw_gives_each_the_lots_that_are_left_of_its_own() {
        LocalDate soon = programme.today().plusDays(30);
        LocalDate later = programme.today().plusDays(60);
        LocalDate last = programme.today().plusDays(90);
        LocalDate own = programme.today().plusYears(1);
        accrue(child, 100, soon);
        accrue(child, 80, last);
        contribute(child, 180);
        accrue(head, 200, later);
        contribute(head, 200);
        // the draw takes what expires first, whoever draws: all of the child's first lot, and a part of the head's
        capture(draw(head, 130), 130);
        EntryNumber held = draw(child, 20);

        system.run(() -> leaving.split(head));

        assertThat(lots(child)).containsExactly(tuple(last, 80L), tuple(own, 500L));
        assertThat(lots(head)).containsExactly(tuple(later, 150L), tuple(own, 1_000L));
        assertThat(waiting()).contains(household);

        release(held);

        assertThat(lots(child)).containsExactly(tuple(last, 80L), tuple(own, 500L));
        assertThat(lots(head)).containsExactly(tuple(later, 170L), tuple(own, 1_000L));
        assertThat(waiting()).doesNotContain(household);
    }

    @Test
    void who_comes_back_leaves_again_with_its_own_once_more() {
        contribute(child, 100);
        leave(child);
        system.call(() -> households.join(household, child));
        contribute(child, 50);

        leave(child);

        assertThat(available(child)).isEqualTo(500);
        assertThat(pool().available()).isEqualTo(Points.ZERO);
    }

    @Test
    void draws_and_earnings_around_a_parting_lose_and_double_nothing() {
        contribute(child, 300);
        contribute(head, 300);
        terms(50, Optional.empty());
        List<Callable<?>> works = new ArrayList<>();
        works.addAll(Collections.nCopies(15, () -> boundary.call(() -> drawn(child, 10))));
        works.addAll(Collections.nCopies(15, () -> boundary.call(() -> drawn(head, 10))));
        works.addAll(Collections.nCopies(10, () -> boundary.call(() -> earned(child, 10))));
        works.add(() -> {
            leave(child);
            return "";
        });
        Collections.shuffle(works);

        List<String> outcomes = Parallel.outcomes(works);

        assertThat(outcomes).isSubsetOf("done", "not-in-household");
        long held = pool().held().amount();
        assertThat(held).isBetween(150L, 300L);
        assertThat(available(child) + available(head) + pool().available().amount() + held)
                .isEqualTo(1_000 + 500 + 100);
        pool().persons().stream()
                .filter(person -> person.number().equals(child))
                .forEach(person -> assertThat(person.member()).isFalse());
        assertThat(contributionAvailable(child)).isZero();
    }

    @Test
    void a_reward_is_paid_out_of_the_pool_within_the_cap() {
        contribute(head, 1_000);
        terms(0, Optional.of(500L));
        String reward = rewards.reward(400, -1);
        String dear = rewards.reward(501, -1);

        refused("draw-exceeded", () -> quoted(child, dear));
        OrderView held = placed(child, reward);
        assertThat(held.pool()).contains(PoolHolder.household(household));
        assertThat(pool().held()).isEqualTo(Points.of(400));
        OrderView issued = system.call(() -> orders.confirm(child, held.number()));

        assertThat(available(child)).isEqualTo(500);
        assertThat(pool().available()).isEqualTo(Points.of(600));
        refused("draw-exceeded", () -> quoted(child, reward));
        system.call(() -> orders.cancel(child, issued.number()));
        assertThat(pool().available()).isEqualTo(Points.of(1_000));
        assertThat(person(child).drawn()).isEqualTo(Points.ZERO);
        assertThat(lines(poolOf())).containsExactly("order.refund", "order.hold", "test.contribute");
    }

    @Test
    void of_many_orders_at_once_the_cap_lets_one_through() {
        contribute(head, 1_000);
        terms(0, Optional.of(300L));
        String reward = rewards.reward(200, -1);
        List<Callable<Object>> works = IntStream.range(0, 20)
                .<Callable<Object>>mapToObj(i -> {
                    String quote = quoted(child, reward);
                    return () -> system.call(() -> orders.place(
                            new PlaceOrder(child, quote, UUID.randomUUID().toString())));
                })
                .toList();

        List<String> outcomes = Parallel.outcomes(works);

        assertThat(Collections.frequency(outcomes, "done")).isEqualTo(1);
        assertThat(Collections.frequency(outcomes, "draw-exceeded")).isEqualTo(19);
        assertThat(pool().held()).isEqualTo(Points.of(200));
    }

    @Test
    void what_an_order_held_of_who_left_goes_on_to_them_when_it_is_cancelled() {
        contribute(child, 400);
        OrderView held = placed(head, rewards.reward(300, -1));
        leave(child);
        assertThat(available(child)).isEqualTo(200);

        system.call(() -> orders.cancel(head, held.number()));

        assertThat(available(child)).isEqualTo(500);
        assertThat(pool().available()).isEqualTo(Points.ZERO);
    }

    private String quoted(MemberNumber member, String reward) {
        return system.call(() -> orders.quote(new QuoteReward(member, reward, Payer.HOUSEHOLD)))
                .quote();
    }

    private OrderView placed(MemberNumber member, String reward) {
        String quote = quoted(member, reward);
        return system.call(() ->
                orders.place(new PlaceOrder(member, quote, UUID.randomUUID().toString())));
    }

    private PoolTerms terms(int percent, Optional<Long> cap) {
        int version = pool().terms().version();
        return system.call(() -> pools.set(new SetPoolTerms(household, new PoolTerms(version, percent, cap))));
    }

    private void leave(MemberNumber member) {
        system.run(() -> leaving.leave(member));
    }

    private void contribute(MemberNumber member, long points) {
        system.inTransaction(
                () -> ledger.post(new Command.Transfer(header("contribute"), walletOf(member), poolOf(), points)));
    }

    private EntryNumber draw(MemberNumber member, long points) {
        return system.inTransaction(() -> drawn(member, points));
    }

    private EntryNumber drawn(MemberNumber member, long points) {
        var purse = purses.keep(member, PoolHolder.household(household));
        return ledger.post(new Command.Hold(
                        header("draw"),
                        purse.pool(),
                        points,
                        programme.now().plus(Duration.ofHours(1)),
                        true,
                        Optional.of(purse.draw())))
                .entry();
    }

    private void release(EntryNumber hold) {
        system.inTransaction(() -> {
            ledger.post(new Command.Release(header("release"), hold));
            purses.cameBack(PoolHolder.household(household), Actor.system("test"));
            return "";
        });
    }

    private void capture(EntryNumber hold, long points) {
        var redemption = accounts.open(AccountKey.programme(AccountKind.REDEMPTION, Unit.PTS));
        system.inTransaction(
                () -> ledger.post(new Command.Capture(header("capture"), hold, points, redemption, List.of())));
    }

    /** As the tick does. */
    private void returnReleased() {
        waiting().forEach(number -> system.run(() -> leaving.returnReleased(number)));
    }

    /** All households that somebody has left who waits, page by page. */
    private List<String> waiting() {
        List<String> waiting = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            var after = next;
            var page = system.call(() -> leaving.waiting(after, 1));
            waiting.addAll(page.rows());
            next = page.next();
        } while (next.isPresent());
        return waiting;
    }

    private void accrue(MemberNumber member, long points, LocalDate expiresOn) {
        system.inTransaction(() -> ledger.post(new Command.Accrue(
                header("accrue"),
                walletOf(member),
                accounts.open(AccountKey.programme(AccountKind.ISSUANCE, Unit.PTS)),
                points,
                Optional.of(expiresOn),
                "programme",
                0,
                List.of())));
    }

    /** What a member can use, by the day on which it expires. */
    private List<Tuple> lots(MemberNumber member) {
        return wallet(member).expiring().stream()
                .map(expiring -> tuple(expiring.expiresOn(), expiring.points().amount()))
                .toList();
    }

    private void earn(MemberNumber member, long points) {
        system.inTransaction(() -> earned(member, points));
    }

    /** As a partner's transaction does. */
    private EntryNumber earned(MemberNumber member, long points) {
        Outcome.Receipt receipt = ledger.post(new Command.Accrue(
                header("earn"),
                walletOf(member),
                accounts.open(AccountKey.programme(AccountKind.ISSUANCE, Unit.PTS)),
                points,
                Optional.of(programme.today().plusYears(2)),
                "programme",
                0,
                List.of()));
        accepted.fire(new TransactionsAccepted(
                "TEST",
                List.of(new TransactionsAccepted.Item(
                        new TransactionNumber(ThreadLocalRandom.current().nextLong(1, 1_000_000_000)),
                        receipt.entry(),
                        TransactionKind.ACCRUAL,
                        member,
                        Points.of(points),
                        Points.ZERO,
                        programme.now(),
                        programme.today(),
                        0,
                        1))));
        return receipt.entry();
    }

    private Header header(String step) {
        return new Header(
                new IdempotencyKey("test", UUID.randomUUID().toString()),
                "test." + step,
                Actor.system("test"),
                programme.now(),
                programme.today(),
                Why.of("test"));
    }

    private PoolView pool() {
        return system.call(() -> pools.of(head)).orElseThrow();
    }

    private PoolView.Person person(MemberNumber number) {
        return pool().persons().stream()
                .filter(person -> person.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private long contributionAvailable(MemberNumber member) {
        AccountId wallet = walletOf(member);
        return statements.contributions(poolOf()).stream()
                .filter(one -> one.wallet().equals(wallet))
                .mapToLong(one -> one.available())
                .sum();
    }

    private AccountId walletOf(MemberNumber member) {
        return accounts.find(AccountKey.wallet(member, Unit.PTS)).orElseThrow();
    }

    private AccountId poolOf() {
        return accounts.open(AccountKey.pool(household, Unit.PTS));
    }

    private WalletView wallet(MemberNumber member) {
        return statements.wallet(walletOf(member));
    }

    private long available(MemberNumber member) {
        return wallet(member).available().amount();
    }

    private List<String> lines(MemberNumber member) {
        return lines(walletOf(member));
    }

    private List<String> lines(AccountId account) {
        return statements.lines(account, Optional.empty(), 50).rows().stream()
                .map(line -> line.code())
                .toList();
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
