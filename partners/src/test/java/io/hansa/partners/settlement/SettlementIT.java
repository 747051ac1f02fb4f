package io.hansa.partners.settlement;

import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Money;
import io.hansa.partners.period.EarlierPeriodOpen;
import io.hansa.partners.period.PeriodNotFrozen;
import io.hansa.partners.period.PeriodNotOver;
import io.hansa.partners.period.PeriodState;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.testing.Months;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.RedeemVoucher;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.partners.transaction.TransactionResult;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import io.hansa.partners.transaction.Transactions;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test has a month of its own, later than that of the test before: what was frozen stays so. */
class SettlementIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();

    private final String partner = WORLD.newPartner();
    private final String idle = WORLD.newPartner();
    private final MemberAccounts member = WORLD.members().enrol();
    private YearMonth month;

    @BeforeEach
    void a_month_of_its_own() {
        month = Months.next();
    }

    @AfterEach
    void back_to_now() {
        WORLD.clockRuns();
    }

    @Test
    void a_statement_sums_the_postings_of_its_period_by_code_and_numbers_its_lines() {
        sellSomething();

        StatementView statement = settle();

        assertThat(statement.lines().stream()
                        .map(line -> line.line() + " " + line.code() + " " + line.count() + " "
                                + line.amount().minor()))
                .containsExactly(
                        "1 partner.accrual 3 480",
                        "2 partner.accrual-reversal 1 -120",
                        "3 partner.redemption 2 -120",
                        "4 partner.redemption-reversal 1 80",
                        "5 partner.voucher 1 -4000");
        assertThat(statement.net()).isEqualTo(Money.cny(480 - 120 - 120 + 80 - 4000));
        assertThat(statement.net().minor()).isEqualTo(Books.sumBySql(month, partner));
        assertThat(statement.hash()).hasSize(64);
    }

    @Test
    void settling_again_gives_the_same_statement_and_changes_nothing() {
        sellSomething();
        StatementView first = settle();

        StatementView again = settle();

        assertThat(again).isEqualTo(first);
        assertThat(WORLD.asSystem(() -> settlement().settlePartner(month, idle)))
                .isEmpty();
        assertThat(WORLD.asSystem(() -> settlement().period(month)).statements())
                .isOne();
    }

    @Test
    void a_partner_settled_four_times_at_once_has_one_statement_and_no_number_is_lost() throws Exception {
        sellSomething();
        freeze();
        var pool = Executors.newFixedThreadPool(4);
        var settled = new ArrayList<StatementView>();
        try {
            var calls = java.util.Collections.nCopies(4, (java.util.concurrent.Callable<StatementView>)
                    () -> WORLD.asSystem(
                            () -> settlement().settlePartner(month, partner).orElseThrow()));
            for (var call : pool.invokeAll(calls)) {
                settled.add(call.get());
            }
        } finally {
            pool.shutdown();
        }
        String other = WORLD.newPartner();
        assertThat(WORLD.asSystem(() -> settlement().settlePartner(month, other)))
                .isEmpty();

        assertThat(settled.stream().map(StatementView::number).distinct()).hasSize(1);
        assertThat(numbersWithoutGaps()).isTrue();
    }

    @Test
    void what_comes_late_counts_in_the_first_open_period_and_keeps_its_date() {
        sellSomething();
        StatementView statement = settle();

        Accepted late = (Accepted) submit(accrual("late", 10_000, on(28))).get(0);

        assertThat(late.businessDate()).isEqualTo(month.plusMonths(1).atDay(1));
        assertThat(settle()).isEqualTo(statement);
        var entry =
                WORLD.ledger().statements().entry(late.entry().orElseThrow()).orElseThrow();
        assertThat(entry.occurredAt()).isEqualTo(on(28));
        YearMonth next = Months.next();
        WORLD.asSystem(() -> settlement().freeze(next));
        StatementView following =
                WORLD.asSystem(() -> settlement().settlePartner(next, partner)).orElseThrow();
        assertThat(following.net()).isEqualTo(Money.cny(120));
    }

    @Test
    void freezing_waits_for_what_is_at_work_in_the_period() throws Exception {
        var posted = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(2);
        try {
            Future<?> work = pool.submit(() -> WORLD.atTill(partner, () -> {
                WORLD.the(Transactions.class).submit(List.of(accrual("at-work", 10_000, on(28))));
                posted.countDown();
                return mayEnd.await(10, TimeUnit.SECONDS);
            }));
            posted.await();
            Future<?> freezing = pool.submit(this::freeze);

            assertThatThrownBy(() -> freezing.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            mayEnd.countDown();
            work.get();
            freezing.get();
        } finally {
            mayEnd.countDown();
            pool.shutdown();
        }

        assertThat(settle().net()).isEqualTo(Money.cny(120));
    }

    @Test
    void only_a_month_that_is_over_is_frozen_in_order_and_settled_when_frozen() {
        sellSomething();
        YearMonth current = month.plusMonths(1);
        submit(accrual(
                "current",
                10_000,
                current.atDay(3).atStartOfDay(PartnersWorld.ZONE).toInstant()));

        assertThatThrownBy(() -> WORLD.asSystem(() -> settlement().freeze(current)))
                .isInstanceOf(PeriodNotOver.class);
        assertThatThrownBy(() -> WORLD.asSystem(() -> settlement().settlePartner(month, partner)))
                .isInstanceOf(PeriodNotFrozen.class);
        Months.clockIs(current.plusMonths(1), 1);
        assertThatThrownBy(() -> WORLD.asSystem(() -> settlement().freeze(current)))
                .isInstanceOf(EarlierPeriodOpen.class);
        assertThat(state()).isEqualTo(PeriodState.OPEN);
        freeze();
        assertThat(state()).isEqualTo(PeriodState.FROZEN);
    }

    @Test
    void a_period_is_closed_when_all_partners_with_postings_are_settled() {
        sellSomething();
        freeze();

        assertThatThrownBy(() -> WORLD.asSystem(() -> settlement().close(month)))
                .isInstanceOf(PartnersUnsettled.class);
        Books.settleAll(month);
        WORLD.asSystem(() -> settlement().close(month));
        Instant closedAt =
                WORLD.asSystem(() -> settlement().period(month)).closedAt().orElseThrow();
        Months.clockIs(month.plusMonths(1), 20);
        WORLD.asSystem(() -> settlement().close(month));

        assertThat(state()).isEqualTo(PeriodState.CLOSED);
        assertThat(WORLD.asSystem(() -> settlement().period(month)).closedAt()).contains(closedAt);
    }

    @Test
    void each_line_opens_the_postings_that_it_sums() {
        sellSomething();
        StatementView statement = settle();

        for (StatementView.Line line : statement.lines()) {
            List<StatementEntryRow> rows = Books.behind(statement, line);
            assertThat(rows)
                    .hasSize((int) line.count())
                    .allMatch(row -> row.reference().isPresent());
            assertThat(rows.stream().mapToLong(row -> row.amount().minor()).sum())
                    .isEqualTo(line.amount().minor());
        }
    }

    @Test
    void another_partners_statement_does_not_exist() {
        sellSomething();
        String number = settle().number();

        assertThatThrownBy(() ->
                        WORLD.as("partner:finance@" + idle, () -> statements().statement(number)))
                .isInstanceOf(StatementNotFound.class);
        assertThatThrownBy(() -> WORLD.as(
                        "partner:finance@" + idle, () -> statements().entries(number, 1, Optional.empty(), 10)))
                .isInstanceOf(StatementNotFound.class);
        assertThat(WORLD.as(
                                "partner:finance@" + idle,
                                () -> statements().list(StatementFilter.ALL, Optional.empty(), 10))
                        .rows())
                .isEmpty();
        assertThat(WORLD.as(
                                "partner:finance@" + partner,
                                () -> statements().list(StatementFilter.ALL, Optional.empty(), 10))
                        .rows())
                .extracting(StatementRow::number)
                .containsExactly(number);
    }

    @Test
    void a_preview_shows_what_a_statement_would_say() {
        sellSomething();

        PartnerPosition position = position();
        StatementView statement = settle();

        assertThat(position.bills()).isEqualTo(Money.cny(360));
        assertThat(position.payables()).isEqualTo(Money.cny(-4_040));
        assertThat(position.net()).isEqualTo(statement.net());
        assertThat(position.statement()).isEmpty();
        assertThat(position().statement()).contains(statement.number());
    }

    /** Three accruals, two redemptions, a reversal of each kind, and a voucher, at the programme's rates. */
    private void sellSomething() {
        WORLD.tills().issue("V" + partner, member.number(), 4_000);
        List<TransactionResult> results = submit(
                accrual("s1", 10_000, on(1)),
                accrual("s2", 10_000, on(15)),
                accrual("s3", 20_000, on(28)),
                new Redemption("s4", "s4", on(16), OUTLET, member.number().value(), 50),
                new Redemption("s5", "s5", on(17), OUTLET, member.number().value(), 100),
                new Reversal("s6", "s6", on(18), "s1"),
                new Reversal("s7", "s7", on(19), "s5"));
        assertThat(results).allMatch(Accepted.class::isInstance);
        WORLD.atTill(
                partner,
                () -> WORLD.the(Transactions.class)
                        .redeemVoucher(new RedeemVoucher("s8", "s8", on(20), OUTLET, "V" + partner)));
    }

    private StatementView settle() {
        freeze();
        return WORLD.asSystem(() -> settlement().settlePartner(month, partner)).orElseThrow();
    }

    private void freeze() {
        WORLD.asSystem(() -> settlement().freeze(month));
    }

    private PartnerPosition position() {
        return Books.position(month, partner);
    }

    private PeriodState state() {
        return WORLD.asSystem(() -> settlement().period(month)).state();
    }

    private boolean numbersWithoutGaps() {
        return Books.number("SELECT COUNT(*) FROM partner_statement WHERE number LIKE '" + month.getYear() + "-%'")
                == Books.number("SELECT last FROM partner_statement_counter WHERE year = " + month.getYear());
    }

    private List<TransactionResult> submit(TransactionRequest... requests) {
        return WORLD.atTill(partner, () -> WORLD.the(Transactions.class).submit(List.of(requests)));
    }

    private Accrual accrual(String key, long fen, Instant at) {
        return Accrual.ofAmount(key, key, at, OUTLET, member.number().value(), fen);
    }

    private Instant on(int day) {
        return month.atDay(day).atTime(12, 0).atZone(PartnersWorld.ZONE).toInstant();
    }

    private Settlement settlement() {
        return WORLD.the(Settlement.class);
    }

    private PartnerStatements statements() {
        return WORLD.the(PartnerStatements.class);
    }
}
