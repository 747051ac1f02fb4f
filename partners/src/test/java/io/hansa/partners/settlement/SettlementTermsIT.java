package io.hansa.partners.settlement;

import static io.hansa.partners.settlement.Books.WORLD;
import static io.hansa.partners.settlement.Books.accepted;
import static io.hansa.partners.settlement.Books.lines;
import static io.hansa.partners.settlement.Books.noonOf;
import static io.hansa.partners.settlement.Books.settle;
import static io.hansa.partners.settlement.Books.settlement;
import static io.hansa.partners.settlement.Books.settling;
import static io.hansa.partners.settlement.Books.sumBySql;
import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hansa.kernel.Money;
import io.hansa.partners.contract.Cycle;
import io.hansa.partners.contract.Fees;
import io.hansa.partners.contract.Netting;
import io.hansa.partners.contract.Settling;
import io.hansa.partners.partner.PartnerStage;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.testing.Months;
import io.hansa.partners.transaction.RedeemVoucher;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.partners.transaction.Transactions;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What contracts say of fees, tax, netting and payouts, as it comes out on statements. */
class SettlementTermsIT {

    private static final Settling TAXED = new Settling(
            Cycle.MONTHLY, "CNY", 600, false, Optional.empty(), Money.cny(0), 15, Netting.BILATERAL, false);

    private final MemberAccounts member = WORLD.members().enrol();
    private YearMonth month = Months.next();

    @AfterEach
    void back_to_now() {
        WORLD.clockRuns();
    }

    @Test
    void fees_and_tax_are_postings_of_the_month_and_lines_that_open_them() {
        String partner = Books.partner(ChargesTest.fees(5, 10_000, 300, 0, Optional.of(10_200L)), TAXED);
        accepted(partner, accrual("a", 10_000, 3), accrual("b", 20_000, 28));
        useVoucher(partner, "c", 4_000);

        StatementView statement = settle(month, partner);

        assertThat(lines(statement))
                .containsExactly(
                        "partner.accrual 2 360",
                        "partner.voucher 1 -4000",
                        "settlement.fee-cap 1 -115",
                        "settlement.message-fee 1 15",
                        "settlement.monthly-fee 1 10000",
                        "settlement.tax 1 612",
                        "settlement.visit-charge 1 300");
        assertThat(statement.net().minor()).isEqualTo(sumBySql(month, partner));
        assertThat(statement.dues().dueOn()).contains(month.plusMonths(1).atDay(25));
        assertThat(statement.dues().contract()).contains(1);
        for (StatementView.Line line : statement.lines()) {
            List<StatementEntryRow> rows = Books.behind(statement, line);
            assertThat(rows).hasSize((int) line.count());
            assertThat(rows.stream().mapToLong(row -> row.amount().minor()).sum())
                    .isEqualTo(line.amount().minor());
            assertThat(rows).allMatch(row -> YearMonth.from(row.businessDate()).equals(month));
        }
    }

    @Test
    void settling_again_posts_nothing_again() {
        String partner = Books.partner(ChargesTest.fees(5, 10_000, 0, 0, Optional.empty()), TAXED);
        accepted(partner, accrual("a", 10_000, 3));
        StatementView first = settle(month, partner);
        long posted = sumBySql(month, partner);

        assertThat(settle(month, partner)).isEqualTo(first);
        assertThat(sumBySql(month, partner)).isEqualTo(posted);
    }

    @Test
    void a_preview_says_before_the_month_is_frozen_what_the_statement_will_say() {
        String partner = Books.partner(ChargesTest.fees(5, 10_000, 0, 0, Optional.empty()), TAXED);
        accepted(partner, accrual("a", 10_000, 3));

        PartnerPosition before = Books.position(month, partner);
        StatementView statement = settle(month, partner);
        PartnerPosition after = Books.position(month, partner);

        assertThat(before.charges()).isEqualTo(Money.cny(5 + 10_000 + 600));
        assertThat(before.net()).isEqualTo(statement.net()).isEqualTo(after.net());
        assertThat(before.dues().fromPartner()).isEqualTo(statement.dues().fromPartner());
        assertThat(after.bills()).isEqualTo(before.bills());
        assertThat(after.charges()).isEqualTo(before.charges());
        assertThat(after.statement()).contains(statement.number());
    }

    @Test
    void a_month_without_messages_still_costs_its_fee_and_one_after_the_end_nothing() {
        String partner = Books.partner(ChargesTest.fees(0, 10_000, 0, 0, Optional.empty()), TAXED);
        accepted(partner, accrual("a", 10_000, 3));
        settle(month, partner);

        month = Months.next();
        assertThat(lines(settle(month, partner)))
                .containsExactly("settlement.monthly-fee 1 10000", "settlement.tax 1 600");
        month = Months.next();
        Books.freeze(month);
        WORLD.enters(partner, PartnerStage.WINDING_DOWN);

        assertThat(WORLD.asSystem(() -> settlement().settlePartner(month, partner)))
                .isEmpty();
    }

