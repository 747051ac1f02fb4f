package io.hansa.club.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.pool.CapPeriod;
import io.hansa.club.pool.DrawApprovals;
import io.hansa.club.pool.DrawRequestNumber;
import io.hansa.club.pool.DrawRequestState;
import io.hansa.club.pool.PoolHolder;
import io.hansa.club.pool.PoolTerms;
import io.hansa.kernel.Actor;
import io.hansa.kernel.DomainException;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Why;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.verification.Verification;
import io.hansa.partners.transaction.TransactionKind;
import io.hansa.partners.transaction.TransactionNumber;
import io.hansa.partners.transaction.TransactionsAccepted;
import io.hansa.rewards.RewardWorld;
import io.hansa.rewards.order.OrderStatus;
import io.hansa.rewards.order.OrderView;
import io.hansa.rewards.order.Orders;
import io.hansa.rewards.order.Payer;
import io.hansa.rewards.order.PlaceOrder;
import io.hansa.rewards.order.QuoteReward;
import io.hansa.security.Identities;
import io.hansa.security.NewIdentity;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.Parallel;
import io.hansa.testing.TestMembers;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Corporate groups with the real ledger: who acts for them, what they draw, and what they are worth. */
@InContainer
class GroupsIT {

    @Inject
    AsSystem system;

    @Inject
    TestMembers members;

    @Inject
    Groups groups;

    @Inject
    GroupContacts contacts;

    @Inject
    Appointments appointments;

    @Inject
    DrawApprovals approvals;

    @Inject
    Identities identities;

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

    private String code;
    private String name;
    private MemberNumber clerk;
    private MemberNumber boss;

