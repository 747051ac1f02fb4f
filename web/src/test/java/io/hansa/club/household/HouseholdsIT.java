package io.hansa.club.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.invitation.InvitationNumber;
import io.hansa.club.invitation.InvitationState;
import io.hansa.club.invitation.InvitationView;
import io.hansa.club.invitation.Invitations;
import io.hansa.club.invitation.InviteToHousehold;
import io.hansa.club.invitation.OfferHead;
import io.hansa.club.pool.CapPeriod;
import io.hansa.club.pool.DrawApprovals;
import io.hansa.club.pool.DrawRequestNumber;
import io.hansa.club.pool.DrawRequestState;
import io.hansa.club.pool.DrawRequestView;
import io.hansa.club.pool.PoolHolder;
import io.hansa.club.pool.PoolTerms;
import io.hansa.kernel.DomainException;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.verification.Verification;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionResult;
import io.hansa.partners.transaction.Transactions;
import io.hansa.rewards.RewardWorld;
import io.hansa.rewards.order.OrderStatus;
import io.hansa.rewards.order.OrderView;
import io.hansa.rewards.order.Orders;
import io.hansa.rewards.order.Payer;
import io.hansa.rewards.order.PlaceOrder;
import io.hansa.rewards.order.QuoteReward;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.Parallel;
import io.hansa.testing.TestLedger;
import io.hansa.testing.TestMembers;
import io.hansa.testing.TestPartners;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who comes into households and goes, who heads them, and what waits for the head: alone and many at once. */
@InContainer
class HouseholdsIT {

    @Inject
    AsSystem system;

    @Inject
    TestMembers members;

    @Inject
    TestPartners partners;

    @Inject
    Transactions transactions;

    @Inject
    Households households;

    @Inject
    Invitations invitations;

    @Inject
    Pools pools;

    @Inject
    Leaving leaving;

    @Inject
    DrawApprovals approvals;

    @Inject
    RewardWorld rewards;

    @Inject
    Orders orders;

    @Inject
    TestLedger ledger;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    @Inject
    Verification verification;

    private MemberNumber head;
    private MemberNumber other;
    private String household;

    @BeforeEach
    void a_household_of_two() {
        head = members.withPoints(1_000);
        other = members.withPoints(500);
        household = system.call(() -> households.create("王家", head)).number();
        system.call(() -> households.join(household, other));
    }

    @AfterEach
    void the_ledger_verifies() {
        assertThat(system.call(verification::verify).findings()).isEmpty();
    }

    @Test
    void who_is_invited_sees_what_is_shared_and_joins_by_accepting() {
        terms(new PoolTerms(0, 20, Optional.of(300L), CapPeriod.YEAR, Optional.of(50L)));
        MemberNumber guest = members.withPoints(0);

        String key = key();
        InvitationView sent = invite(guest.value(), key);
        assertThat(invite(guest.value(), key))
                .matches(again -> again.replayed() && again.number().equals(sent.number()));
        refused("already-invited", () -> invite(guest.value(), key()));

        assertThat(system.call(() -> invitations.of(guest))).singleElement().satisfies(seen -> {
            assertThat(seen.household().name()).isEqualTo("王家");
            assertThat(seen.household().persons()).isEqualTo(2);
            assertThat(seen.household().terms().sharePercent()).isEqualTo(20);
            assertThat(seen.household().terms().approvalAbove()).contains(50L);
        });
        refused("invitation-not-found", () -> system.call(() -> invitations.accept(other, sent.number())));
        accept(guest, sent.number());
        assertThat(accept(guest, sent.number()).replayed()).isTrue();
        refused("invitation-ended", () -> system.call(() -> invitations.decline(guest, sent.number())));

        assertThat(system.call(() -> households.of(guest)).orElseThrow().number())
                .isEqualTo(household);
        assertThat(system.call(() -> invitations.of(guest))).isEmpty();
        refused("already-in-household", () -> invite(guest.value(), key()));
    }

    @Test
    void a_number_of_nobody_is_answered_like_any_other_and_only_so_many_wait() {
        InvitationView nobody = invite("+86 199 0000 0000", key());
        assertThat(nobody.state()).isEqualTo(InvitationState.WAITING);
        assertThat(nobody.shown()).isEqualTo("…0000");
        refused("invalid-invitation", () -> invite("王芳", key()));
        refused(
                "not-household-head",
                () -> system.call(() -> invitations.invite(new InviteToHousehold(other, "+86 199 0000 0001", key()))));

        List<Callable<?>> works = Collections.nCopies(14, () -> invite("+86 199 0000 0002", key()));
        List<String> outcomes = Parallel.outcomes(works);

        assertThat(Collections.frequency(outcomes, "done")).isEqualTo(9);
        assertThat(Collections.frequency(outcomes, "too-many-invitations")).isEqualTo(5);
        system.call(() -> invitations.withdraw(head, nobody.number()));
        invite("+86 199 0000 0003", key());
    }

