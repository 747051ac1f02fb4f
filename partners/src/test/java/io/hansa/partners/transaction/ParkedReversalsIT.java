package io.hansa.partners.transaction;

import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.InFlight;
import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.kernel.TryAnew;
import io.hansa.ledger.testing.AtOnce;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import io.hansa.partners.transaction.TransactionResult.Parked;
import io.hansa.partners.transaction.TransactionResult.Refused;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Reversals that come before what they undo. */
class ParkedReversalsIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    private static final Instant AT = Instant.now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MILLIS);

    /** Of a batch of accruals, from the claims to the ledger; the last is the look for what waits for them. */
    /** With what is read anew after some seconds: who listens to a partner's messages. */
    private static final long MOST_SELECTS = 12;

    private final String partner = WORLD.newPartner();
    private final MemberAccounts member = WORLD.members().enrol();

    @Test
    void a_reversal_before_its_original_waits_and_has_its_effect_when_that_comes() {
        var parked = (Parked) submit(undo("u", "sale")).get(0);

        assertThat(parked.original()).isEqualTo("sale");
        assertThat(parked.until()).isEqualTo(AT.plus(Duration.ofDays(40)));
        assertThat(row("u").state()).isEqualTo(TransactionState.PARKED);
        assertThat(row("u").number()).isEqualTo(parked.number());

        Accepted sale = accepted(submit(sale("sale", 10_050)));

        assertThat(sale.points()).isEqualTo(Points.of(100));
        assertThat(points()).isZero();
        TransactionRow undone = row("u");
        assertThat(undone.state()).isEqualTo(TransactionState.ACCEPTED);
        assertThat(undone.number()).isEqualTo(parked.number());
        assertThat(undone.points()).isEqualTo(Points.of(-100));
        assertThat(undone.money()).isEqualTo(Money.cny(-120));
        assertThat(row("sale").reversedBy()).containsExactly(parked.number());
        assertThat(listed(TransactionState.PARKED)).isEmpty();
    }

    @Test
    void the_same_key_again_answers_what_has_become_of_it() {
        submit(undo("u", "sale"));
        var again = (Parked) submit(undo("u", "sale")).get(0);
        submit(sale("sale", 10_000));
        Accepted matched = accepted(submit(undo("u", "sale")));

        assertThat(again.replayed()).isTrue();
        assertThat(matched.replayed()).isTrue();
        assertThat(matched.number()).isEqualTo(again.number());
        assertThat(matched.balance()).isEqualTo(Points.ZERO);
        assertThat(listed(TransactionState.ACCEPTED)).hasSize(2);
    }

    @Test
    void a_batch_may_bring_a_reversal_before_its_original() {
        List<TransactionResult> results = submit(undo("u", "sale"), sale("other", 5_000), sale("sale", 10_000));

        assertThat(results).allMatch(Accepted.class::isInstance);
        assertThat(points()).isEqualTo(50);
    }

    @Test
    void parts_wait_too_and_what_is_too_much_of_them_is_refused() {
        submit(part("p1", "sale", 6_000), part("p2", "sale", 3_000), part("p3", "sale", 2_000));

        submit(sale("sale", 10_000));

        assertThat(points()).isEqualTo(10);
        assertThat(row("p1").points()).isEqualTo(Points.of(-60));
        assertThat(row("p2").points()).isEqualTo(Points.of(-30));
        assertThat(row("p3").refusal().orElseThrow().code()).isEqualTo("reversal-exceeds");
    }

    @Test
    void a_redemption_that_is_undone_before_it_comes_gives_its_points_back() {
        submit(sale("earned", 50_000), undo("u", "spent"));

        Accepted spent = accepted(submit(new Redemption("spent", "spent", AT, OUTLET, number(), 400)));

        assertThat(spent.balance()).isEqualTo(Points.of(100));
        assertThat(points()).isEqualTo(500);
    }

    @Test
    void an_original_that_is_refused_leaves_its_reversal_waiting() {
        submit(undo("u", "spent"));
        submit(new Redemption("spent", "spent", AT, OUTLET, number(), 400));

        assertThat(row("u").state()).isEqualTo(TransactionState.PARKED);
    }

    @Test
    void when_the_original_never_comes_the_reversal_is_refused_and_listed_with_its_reason() {
        submit(undo("u", "never"), undo("v", "late"));
        try {
            WORLD.clockIs(AT.plus(Duration.ofDays(40)).minusSeconds(1));
            lapse();
            assertThat(row("u").state()).isEqualTo(TransactionState.PARKED);
            submit(sale("late", 10_000));

            WORLD.clockIs(AT.plus(Duration.ofDays(40)).plusSeconds(1));
            lapse();
        } finally {
            WORLD.clockRuns();
        }

        assertThat(row("u").refusal().orElseThrow()).satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("original-never-came");
            assertThat(refusal.args()).containsEntry("original", "never");
        });
        assertThat(row("v").state()).isEqualTo(TransactionState.ACCEPTED);
        assertThat(listed(TransactionState.REFUSED))
                .extracting(TransactionRow::reference)
                .containsExactly("u");
        assertThat(points()).isZero();
    }

    @Test
    void another_partners_original_is_none() {
        String other = WORLD.newPartner();
        WORLD.atTill(other, () -> boundary().submit(List.of(undo("u", "sale"))));

        submit(sale("sale", 10_000));

        assertThat(points()).isEqualTo(100);
        assertThat(WORLD.atTill(other, () -> boundary().byReference("u")).get(0).state())
                .isEqualTo(TransactionState.PARKED);
    }

    @Test
    void no_more_than_fifty_wait_for_one_original() {
        var many = new ArrayList<TransactionRequest>();
        for (int i = 0; i <= ReversalPolicies.MOST_PARKED; i++) {
            many.add(undo("m" + i, "sale"));
        }

        List<TransactionResult> results = WORLD.atTill(partner, () -> boundary().submit(many));

        assertThat(results.stream().filter(Parked.class::isInstance)).hasSize(50);
        assertThat(((Refused) results.get(50)).refusal().code()).isEqualTo("too-many-parked");
    }

    @Test
    void an_original_and_its_reversal_at_the_same_moment_always_meet() {
        int pairs = 40;
        List<AtOnce.Try<TransactionResult>> tries = AtOnce.run(
                2 * pairs,
                i -> () ->
                        untilDone(() -> submit(i % 2 == 0 ? sale("s" + i / 2, 1_000) : undo("u" + i / 2, "s" + i / 2))
                                .get(0)));

        assertThat(tries).allSatisfy(each -> assertThat(each.problem()).isNull());
        assertThat(listed(TransactionState.PARKED)).isEmpty();
        assertThat(listed(TransactionState.ACCEPTED)).hasSize(2 * pairs);
        assertThat(points()).isZero();
    }

    @Test
    void who_has_nothing_parked_asks_once_a_batch_whatever_its_size() {
        submit(sale("warm", 1_000));
        long one = selects(List.of(sale("one", 1_000)));
        long two = selects(List.of(sale("two", 1_000), sale("three", 1_000)));
        var many = new ArrayList<TransactionRequest>();
        for (int i = 0; i < 40; i++) {
            many.add(sale("many" + i, 1_000));
        }

        assertThat(List.of(one, two, selects(many))).allMatch(selects -> selects <= MOST_SELECTS);
    }

    /** How many statements read while a batch is taken. */
    private long selects(List<TransactionRequest> batch) {
        return WORLD.atTill(partner, () -> {
            long before = counted();
            boundary().submit(batch);
            return counted() - before;
        });
    }

    private static long counted() throws SQLException {
        try (var connection = WORLD.ledger().transactions().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SHOW SESSION STATUS LIKE 'Com_select'")) {
            row.next();
            return row.getLong(2);
        }
    }

    /** As the boundary's interceptor does in a container. */
    private static <T> T untilDone(Callable<T> work) throws Exception {
        for (int i = 0; ; i++) {
            try {
                return work.call();
            } catch (RuntimeException e) {
                if (i == 20 || !(e instanceof TryAnew || e instanceof InFlight || isDeadlock(e))) {
                    throw e;
                }
            }
        }
    }

    private static boolean isDeadlock(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && (sql.getErrorCode() == 1213 || sql.getErrorCode() == 1205)) {
                return true;
            }
        }
        return false;
    }

    /** Also what other tests have left waiting. */
    private static void lapse() {
        int lapsed;
        do {
            lapsed = WORLD.asSystem(() -> WORLD.the(ParkedReversals.class).lapseDue(200));
        } while (lapsed > 0);
    }

    private List<TransactionRow> listed(TransactionState state) {
        var filter = new TransactionFilter(
                Optional.empty(), Optional.empty(), Optional.of(state), Optional.empty(), Optional.empty());
        return WORLD.atTill(partner, () -> boundary().list(filter, Optional.empty(), 200))
                .rows();
    }

    private TransactionRow row(String reference) {
        return WORLD.atTill(partner, () -> boundary().byReference(reference)).get(0);
    }

    private Accrual sale(String reference, long fen) {
        return Accrual.ofAmount(reference, reference, AT, OUTLET, number(), fen);
    }

    private static Reversal undo(String reference, String original) {
        return new Reversal(reference, reference, AT, original);
    }

    private static Reversal part(String reference, String original, long fen) {
        return new Reversal(reference, reference, AT, original, OptionalLong.of(fen), OptionalLong.empty());
    }

    private List<TransactionResult> submit(TransactionRequest... requests) {
        return WORLD.atTill(partner, () -> boundary().submit(List.of(requests)));
    }

    private static Accepted accepted(List<TransactionResult> results) {
        assertThat(results.get(0)).isInstanceOf(Accepted.class);
        return (Accepted) results.get(0);
    }

    private static Transactions boundary() {
        return WORLD.the(Transactions.class);
    }

    private String number() {
        return member.number().value();
    }

    private long points() {
        return WORLD.ledger().statements().balance(member.wallet());
    }
}