    @BeforeEach
    void a_group_with_two_who_act_for_it() {
        code = "G"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 10).toUpperCase(Locale.ROOT);
        name = "远洋" + code + "Shipping";
        system.call(() -> groups.open(command(Optional.empty())));
        clerk = members.withPoints(0);
        boss = members.withPoints(0);
        appoint(clerk, AppointmentRole.POOL);
        appoint(boss, AppointmentRole.ADMIN);
    }

    @AfterEach
    void the_ledger_verifies() {
        assertThat(system.call(verification::verify).findings()).isEmpty();
    }

    @Test
    void a_group_is_found_by_what_stands_in_its_name_and_changed_by_who_has_seen_it() {
        String login = "manager-" + code.toLowerCase(Locale.ROOT);
        refused(
                "invalid-group",
                () -> system.call(() -> groups.change(new ChangeGroup(command(Optional.of(login)), 1))));
        system.run(() ->
                identities.create(NewIdentity.staff(login, "经理", Set.of(Roles.MARKETING), "correct horse battery")));

        system.call(() -> groups.change(new ChangeGroup(command(Optional.of(login)), 1)));

        refused("group-changed", () -> system.call(() -> groups.change(new ChangeGroup(command(Optional.empty()), 1))));
        refused("group-code-taken", () -> system.call(() -> groups.open(command(Optional.empty()))));
        for (String text : List.of(code, "洋" + code, code.toLowerCase(Locale.ROOT) + "ship")) {
            assertThat(found(new GroupFilter(Optional.of(text), Optional.of("44"), Optional.empty())))
                    .containsExactly(code);
        }
        assertThat(found(new GroupFilter(Optional.empty(), Optional.empty(), Optional.of(login))))
                .containsExactly(code);
        assertThat(found(new GroupFilter(Optional.of(code), Optional.of("11"), Optional.empty())))
                .isEmpty();
        assertThat(found(new GroupFilter(Optional.of("%" + code), Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    @Test
    void contacts_are_members_or_not_and_decide_as_the_last_score_says() {
        long one = system.call(() -> contacts.add(contact(Optional.of(boss), Optional.empty())));
        long two = system.call(() -> contacts.add(contact(Optional.empty(), Optional.of("李经理"))));
        refused("invalid-group", () -> system.call(() -> contacts.add(contact(Optional.of(boss), Optional.of("x")))));
        LocalDate today = programme.today();
        refused("invalid-group", () -> score(one, 6, today));
        refused("invalid-group", () -> score(one, 5, today.plusDays(1)));

        score(one, 5, today.minusDays(1));
        score(one, 3, today);
        system.run(() -> contacts.remove(two));

        assertThat(view().contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.member()).contains(boss.value());
            assertThat(contact.power().orElseThrow()).isEqualTo(new GroupView.Power(3, "decides on travel", today));
        });
        refused("group-contact-not-found", () -> score(two, 1, today));
    }

    @Test
    void of_fifty_orders_at_once_neither_caps_nor_the_groups_pool_are_exceeded() {
        fund(500);
        terms(new PoolTerms(0, 0, Optional.of(300L), CapPeriod.MONTH, Optional.empty()));
        String reward = rewards.reward(100, -1);
        List<Callable<?>> works = IntStream.range(0, 50)
                .<Callable<?>>mapToObj(i -> {
                    MemberNumber member = i % 2 == 0 ? clerk : boss;
                    String quote = quoted(member, reward);
                    return () -> system.call(() -> orders.place(new PlaceOrder(member, quote, key())));
                })
                .toList();

        List<String> outcomes = Parallel.outcomes(works);

        assertThat(Collections.frequency(outcomes, "done")).isEqualTo(5);
        assertThat(outcomes).isSubsetOf("done", "draw-exceeded", "insufficient-points");
        assertThat(view().held()).isEqualTo(Points.of(500));
        assertThat(view().available()).isEqualTo(Points.ZERO);
    }

    @Test
    void the_moment_an_appointment_is_ended_nothing_more_is_drawn() {
        fund(10_000);
        String reward = rewards.reward(10, -1);
        long appointment = system.call(() -> appointments.of(code, Optional.empty(), 10)).rows().stream()
                .filter(one -> one.member().equals(clerk))
                .findFirst()
                .orElseThrow()
                .id();
        List<Callable<?>> works = new ArrayList<>(IntStream.range(0, 30)
                .<Callable<?>>mapToObj(i -> {
                    String quote = quoted(clerk, reward);
                    return () -> system.call(() -> orders.place(new PlaceOrder(clerk, quote, key())));
                })
                .toList());
        String late = quoted(clerk, reward);
        works.add(15, () -> {
            system.call(() -> appointments.end(appointment));
            long held = view().held().amount();
            refused("not-appointed", () -> system.call(() -> orders.place(new PlaceOrder(clerk, late, key()))));
            assertThat(view().held().amount()).as("drawn after the end").isEqualTo(held);
            return "";
        });

        List<String> outcomes = Parallel.outcomes(works);

        assertThat(outcomes).isSubsetOf("done", "not-appointed");
        assertThat(view().held()).isEqualTo(Points.of(10L * (Collections.frequency(outcomes, "done") - 1)));
        refused("not-appointed", () -> quoted(clerk, reward));
        assertThat(groups.of(List.of(clerk, boss))).containsOnlyKeys(boss).containsEntry(boss, Set.of(code));
        assertThat(system.call(() -> appointments.end(appointment)).now()).isFalse();
        appoint(clerk, AppointmentRole.POOL);
        refused("already-appointed", () -> appoint(clerk, AppointmentRole.ADMIN));
        quoted(clerk, reward);
    }

    @Test
    void who_only_orders_asks_an_administrator_who_decides_on_nothing_of_its_own() {
        fund(1_000);
        terms(new PoolTerms(0, 0, Optional.empty(), CapPeriod.YEAR, Optional.of(100L)));
        MemberNumber junior = members.withPoints(0);
        appoint(junior, AppointmentRole.ORDER);
        String reward = rewards.reward(80, -1);
        assertThat(placed(clerk, reward).status()).isEqualTo(OrderStatus.HELD);
        assertThat(placed(boss, rewards.reward(200, -1)).status()).isEqualTo(OrderStatus.HELD);

        OrderView asked = placed(junior, reward);
        assertThat(asked.status()).isEqualTo(OrderStatus.WAITING);
        refused("draw-request-not-found", () -> system.call(() -> approvals.approve(clerk, request())));
        refused("draw-request-not-found", () -> system.call(() -> approvals.approve(junior, request())));
        system.call(() -> approvals.approve(boss, request()));
        assertThat(order(asked).status()).isEqualTo(OrderStatus.ISSUED);

        OrderView waiting = placed(junior, reward);
        system.call(() -> groups.close(code));
        assertThat(order(waiting).status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(groups.of(List.of(clerk, boss, junior))).isEmpty();
        refused("group-closed", () -> appoint(junior, AppointmentRole.ORDER));
    }

    @Test
    void what_appointed_members_buy_counts_for_the_group_and_its_share_stays() {
        terms(new PoolTerms(0, 10, Optional.empty()));
        earn(clerk, 105, 21_000);
        earn(boss, 50, 10_000);
        earn(members.withPoints(0), 100, 20_000);
        takeBack(boss, 50, 10_000);

        assertThat(view().available()).isEqualTo(Points.of(15));
        assertThat(view().months())
                .containsExactly(new GroupView.Month(programme.today().withDayOfMonth(1), 1, 105, 21_000));
        assertThat(system.call(() -> appointments.actingFor(clerk)))
                .singleElement()
                .satisfies(acting -> {
                    assertThat(acting.group()).isEqualTo(code);
                    assertThat(acting.left()).isEqualTo(Points.of(15));
                });
        assertThat(statements
                        .lines(accounts.open(PoolHolder.group(code).account()), Optional.empty(), 5)
                        .rows())
                .extracting(line -> line.why().code())
                .containsOnly("group.share");
    }

    private OpenGroup command(Optional<String> manager) {
        return new OpenGroup(code, name, Industry.G, "440300", manager, Set.of(), Optional.empty());
    }

    private List<String> found(GroupFilter filter) {
        return system.call(() -> groups.list(filter, Optional.empty(), 10)).rows().stream()
                .map(GroupRow::code)
                .toList();
    }

    private AddContact contact(Optional<MemberNumber> member, Optional<String> called) {
        return new AddContact(code, member, called, Optional.empty(), Optional.empty(), ContactRole.TRAVEL);
    }

    private void score(long contact, int power, LocalDate on) {
        system.run(() -> contacts.score(new ScorePower(contact, power, "decides on travel", on)));
    }

    private void appoint(MemberNumber member, AppointmentRole role) {
        system.call(() -> appointments.appoint(new Appoint(
                code,
                member,
                role,
                programme.today(),
                Optional.of(programme.today().plusDays(30)))));
    }

    private void terms(PoolTerms terms) {
        system.call(() -> groups.set(new SetGroupTerms(code, terms)));
    }

    private GroupView view() {
        return system.call(() -> groups.group(code));
    }

    private String quoted(MemberNumber member, String reward) {
        return system.call(() -> orders.quote(new QuoteReward(member, reward, Payer.GROUP, Optional.of(code))))
                .quote();
    }

    private OrderView placed(MemberNumber member, String reward) {
        String quote = quoted(member, reward);
        return system.call(() -> orders.place(new PlaceOrder(member, quote, key())));
    }

    private OrderView order(OrderView order) {
        return system.call(() -> orders.order(order.member(), order.number()));
    }

    private DrawRequestNumber request() {
        return system.call(() -> approvals.requests(
                        boss, PoolHolder.group(code), Optional.of(DrawRequestState.WAITING), Optional.empty(), 10))
                .rows()
                .get(0)
                .number();
    }

    private void fund(long points) {
        MemberNumber giver = members.withPoints(points);
        system.inTransaction(() -> ledger.post(new Command.Transfer(
                header("fund"),
                accounts.open(AccountKey.wallet(giver, Unit.PTS)),
                accounts.open(PoolHolder.group(code).account()),
                points)));
    }

    private void earn(MemberNumber member, long points, long spent) {
        bought(member, TransactionKind.ACCRUAL, points, spent, 1);
    }

    private void takeBack(MemberNumber member, long points, long spent) {
        bought(member, TransactionKind.REVERSAL, -points, -spent, -1);
    }

    /** As a partner's transaction does. */
    private void bought(MemberNumber member, TransactionKind kind, long points, long spent, int activities) {
        system.inTransaction(() -> {
            var receipt = ledger.post(new Command.Accrue(
                    header("earn"),
                    accounts.open(AccountKey.wallet(member, Unit.PTS)),
                    accounts.open(AccountKey.programme(AccountKind.ISSUANCE, Unit.PTS)),
                    Math.abs(points),
                    Optional.of(programme.today().plusYears(2)),
                    "programme",
                    0,
                    List.of()));
            accepted.fire(new TransactionsAccepted(
                    "TEST",
                    List.of(new TransactionsAccepted.Item(
                            new TransactionNumber(ThreadLocalRandom.current().nextLong(1, 1_000_000_000)),
                            receipt.entry(),
                            kind,
                            member,
                            Points.of(points),
                            Points.ZERO,
                            programme.now(),
                            programme.today(),
                            spent,
                            activities))));
            return "";
        });
    }

    private Header header(String step) {
        return new Header(
                new IdempotencyKey("test", key()),
                "test." + step,
                Actor.system("test"),
                programme.now(),
                programme.today(),
                Why.of("test"));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