    @Test
    void of_all_that_may_end_an_invitation_at_once_one_does() {
        MemberNumber guest = members.withPoints(0);
        InvitationNumber sent = invite(guest.value(), key()).number();
        List<Callable<?>> works = new ArrayList<>();
        works.addAll(Collections.nCopies(4, () -> accept(guest, sent)));
        works.addAll(Collections.nCopies(4, () -> system.call(() -> invitations.decline(guest, sent))));
        works.addAll(Collections.nCopies(4, () -> system.call(() -> invitations.withdraw(head, sent))));
        Collections.shuffle(works);

        List<String> outcomes = Parallel.outcomes(works);

        // those who wanted the same are told so again
        assertThat(Collections.frequency(outcomes, "done")).isEqualTo(4);
        assertThat(Collections.frequency(outcomes, "invitation-ended")).isEqualTo(8);
        boolean accepted = system.call(() -> invitations.sentBy(head)).get(0).state() == InvitationState.ACCEPTED;
        assertThat(system.call(() -> households.of(guest)).isPresent()).isEqualTo(accepted);
    }

    @Test
    void of_many_who_join_at_once_no_more_come_in_than_there_are_places() {
        List<MemberNumber> many = members.withPoints(52, 0);

        List<String> outcomes = Parallel.outcomes(many.stream()
                .<Callable<?>>map(member -> () -> system.call(() -> households.join(household, member)))
                .toList());

        assertThat(Collections.frequency(outcomes, "done")).isEqualTo(48);
        assertThat(Collections.frequency(outcomes, "household-full")).isEqualTo(4);
        assertThat(system.call(() -> households.of(head)).orElseThrow().members())
                .hasSize(50);
    }

    @Test
    void a_person_has_terms_of_its_own_until_they_are_taken_back() {
        contribute(head, 600);
        terms(new PoolTerms(0, 0, Optional.of(100L)));
        String reward = rewards.reward(200, -1);
        refused("draw-exceeded", () -> placed(other, reward));

        var own = new PoolTerms(0, 0, Optional.of(250L), CapPeriod.QUARTER, Optional.empty());
        PersonTerms set = person(other, 0, Optional.of(own));
        assertThat(set.version()).isEqualTo(1);
        refused("pool-terms-changed", () -> person(other, 0, Optional.empty()));
        refused("not-in-household", () -> person(members.withPoints(0), 0, Optional.of(own)));

        confirmed(placed(other, reward));
        refused("draw-exceeded", () -> placed(other, reward));
        assertThat(seen(other).drawable()).contains(Points.of(50));
        assertThat(seen(other).own()).isTrue();

        person(other, 1, Optional.empty());
        assertThat(seen(other).drawable()).contains(Points.ZERO);
        assertThat(seen(other).own()).isFalse();
    }

    @Test
    void a_person_shares_by_its_own_terms_until_they_are_taken_back_and_others_by_the_households() {
        String partner = partners.withContract();
        MemberNumber third = members.withPoints(0);
        system.call(() -> households.join(household, third));
        terms(new PoolTerms(0, 25, Optional.empty()));
        person(other, 0, Optional.of(new PoolTerms(0, 60, Optional.empty())));
        person(third, 0, Optional.of(new PoolTerms(0, 0, Optional.empty())));

        List.of(head, other, third).forEach(member -> earn(partner, member, 99));

        assertThat(available(head)).isEqualTo(1_000 + 75);
        assertThat(available(other)).isEqualTo(500 + 40);
        assertThat(available(third)).isEqualTo(99);
        assertThat(pool().available()).isEqualTo(Points.of(24 + 59));
        assertThat(seen(head).contributed()).isEqualTo(Points.of(24));
        assertThat(seen(other).contributed()).isEqualTo(Points.of(59));
        assertThat(seen(other).own()).isTrue();
        assertThat(seen(other).terms().sharePercent()).isEqualTo(60);
        assertThat(seen(third).contributed()).isEqualTo(Points.ZERO);

        person(other, 1, Optional.empty());
        earn(partner, other, 99);

        assertThat(available(other)).isEqualTo(500 + 40 + 75);
        assertThat(pool().available()).isEqualTo(Points.of(24 + 59 + 24));
        assertThat(seen(other).terms().sharePercent()).isEqualTo(25);
    }

