package io.hansa.club.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import io.hansa.ledger.journal.Why;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.verification.Verification;
import io.hansa.partners.transaction.TransactionKind;
import io.hansa.partners.transaction.TransactionNumber;
import io.hansa.partners.transaction.TransactionsAccepted;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.Parallel;
import io.hansa.testing.TestMembers;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Members bring members, with the real ledger, alone and many at once. */
@InContainer
class ReferralsIT {

    private static final long THANKS = 500;
    private static final long WELCOME = 300;
    private static final long LEAST = 100;

    @Inject
    AsSystem system;

    @Inject
    TestMembers members;

    @Inject
    Referrals referrals;

    @Inject
    ReferralPolicies policies;

    @Inject
    Accounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    @Inject
    Event<TransactionsAccepted> accepted;

    @Inject
    Verification verification;

    @AfterEach
    void the_ledger_verifies() {
        assertThat(system.call(verification::verify).findings()).isEmpty();
    }

    @Test
    void who_cannot_join_is_told_why() {
        terms(10);
        MemberNumber referrer = members.withPoints(0);
        MemberNumber friend = members.withPoints(0);
        String code = code(referrer);

        assertThat(code(referrer)).isEqualTo(code);
        refused("referral-to-oneself", () -> join(referrer, code));
        refused("unknown-referral-code", () -> join(friend, "22222222"));
        refused("referral-too-late", () -> join(members.withPoints(1), code));
        assertThat(join(friend, code.toLowerCase()).state()).isEqualTo(ReferralState.OPEN);
        refused("already-referred", () -> join(friend, code));
        refused("referral-in-circle", () -> join(referrer, code(friend)));
        system.call(() -> policies.set(
                new SetReferralTerms(lastVersion(), new ReferralTerms(false, THANKS, WELCOME, LEAST, 30, 0, 10))));
        refused("referral-closed", () -> join(members.withPoints(0), code));
    }

    @Test
    void a_member_is_referred_once_however_many_codes_are_entered_at_the_same_time() {
        terms(10);
        MemberNumber friend = members.withPoints(0);
        List<String> codes = members.withPoints(6, 0).stream().map(this::code).toList();

        List<String> outcomes = Parallel.outcomes(codes.stream()
                .map(code -> (Callable<?>) () -> join(friend, code))
                .toList());

        assertThat(outcomes)
                .containsOnlyOnce("done")
                .filteredOn("already-referred"::equals)
                .hasSize(5);
    }

    @Test
    void both_get_points_once_when_enough_was_earned_and_stayed() {
        terms(10);
        MemberNumber referrer = members.withPoints(0);
        MemberNumber friend = members.withPoints(0);
        join(friend, code(referrer));

        earn(friend, LEAST - 1);
        assertThat(joined(friend).state()).isEqualTo(ReferralState.OPEN);
        EntryNumber undone = earn(friend, LEAST);
        assertThat(joined(friend).state()).isEqualTo(ReferralState.WAITING);
        system.inTransaction(() -> ledger.post(new Command.Reverse(header("test.reversal"), undone)));
        settle();
        assertThat(joined(friend).state()).isEqualTo(ReferralState.OPEN);
        assertThat(available(referrer)).isZero();

        EntryNumber stays = earn(friend, LEAST);
        settle();
        settle();
        earn(friend, LEAST);
        settle();

        assertThat(available(referrer)).isEqualTo(THANKS);
        assertThat(available(friend)).isEqualTo(LEAST - 1 + 2 * LEAST + WELCOME);
        assertThat(joined(friend).state()).isEqualTo(ReferralState.REWARDED);
        assertThat(system.call(() -> referrals.of(referrer)).rewardedThisYear()).isEqualTo(1);
        var line = statements.lines(wallet(friend), Optional.empty(), 10).rows().stream()
                .filter(one -> one.code().equals("referral.referred"))
                .toList();
        assertThat(line)
                .singleElement()
                .satisfies(one -> assertThat(one.why().inputs())
                        .containsEntry("accrual", stays.toString())
                        .doesNotContainValue(referrer.value()));
    }

    @Test
    void a_year_has_no_more_rewards_than_the_terms_allow_however_many_are_settled_at_once() {
        terms(2);
        MemberNumber referrer = members.withPoints(0);
        String code = code(referrer);
        List<MemberNumber> friends = members.withPoints(6, 0);
        friends.forEach(friend -> join(friend, code));
        friends.forEach(friend -> earn(friend, LEAST));

        assertThat(Parallel.outcomes(IntStream.range(0, 4)
                        .mapToObj(i -> (Callable<?>) () -> system.call(() -> referrals.settleDue(2)))
                        .toList()))
                .containsOnly("done");
        settle();

        assertThat(available(referrer)).isEqualTo(2 * THANKS);
        assertThat(friends).allSatisfy(friend -> assertThat(available(friend)).isEqualTo(LEAST + WELCOME));
        assertThat(system.call(() -> referrals.broughtBy(referrer, Optional.empty(), 10))
                        .rows())
                .extracting(view -> view.outcome().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.generate(() -> ReferrerOutcome.GIVEN).limit(2),
                                Stream.generate(() -> ReferrerOutcome.YEAR_FULL).limit(4))
                        .toList());
    }

    private void terms(int perYear) {
        system.call(() -> policies.set(
                new SetReferralTerms(lastVersion(), new ReferralTerms(true, THANKS, WELCOME, LEAST, 30, 0, perYear))));
    }

    private int lastVersion() {
        return policies.versions().stream()
                .findFirst()
                .map(ReferralTermsView::version)
                .orElse(0);
    }

    private String code(MemberNumber member) {
        return system.call(() -> referrals.code(member));
    }

    private ReferralView join(MemberNumber member, String code) {
        return system.call(() -> referrals.join(member, code));
    }

    private ReferralView joined(MemberNumber member) {
        return system.call(() -> referrals.of(member)).joined().orElseThrow();
    }

    private void settle() {
        int looked = 50;
        while (looked == 50) {
            looked = system.call(() -> referrals.settleDue(50));
        }
    }

    private EntryNumber earn(MemberNumber member, long points) {
        return system.inTransaction(() -> {
            EntryNumber entry = ledger.post(new Command.Accrue(
                            header("test.accrual"),
                            wallet(member),
                            accounts.open(AccountKey.programme(AccountKind.ISSUANCE, Unit.PTS)),
                            points,
                            Optional.of(programme.today().plusYears(1)),
                            "programme",
                            0,
                            List.of()))
                    .entry();
            accepted.fire(new TransactionsAccepted(
                    "TEST",
                    List.of(new TransactionsAccepted.Item(
                            new TransactionNumber(entry.value()),
                            entry,
                            TransactionKind.ACCRUAL,
                            member,
                            Points.of(points),
                            Points.of(0),
                            programme.now(),
                            programme.today(),
                            0,
                            1))));
            return entry;
        });
    }

    private Header header(String code) {
        return new Header(
                new IdempotencyKey("test", UUID.randomUUID().toString()),
                code,
                Actor.system("test"),
                programme.now(),
                programme.today(),
                Why.of("test"));
    }

    private AccountId wallet(MemberNumber member) {
        return accounts.open(AccountKey.wallet(member, Unit.PTS));
    }

    private long available(MemberNumber member) {
        return statements.wallet(wallet(member)).available().amount();
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
