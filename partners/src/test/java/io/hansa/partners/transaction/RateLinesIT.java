package io.hansa.partners.transaction;

import static io.hansa.ledger.testing.LedgerAssertions.assertThatTheLedgerVerifies;
import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.ledger.statement.EntryView;
import io.hansa.partners.contract.AgreeContract;
import io.hansa.partners.contract.ContractDrafts;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.DraftContract;
import io.hansa.partners.contract.DraftNumber;
import io.hansa.partners.contract.Funder;
import io.hansa.partners.contract.PointPrice;
import io.hansa.partners.contract.Rate;
import io.hansa.partners.contract.RateLine;
import io.hansa.partners.contract.Reach;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** By which of a contract's rates a message is reckoned, and that its entry and its undoing know of it. */
class RateLinesIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    private static final Instant AT = Instant.now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MILLIS);
    private static final Goods TEA = new Goods(Optional.of("TEA"), Optional.of("DRINK"));
    private static final Goods COFFEE = new Goods(Optional.of("COFFEE"), Optional.of("DRINK"));

    private final MemberAccounts member = WORLD.members().enrol();
    private final String partner = WORLD.newPartnerWithoutContract();

    @AfterEach
    void clock() {
        WORLD.clockRuns();
    }

    @AfterAll
    static void the_auditor_has_the_last_word() {
        assertThatTheLedgerVerifies();
    }

    @Test
    void a_product_has_its_own_rate_and_price_and_the_entry_says_by_which_line() {
        agree(
                RateLine.accrual(about("TEA", null), new Rate(3, 100), Optional.of(PointPrice.fen(2)), Funder.PARTNER),
                RateLine.status(about(null, "DRINK"), new Rate(2, 100)));

        Accepted tea = accrue("tea", 10_050, TEA);
        Accepted other = accrue("other", 10_050, Goods.UNNAMED);

        assertThat(tea.points()).isEqualTo(Points.of(301));
        assertThat(tea.statusPoints()).isEqualTo(Points.of(201));
        assertThat(tea.money()).isEqualTo(Money.cny(602));
        assertThat(entry(tea).why().inputs())
                .containsEntry("rateLine", "1")
                .containsEntry("statusLine", "2")
                .containsEntry("product", "TEA")
                .containsEntry("category", "DRINK")
                .containsEntry("tier", "BASE")
                .containsEntry("ratePoints", "3")
                .containsEntry("price", "2000000");
        assertThat(other.points()).isEqualTo(Points.of(100));
        assertThat(entry(other).why().inputs()).doesNotContainKeys("rateLine", "tier", "product");
    }

    @Test
    void what_is_undone_later_is_undone_by_the_same_line() {
        agree(RateLine.accrual(about("TEA", null), new Rate(3, 100), Optional.empty(), Funder.PARTNER));
        accrue("tea", 1_000, TEA);

        Accepted part = send(new Reversal("key-part", "part", AT, "tea", OptionalLong.of(333), OptionalLong.empty()));
        Accepted rest = send(new Reversal("key-rest", "rest", AT, "tea"));

        // 667 fen would have earned 20 of the 30 points
        assertThat(part.points()).isEqualTo(Points.of(-10));
        assertThat(rest.points()).isEqualTo(Points.of(-20));
        assertThat(part.money().plus(rest.money())).isEqualTo(Money.cny(-36));
    }

    @Test
    void what_the_programme_funds_is_its_own_lot_and_bills_nobody() {
        agree(RateLine.accrual(
                about(null, "DRINK"), new Rate(5, 100), Optional.of(PointPrice.fen(4)), Funder.PROGRAMME));

        Accepted coffee = accrue("coffee", 1_000, COFFEE);

        assertThat(coffee.points()).isEqualTo(Points.of(50));
        assertThat(coffee.money()).isEqualTo(Money.cny(0));
        EntryView entry = entry(coffee);
        assertThat(entry.lots().get(0).funder()).isEqualTo("programme");
        assertThat(entry.why().inputs())
                .containsEntry("programmePays", "4000000")
                .doesNotContainKey("price");
    }

    @Test
    void a_redemption_has_the_rate_of_what_it_is_for() {
        agree(RateLine.redemption(about("TEA", null), new PointPrice(1_500_000)));
        accrue("sale", 10_000, Goods.UNNAMED);

        Accepted tea =
                send(new Redemption("k-tea", "t", AT, OUTLET, member.number().value(), 3, TEA, List.of()));
        Accepted other =
                send(new Redemption("k-other", "o", AT, OUTLET, member.number().value(), 3));

        assertThat(tea.money()).isEqualTo(Money.cny(-5));
        assertThat(other.money()).isEqualTo(Money.cny(-2));
        assertThat(entry(tea).why().inputs()).containsEntry("rateLine", "1");
    }

    @Test
    void the_same_key_for_another_product_is_a_conflict() {
        agree();
        accrue("sale", 1_000, TEA);

        var other = accrual("sale", 1_000, COFFEE);
        TransactionResult result =
                WORLD.atTill(partner, () -> boundary().submit(List.of(other))).get(0);

        assertThat(((TransactionResult.Refused) result).refusal().code()).isEqualTo("idempotency-conflict");
    }

    /** Drafted by one, approved by another, and on the day on which it begins accruals are reckoned by it. */
    @Test
    void the_next_days_accrual_has_the_new_rate_and_a_late_one_the_old() {
        agree();
        LocalDate tomorrow = LocalDate.now(PartnersWorld.ZONE).plusDays(1);
        var terms = PartnersWorld.TERMS.with(
                List.of(RateLine.accrual(about(null, null), new Rate(2, 100), Optional.empty(), Funder.PARTNER)));
        DraftNumber draft = WORLD.as(
                "staff:anna",
                () -> WORLD.the(ContractDrafts.class)
                        .draft(new DraftContract(partner, tomorrow, terms))
                        .row()
                        .number());
        WORLD.as("staff:anna", () -> WORLD.the(ContractDrafts.class).propose(draft, 1, ""));
        WORLD.as("staff:bert", () -> WORLD.the(ContractDrafts.class).approve(draft, 1));

        assertThat(accrue("today", 1_000, TEA).points()).isEqualTo(Points.of(10));
        Instant next = tomorrow.atStartOfDay(PartnersWorld.ZONE).plusHours(9).toInstant();
        WORLD.clockIs(next);

        assertThat(send(new Accrual(
                                "k-next",
                                "next",
                                next,
                                OUTLET,
                                member.number().value(),
                                OptionalLong.of(1_000),
                                OptionalLong.empty()))
                        .points())
                .isEqualTo(Points.of(20));
        assertThat(accrue("late", 1_000, TEA).points()).isEqualTo(Points.of(10));
    }

    private void agree(RateLine... lines) {
        var command = new AgreeContract(partner, LocalDate.of(2020, 1, 1), PartnersWorld.TERMS.with(List.of(lines)));
        WORLD.asSystem(() -> WORLD.the(Contracts.class).agree(command));
    }

    private static Reach about(String product, String category) {
        return new Reach(
                Optional.ofNullable(product),
                Optional.ofNullable(category),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Accepted accrue(String reference, long fen, Goods goods) {
        return send(accrual(reference, fen, goods));
    }

    private Accrual accrual(String reference, long fen, Goods goods) {
        return new Accrual(
                "key-" + reference,
                reference,
                AT,
                OUTLET,
                member.number().value(),
                OptionalLong.of(fen),
                OptionalLong.empty(),
                goods);
    }

    private Accepted send(TransactionRequest request) {
        TransactionResult result =
                WORLD.atTill(partner, () -> boundary().submit(List.of(request))).get(0);
        assertThat(result).isInstanceOf(Accepted.class);
        return (Accepted) result;
    }

    private static EntryView entry(Accepted accepted) {
        return WORLD.ledger().statements().entry(accepted.entry().orElseThrow()).orElseThrow();
    }

    private static Transactions boundary() {
        return WORLD.the(Transactions.class);
    }
}