    @Test
    void a_draw_above_the_amount_waits_for_the_head_and_is_taken_once_however_many_decide() {
        contribute(head, 1_000);
        terms(new PoolTerms(0, 0, Optional.of(500L), CapPeriod.MONTH, Optional.of(100L)));
        String dear = rewards.reward(300, 5);
        assertThat(confirmed(placed(other, rewards.reward(100, -1))).status()).isEqualTo(OrderStatus.ISSUED);
        assertThat(placed(head, dear).status()).isEqualTo(OrderStatus.HELD);

        OrderView waiting = placed(other, dear);
        assertThat(waiting.status()).isEqualTo(OrderStatus.WAITING);
        refused("order-not-held", () -> confirmed(waiting));
        // what waits counts against the cap
        refused("draw-exceeded", () -> placed(other, dear));
        DrawRequestNumber asked = request().number();
        refused("draw-request-not-found", () -> system.call(() -> approvals.approve(other, asked)));

        List<Callable<?>> works = new ArrayList<>();
        works.addAll(Collections.nCopies(10, () -> system.call(() -> approvals.approve(head, asked))));
        works.addAll(Collections.nCopies(10, () -> system.call(() -> approvals.refuse(head, asked))));
        Collections.shuffle(works);
        List<String> outcomes = Parallel.outcomes(works);

        // those who wanted what was decided are told so again
        assertThat(Collections.frequency(outcomes, "done")).isEqualTo(10);
        assertThat(Collections.frequency(outcomes, "draw-request-decided")).isEqualTo(10);
        boolean taken = order(waiting).status() == OrderStatus.ISSUED;
        assertThat(order(waiting).status()).isEqualTo(taken ? OrderStatus.ISSUED : OrderStatus.CANCELLED);
        assertThat(pool().held()).isEqualTo(Points.of(300));
        assertThat(pool().available()).isEqualTo(Points.of(taken ? 300 : 600));
        assertThat(seen(other).drawn()).isEqualTo(Points.of(taken ? 400 : 100));
        assertThat(rewards.free(dear)).isEqualTo(taken ? 3 : 4);
    }

    @Test
    void what_is_refused_or_taken_back_is_in_the_pool_again() {
        contribute(head, 1_000);
        terms(new PoolTerms(0, 0, Optional.empty(), CapPeriod.MONTH, Optional.of(100L)));
        String dear = rewards.reward(300, 5);
        OrderView first = placed(other, dear);
        system.call(() -> approvals.refuse(head, request().number()));
        assertThat(order(first).status()).isEqualTo(OrderStatus.CANCELLED);
        OrderView second = placed(other, dear);
        DrawRequestNumber asked = request().number();
        system.call(() -> orders.cancel(other, second.number()));
        refused("draw-request-decided", () -> system.call(() -> approvals.approve(head, asked)));

        assertThat(pool().available()).isEqualTo(Points.of(1_000));
        assertThat(pool().held()).isEqualTo(Points.ZERO);
        assertThat(seen(other).drawn()).isEqualTo(Points.ZERO);
        assertThat(rewards.free(dear)).isEqualTo(5);
    }

    @Test
    void of_fifty_redemptions_at_once_neither_caps_nor_the_pool_are_exceeded() {
        contribute(head, 500);
        terms(new PoolTerms(0, 0, Optional.of(300L)));
        String reward = rewards.reward(100, -1);
        List<Callable<?>> works = IntStream.range(0, 50)
                .<Callable<?>>mapToObj(i -> {
                    MemberNumber member = i % 2 == 0 ? head : other;
                    String quote = quoted(member, reward);
                    return () -> system.call(() -> orders.place(new PlaceOrder(member, quote, key())));
                })
                .toList();

        List<String> outcomes = Parallel.outcomes(works);

        assertThat(Collections.frequency(outcomes, "done")).isEqualTo(5);
        assertThat(outcomes).isSubsetOf("done", "draw-exceeded", "insufficient-points");
        assertThat(pool().held()).isEqualTo(Points.of(500));
        assertThat(pool().available()).isEqualTo(Points.ZERO);
        assertThat(List.of(seen(head).drawn().amount(), seen(other).drawn().amount()))
                .containsExactlyInAnyOrder(300L, 200L);
    }