    @Test
    void partners_settled_at_once_get_what_each_gets_alone_with_their_earlier_months_before() {
        accepted(Books.partner(Fees.NONE, settling(Netting.BILATERAL, 0)), accrual("gives", 100_000, 1));
        Fees fees = ChargesTest.fees(3, 10, 0, 0, Optional.empty());
        List<String> partners = Stream.generate(() -> Books.partner(fees, settling(Netting.BILATERAL, 1_000_000)))
                .limit(4)
                .toList();
        String nothing = Books.partner(Fees.NONE, settling(Netting.BILATERAL, 0));
        partners.forEach(partner -> accepted(partner, redemption("a" + partner, 100, 3)));
        Books.freeze(month);
        settle(month, partners.get(2));
        YearMonth earlier = month;

        month = Months.next();
        partners.forEach(partner -> accepted(partner, accrual("b" + partner, 10_000, 4)));
        settle(month, partners.get(1));
        var all = List.of(partners.get(3), nothing, partners.get(0), partners.get(1), partners.get(3), partners.get(2));
        WORLD.asSystem(() -> {
            settlement().settle(month, all);
            return null;
        });

        for (String partner : partners) {
            StatementView first = settle(earlier, partner);
            StatementView second = settle(month, partner);
            assertThat(lines(first))
                    .containsExactly(
                            "partner.redemption 1 -80", "settlement.message-fee 1 3", "settlement.monthly-fee 1 10");
            assertThat(second.net().minor()).isEqualTo(120 + 3 + 10).isEqualTo(sumBySql(month, partner));
            assertThat(second.dues().opening())
                    .isEqualTo(first.dues().carried())
                    .isEqualTo(Money.cny(-67));
        }
        assertThat(settle(month, partners.get(3)).number())
                .isLessThan(settle(month, partners.get(0)).number());
        assertThat(WORLD.asSystem(() -> settlement().settlePartner(month, nothing)))
                .isEmpty();
        assertThat(Books.after("", month)).contains(nothing).doesNotContainAnyElementsOf(partners);
        assertThat(Books.number("SELECT COUNT(DISTINCT number) - MAX(RIGHT(number, 6)) FROM partner_statement"
                        + " WHERE number LIKE '" + month.getYear() + "-%'"))
                .isZero();
    }

    @Test
    void what_undoes_a_settled_month_is_a_credit_line_of_that_month() {
        String partner = Books.partner(Fees.NONE, settling(Netting.BILATERAL, 0));
        accepted(partner, accrual("a", 100_000, 3), accrual("b", 100_000, 4), redemption("c", 100, 5));
        StatementView settled = settle(month, partner);
        YearMonth earlier = month;

        month = Months.next();
        accepted(
                partner,
                accrual("d", 50_000, 2),
                new Reversal("e", "e", noonOf(month.atDay(3)), "a"),
                new Reversal("f", "f", noonOf(month.atDay(4)), "b", OptionalLong.of(50_000), OptionalLong.empty()),
                new Reversal("g", "g", noonOf(month.atDay(5)), "c"),
                new Reversal("h", "h", noonOf(month.atDay(6)), "d"));
        StatementView statement = settle(month, partner);

        assertThat(lines(statement))
                .containsExactly(
                        "partner.accrual 1 600",
                        "partner.accrual-reversal 1 -600",
                        "partner.accrual-reversal@" + earlier + " 2 -1800",
                        "partner.redemption-reversal@" + earlier + " 1 80");
        assertThat(Books.behind(statement, statement.lines().get(2)))
                .extracting(row -> row.reference().orElse(""))
                .containsExactly("e", "f");
        assertThat(Books.behind(statement, statement.lines().get(1)))
                .extracting(row -> row.reference().orElse(""))
                .containsExactly("h");
        assertThat(statement.net().minor()).isEqualTo(sumBySql(month, partner));
        assertThat(settle(earlier, partner)).as("nothing settled is edited").isEqualTo(settled);
    }

    @Test
    void a_small_payout_is_carried_to_the_next_statement_and_no_further_than_it_is_small() {
        String partner = Books.partner(Fees.NONE, settling(Netting.BILATERAL, 5_000));
        useVoucher(partner, "a", 2_000);
        YearMonth first = month;
        StatementView.Dues carried = settle(first, partner).dues();

        month = Months.next();
        month = Months.next();
        useVoucher(partner, "b", 4_000);
        StatementView.Dues paid = settle(month, partner).dues();

        assertThat(carried.toPartner()).isEqualTo(Money.cny(0));
        assertThat(carried.carried()).isEqualTo(Money.cny(-2_000));
        assertThat(paid.opening()).isEqualTo(Money.cny(-2_000));
        assertThat(paid.toPartner()).isEqualTo(Money.cny(6_000));
        assertThat(paid.carried()).isEqualTo(Money.cny(0));
    }

