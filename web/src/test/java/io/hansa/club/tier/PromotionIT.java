package io.hansa.club.tier;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.member.Enrolment;
import io.hansa.kernel.Actor;
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
import io.hansa.ledger.journal.Leg;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.journal.Why;
import io.hansa.partners.transaction.TransactionKind;
import io.hansa.partners.transaction.TransactionNumber;
import io.hansa.partners.transaction.TransactionsAccepted;
import io.hansa.testing.AsBoundary;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.Parallel;
import io.hansa.testing.Somebody;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Status points lift a member in the transaction that brings them, and tell it so; or nothing of it happens. */
@InContainer
class PromotionIT {

    @Inject
    AsSystem system;

    @Inject
    Enrolment enrolment;

    @Inject
    Accounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    Tiers tiers;

    @Inject
    Event<TransactionsAccepted> accepted;

    @Inject
    UserTransaction transaction;

    @Inject
    Programme programme;

    @Inject
    AsBoundary boundary;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    @Test
    void a_batch_lifts_those_whom_it_carries_over_a_threshold_at_once() throws Exception {
        var low = enrolled();
        var high = enrolled();

        transaction.begin();
        accept(List.of(earned(low, 9_999), earned(high, 45_000)));
        transaction.commit();

        assertThat(tiers.of(low).code()).isEqualTo("BASE");
        assertThat(tiers.of(high).code()).isEqualTo("GOLD");
        var progress = tiers.progress(low);
        assertThat(progress.statusPoints()).isEqualTo(9_999);
        assertThat(progress.next().orElseThrow().missing()).isEqualTo(1);
        var change = tiers.history(high, Optional.empty(), 10).rows().get(0);
        assertThat(change.reason()).isEqualTo("status-points");
        assertThat(change.from().orElseThrow().code()).isEqualTo("BASE");
        assertThat(change.inputs()).containsEntry("statusPoints", "45000").containsEntry("threshold", "40000");
        assertThat(messages(high)).isEqualTo(1);
        assertThat(messages(low)).isZero();
    }

    @Test
    void a_batch_that_rolls_back_lifts_nobody_and_tells_nobody() throws Exception {
        var member = enrolled();

        transaction.begin();
        accept(List.of(earned(member, 45_000)));
        transaction.rollback();

        assertThat(tiers.of(member).code()).isEqualTo("BASE");
        assertThat(tiers.progress(member).statusPoints()).isZero();
        assertThat(messages(member)).isZero();
    }

    @Test
    void status_points_that_are_taken_back_leave_the_tier() throws Exception {
        var member = enrolled();
        transaction.begin();
        accept(List.of(earned(member, 12_000)));
        transaction.commit();

        transaction.begin();
        accept(List.of(earned(member, -5_000)));
        transaction.commit();

        assertThat(tiers.of(member).code()).isEqualTo("SILVER");
        assertThat(tiers.progress(member).statusPoints()).isEqualTo(7_000);
    }

    @Test
    void of_many_batches_at_once_the_one_that_brings_the_last_points_lifts() {
        var member = enrolled();
        List<Callable<Object>> works = IntStream.range(0, 20)
                .mapToObj(i -> (Callable<Object>) () -> boundary.call(() -> {
                    accept(List.of(earned(member, 500)));
                    return null;
                }))
                .toList();

        assertThat(Parallel.outcomes(works)).containsOnly("done");

        assertThat(tiers.of(member).code()).isEqualTo("SILVER");
        assertThat(tiers.history(member, Optional.empty(), 10).rows())
                .extracting(TierChangeRow::reason)
                .containsExactly("status-points", "enrolment");
        assertThat(messages(member)).isEqualTo(1);
    }

    private void accept(List<TransactionsAccepted.Item> items) {
        accepted.fire(new TransactionsAccepted("TEST", items));
    }

    private TransactionsAccepted.Item earned(MemberNumber member, long points) {
        AccountId status = accounts.open(AccountKey.wallet(member, Unit.STATUS));
        AccountId issuance = accounts.open(AccountKey.programme(AccountKind.ISSUANCE, Unit.STATUS));
        Outcome.Receipt receipt = ledger.post(new Command.Balanced(
                new Header(
                        new IdempotencyKey("promotion-test", UUID.randomUUID().toString()),
                        "test.status",
                        Actor.system("test"),
                        Instant.now(),
                        programme.today(),
                        Why.of("test")),
                List.of(new Leg(status, Unit.STATUS, points), new Leg(issuance, Unit.STATUS, -points))));
        return item(receipt.entry(), member, points);
    }

    private TransactionsAccepted.Item item(EntryNumber entry, MemberNumber member, long points) {
        return new TransactionsAccepted.Item(
                new TransactionNumber(entry.value()),
                entry,
                TransactionKind.ACCRUAL,
                member,
                Points.of(0),
                Points.of(points),
                Instant.now(),
                programme.today(),
                0,
                points > 0 ? 1 : 0);
    }

    private MemberNumber enrolled() {
        return system.call(() -> enrolment.enrol(Somebody.withoutPassword())).number();
    }

    private long messages(MemberNumber member) {
        return ((Number) em.createNativeQuery(
                                "SELECT COUNT(*) FROM outbox_message WHERE recipient = ? AND code = 'club.tier-reached'")
                        .setParameter(1, member.value())
                        .getSingleResult())
                .longValue();
    }
}
