package io.hansa.partners.transaction;

import static io.hansa.ledger.testing.LedgerAssertions.assertThatTheLedgerVerifies;
import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static io.hansa.partners.testing.PartnersWorld.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.kernel.TryAnew;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.statement.EntryView;
import io.hansa.partners.contract.AgreeContract;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.Funder;
import io.hansa.partners.contract.Funding;
import io.hansa.partners.contract.Rate;
import io.hansa.partners.contract.RateLine;
import io.hansa.partners.contract.Reach;
import io.hansa.partners.contract.Terms;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.prepaid.Blocks;
import io.hansa.partners.prepaid.BuyBlocks;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import io.hansa.partners.transaction.TransactionResult.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What the club's rules give beyond a contract is in the same entry, of the programme's money, and goes back with its part. */
class BonusIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    private static final Instant AT = Instant.now().minus(Duration.ofHours(2));

    private final MemberAccounts member = WORLD.members().enrol();

    @AfterAll
    static void the_auditor_has_the_last_word() {
        assertThatTheLedgerVerifies();
    }

    @Test
    void a_bonus_is_a_lot_of_the_programme_in_the_same_entry_and_the_partner_is_not_billed_for_it() {
        String partner = WORLD.newPartner();
        WORLD.extras().give(member, 50);

        Accepted sale = (Accepted) accrue(partner, "sale", 10_100);

        assertThat(sale.points()).isEqualTo(Points.of(101 + 50));
        assertThat(sale.statusPoints()).isEqualTo(Points.of(10 + 5));
        assertThat(sale.money()).isEqualTo(Money.cny(121));
        assertThat(sale.balance()).isEqualTo(Points.of(151));
        EntryView entry = entry(sale);
        assertThat(entry.lots().stream().map(lot -> lot.funder() + " " + lot.amount()))
                .containsExactlyInAnyOrder(partner + " 101", "programme 50");
        assertThat(entry.why().inputs())
                .containsEntry("bonusPoints", "50")
                .containsEntry("bonusStatus", "5")
                .containsEntry("bonusRules", "EXTRA v1");
        assertThat(WORLD.extras().kept(partner, "sale")).isTrue();
    }

    @Test
    void parts_that_are_undone_take_each_funders_points_from_its_own_lot() {
        String partner = WORLD.newPartner();
        WORLD.extras().give(member, 50);
        Accepted sale = (Accepted) accrue(partner, "sale", 10_100);

        Accepted part = (Accepted)
                send(partner, new Reversal("k-part", "part", AT, "sale", OptionalLong.of(5_000), OptionalLong.empty()));

        // of 51 yuan stay 51 points and 25 of the bonus
        assertThat(part.points()).isEqualTo(Points.of(-50 - 25));
        assertThat(left(sale)).containsExactlyInAnyOrder(partner + " 51", "programme 25");
        Accepted rest = (Accepted) send(partner, new Reversal("k-rest", "rest", AT, "sale"));
        assertThat(rest.points()).isEqualTo(Points.of(-51 - 25));
        assertThat(rest.statusPoints().amount() + part.statusPoints().amount()).isEqualTo(-15);
        assertThat(rest.money().plus(part.money())).isEqualTo(Money.cny(-121));
        assertThat(rest.balance()).isEqualTo(Points.ZERO);
        assertThat(WORLD.extras().kept(partner, "rest")).isTrue();
    }

    @Test
    void a_part_before_its_original_takes_its_bonus_too() {
        String partner = WORLD.newPartner();
        WORLD.extras().give(member, 100);

        send(partner, new Reversal("k-part", "part", AT, "sale", OptionalLong.of(4_000), OptionalLong.empty()));
        accrue(partner, "sale", 10_000);

        assertThat(WORLD.ledger().statements().balance(member.wallet())).isEqualTo(120);
    }

    @Test
    void what_the_programme_funds_anyway_is_one_lot() {
        String partner = WORLD.newPartnerWithoutContract();
        var line = RateLine.accrual(
                new Reach(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new Rate(1, 100),
                Optional.empty(),
                Funder.PROGRAMME);
        agree(partner, TERMS.with(List.of(line)));
        WORLD.extras().give(member, 100);

        Accepted sale = (Accepted) accrue(partner, "sale", 1_000);
        send(partner, new Reversal("k-part", "part", AT, "sale", OptionalLong.of(500), OptionalLong.empty()));

        assertThat(entry(sale).lots()).hasSize(1);
        assertThat(left(sale)).containsExactly("programme 10");
    }

    @Test
    void a_bonus_does_not_use_what_a_partner_has_bought_and_what_is_refused_gives_none() {
        String partner = WORLD.newPartnerWithoutContract();
        agree(partner, TERMS.with(new Funding.Prepaid(Points.ZERO, Points.ZERO, Points.of(100))));
        WORLD.asSystem(() -> WORLD.the(Blocks.class).buy(new BuyBlocks("one-" + partner, partner, 1)));
        WORLD.extras().give(member, 100);

        assertThat(accrue(partner, "much", 10_100)).isInstanceOf(Refused.class);
        assertThat(WORLD.extras().kept(partner, "much")).isFalse();
        Accepted all = (Accepted) accrue(partner, "all", 10_000);
        assertThat(all.points()).isEqualTo(Points.of(200));
        send(partner, new Reversal("k-part", "part", AT, "all", OptionalLong.of(4_000), OptionalLong.empty()));
        assertThat(accrue(partner, "again-much", 4_100)).isInstanceOf(Refused.class);
        assertThat(accrue(partner, "again", 4_000)).isInstanceOf(Accepted.class);
    }

    @Test
    void a_part_without_a_bonus_and_then_one_with_it_fill_what_a_partner_has_bought_again() {
        String partner = WORLD.newPartnerWithoutContract();
        agree(partner, TERMS.with(new Funding.Prepaid(Points.ZERO, Points.ZERO, Points.of(105))));
        WORLD.asSystem(() -> WORLD.the(Blocks.class).buy(new BuyBlocks("one-" + partner, partner, 1)));
        WORLD.extras().give(member, 10);
        accrue(partner, "sale", 10_500);

        Accepted part = (Accepted)
                send(partner, new Reversal("k-part", "part", AT, "sale", OptionalLong.of(500), OptionalLong.empty()));
        Accepted rest = (Accepted) send(partner, new Reversal("k-rest", "rest", AT, "sale"));

        assertThat(part.points()).isEqualTo(Points.of(-5));
        assertThat(rest.points()).isEqualTo(Points.of(-100 - 10));
        assertThat(accrue(partner, "again", 10_500)).isInstanceOf(Accepted.class);
    }

    private void agree(String partner, Terms terms) {
        WORLD.asSystem(
                () -> WORLD.the(Contracts.class).agree(new AgreeContract(partner, LocalDate.of(2020, 1, 1), terms)));
    }

    private TransactionResult accrue(String partner, String reference, long fen) {
        return send(
                partner,
                Accrual.ofAmount(
                        "key-" + reference,
                        reference,
                        AT,
                        OUTLET,
                        member.number().value(),
                        fen));
    }

    private static TransactionResult send(String partner, TransactionRequest request) {
        try {
            return once(partner, request);
        } catch (TryAnew shortShare) {
            return once(partner, request);
        }
    }

    private static TransactionResult once(String partner, TransactionRequest request) {
        return WORLD.asSystem(() -> WORLD.the(Transactions.class).submitFor(partner, List.of(request)))
                .get(0);
    }

    private static EntryView entry(Accepted accepted) {
        return WORLD.ledger().statements().entry(accepted.entry().orElseThrow()).orElseThrow();
    }

    /** What is left of the lots of an entry, by funder. */
    private static List<String> left(Accepted accepted) {
        long entry = accepted.entry().orElseThrow().value();
        return WORLD.ledger().inTransaction(() -> {
            try (var connection = WORLD.ledger().transactions().getConnection()) {
                return Sql.select(
                        connection,
                        "SELECT funder, available FROM ledger_lot WHERE used_up = 0 AND entry = ?",
                        row -> row.getString(1) + " " + row.getLong(2),
                        entry);
            }
        });
    }
}