    @Test
    void what_is_carried_when_a_partnership_ends_is_paid_with_a_last_statement() {
        String partner = Books.partner(Fees.NONE, settling(Netting.BILATERAL, 5_000));
        useVoucher(partner, "a", 2_000);
        settle(month, partner);
        WORLD.enters(partner, PartnerStage.WINDING_DOWN);

        month = Months.next();
        StatementView last = settle(month, partner);

        assertThat(last.lines()).isEmpty();
        assertThat(last.dues().toPartner()).isEqualTo(Money.cny(2_000));
    }

    @Test
    void earlier_months_are_settled_first_because_each_carries_to_the_next() {
        String partner = Books.partner(Fees.NONE, settling(Netting.BILATERAL, 5_000));
        useVoucher(partner, "a", 2_000);
        YearMonth first = month;
        month = Months.next();
        useVoucher(partner, "b", 2_000);
        YearMonth second = month;
        month = Months.next();
        useVoucher(partner, "c", 2_000);

        StatementView third = settle(month, partner);

        assertThat(third.dues().opening()).isEqualTo(Money.cny(-4_000));
        assertThat(third.dues().toPartner()).isEqualTo(Money.cny(6_000));
        assertThat(settle(first, partner).dues().carried()).isEqualTo(Money.cny(-2_000));
        assertThat(settle(second, partner).dues().carried()).isEqualTo(Money.cny(-4_000));
    }

    @Test
    void multilateral_positions_sum_to_zero_with_the_programmes_and_are_kept_with_a_hash() {
        String sells = Books.partner(Fees.NONE, settling(Netting.MULTILATERAL, 0));
        String redeems = Books.partner(Fees.NONE, settling(Netting.MULTILATERAL, 0));
        String small = Books.partner(Fees.NONE, settling(Netting.MULTILATERAL, 5_000));
        String alone = Books.partner(Fees.NONE, settling(Netting.BILATERAL, 0));
        accepted(sells, accrual("a", 1_000_000, 3));
        accepted(alone, accrual("b", 1_000_000, 3));
        accepted(redeems, redemption("c", 500, 4));
        useVoucher(small, "d", 2_000);
        Books.settleAll(month);
        assertThat(WORLD.asSystem(() -> settlement().nettings(month))).isEmpty();

        WORLD.asSystem(() -> settlement().close(month));
        WORLD.asSystem(() -> settlement().close(month));

        NettingView netting = WORLD.asSystem(() -> settlement().nettings(month)).get(0);
        assertThat(netting.positions())
                .filteredOn(position -> List.of(sells, redeems, small, alone).contains(position.partnerCode()))
                .extracting(
                        NettingView.Position::partnerCode,
                        position -> position.amount().minor())
                .containsExactlyInAnyOrder(tuple(sells, 12_000L), tuple(redeems, -400L), tuple(small, 0L));
        assertThat(netting.sum()).isEqualTo(Money.cny(0));
        assertThat(Books.number("SELECT SUM(amount) + (SELECT SUM(programme) FROM partner_netting WHERE month = '"
                        + month + "') FROM partner_netting_position WHERE month = '" + month + "'"))
                .isZero();
        assertThat(netting.hash()).contains(HexFormat.of().formatHex(StatementText.hash(netting.text())));
    }

    @Test
    void a_closed_month_gets_no_statement_any_more_whatever_is_agreed_backdated() {
        accepted(Books.partner(Fees.NONE, settling(Netting.NONE, 0)), accrual("a", 10_000, 3));
        Books.settleAll(month);
        WORLD.asSystem(() -> settlement().close(month));

        String late = Books.partner(ChargesTest.fees(0, 10_000, 0, 0, Optional.empty()), TAXED);

        assertThat(WORLD.asSystem(() -> settlement().settlePartner(month, late)))
                .isEmpty();
        assertThat(sumBySql(month, late)).isZero();
    }

    private Accrual accrual(String key, long fen, int day) {
        return Accrual.ofAmount(
                key, key, noonOf(month.atDay(day)), OUTLET, member.number().value(), fen);
    }

    private Redemption redemption(String key, long points, int day) {
        return new Redemption(
                key, key, noonOf(month.atDay(day)), OUTLET, member.number().value(), points);
    }

    private void useVoucher(String partner, String key, long fen) {
        String code = "V" + partner + key;
        WORLD.tills().issue(code, member.number(), fen);
        WORLD.atTill(
                partner,
                () -> WORLD.the(Transactions.class)
                        .redeemVoucher(new RedeemVoucher(key, key, noonOf(month.atDay(9)), OUTLET, code)));
    }
}