    @Test
    void the_head_removes_a_member_who_takes_its_own_along_and_draws_no_more() {
        contribute(other, 400);
        contribute(head, 100);
        terms(new PoolTerms(0, 0, Optional.empty(), CapPeriod.MONTH, Optional.of(50L)));
        OrderView waiting = placed(other, rewards.reward(300, -1));
        DrawRequestNumber asked = request().number();
        refused("not-household-head", () -> system.run(() -> leaving.remove(other, head)));
        refused("household-head-stays", () -> system.run(() -> leaving.remove(head, head)));

        system.run(() -> leaving.remove(head, other));

        assertThat(order(waiting).status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(available(other)).isEqualTo(500);
        assertThat(pool().available()).isEqualTo(Points.of(100));
        refused("draw-request-decided", () -> system.call(() -> approvals.approve(head, asked)));
        refused("not-in-household", () -> system.run(() -> leaving.remove(head, other)));
    }

    @Test
    void another_becomes_the_head_by_accepting_or_when_the_head_leaves() {
        refused("not-in-household", () -> offer(members.withPoints(0)));
        InvitationNumber offered = offer(other).number();
        assertThat(system.call(() -> households.of(head)).orElseThrow().head()).isEqualTo(head);
        accept(other, offered);
        assertThat(system.call(() -> households.of(head)).orElseThrow().head()).isEqualTo(other);
        refused("not-household-head", () -> offer(other));

        MemberNumber child = members.bornOn(programme.today().minusYears(17), 0);
        system.call(() -> households.join(household, child));
        system.run(() -> leaving.leave(other));

        assertThat(system.call(() -> households.of(head)).orElseThrow().head()).isEqualTo(head);
        refused("household-head-stays", () -> system.run(() -> leaving.leave(head)));
    }

    @Test
    void a_minor_heads_no_household_and_asks_for_whatever_it_draws() {
        MemberNumber child = members.bornOn(programme.today().minusYears(18).plusDays(1), 0);
        MemberNumber grown = members.bornOn(programme.today().minusYears(18), 0);
        refused("minor-cannot-be-head", () -> system.call(() -> households.create("童家", child)));
        system.call(() -> households.join(household, child));
        system.call(() -> households.join(household, grown));
        contribute(head, 100);
        refused("minor-cannot-be-head", () -> offer(child));

        String reward = rewards.reward(20, -1);
        assertThat(placed(grown, reward).status()).isEqualTo(OrderStatus.HELD);
        OrderView asked = placed(child, reward);

        assertThat(asked.status()).isEqualTo(OrderStatus.WAITING);
        system.call(() -> approvals.approve(head, request().number()));
        assertThat(system.call(() -> orders.order(child, asked.number())).status())
                .isEqualTo(OrderStatus.ISSUED);
        assertThat(seen(child).minor()).isTrue();
    }

    private InvitationView invite(String reference, String key) {
        return system.call(() -> invitations.invite(new InviteToHousehold(head, reference, key)));
    }

    private InvitationView offer(MemberNumber next) {
        return system.call(() -> invitations.offer(new OfferHead(head, next, key())));
    }

    private InvitationView accept(MemberNumber member, InvitationNumber number) {
        return system.call(() -> invitations.accept(member, number));
    }

    private DrawRequestView request() {
        var asked = system.call(() -> approvals.requests(
                head, PoolHolder.household(household), Optional.of(DrawRequestState.WAITING), Optional.empty(), 10));
        return asked.rows().get(0);
    }

    private String quoted(MemberNumber member, String reward) {
        return system.call(() -> orders.quote(new QuoteReward(member, reward, Payer.HOUSEHOLD)))
                .quote();
    }

    private OrderView placed(MemberNumber member, String reward) {
        String quote = quoted(member, reward);
        return system.call(() -> orders.place(new PlaceOrder(member, quote, key())));
    }

    private OrderView confirmed(OrderView order) {
        return system.call(() -> orders.confirm(order.member(), order.number()));
    }

    private OrderView order(OrderView order) {
        return system.call(() -> orders.order(order.member(), order.number()));
    }

    private void terms(PoolTerms terms) {
        system.call(() -> pools.set(new SetPoolTerms(household, terms)));
    }

    private PersonTerms person(MemberNumber member, int seen, Optional<PoolTerms> own) {
        return system.call(() -> pools.set(new SetPersonTerms(household, member, seen, own)));
    }

    private void earn(String partner, MemberNumber member, long points) {
        var accrual = Accrual.ofPoints(key(), key(), programme.now(), TestPartners.OUTLET, member.value(), points);
        assertThat(system.call(() -> transactions.submitFor(partner, List.of(accrual))))
                .hasOnlyElementsOfType(TransactionResult.Accepted.class);
    }

    private void contribute(MemberNumber member, long points) {
        ledger.post(new Command.Transfer(
                ledger.header("test.contribute"),
                ledger.wallet(member),
                accounts.open(AccountKey.pool(household, Unit.PTS)),
                points));
    }

    private PoolView pool() {
        return system.call(() -> pools.of(head)).orElseThrow();
    }

    private PoolView.Person seen(MemberNumber number) {
        return pool().persons().stream()
                .filter(person -> person.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private long available(MemberNumber member) {
        return statements.wallet(ledger.wallet(member)).available().amount();
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
