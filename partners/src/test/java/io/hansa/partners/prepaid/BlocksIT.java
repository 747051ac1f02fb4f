package io.hansa.partners.prepaid;

import static io.hansa.ledger.testing.LedgerAssertions.assertThatTheLedgerVerifies;
import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.kernel.TryAnew;
import io.hansa.ledger.testing.AtOnce;
import io.hansa.partners.access.PartnerNotFound;
import io.hansa.partners.contract.AgreeContract;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.Funding;
import io.hansa.partners.partner.PartnerStage;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.refusal.PartnerNotActive;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.partners.transaction.TransactionResult;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import io.hansa.partners.transaction.TransactionResult.Refused;
import io.hansa.partners.transaction.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A prepaid partner gives what it has bought, to the last point above its reserve, and is billed for that once. */
class BlocksIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    private static final Instant AT = Instant.now().minus(Duration.ofHours(2));
    private static final Funding PREPAID = new Funding.Prepaid(Points.of(100), Points.of(300), Points.of(1_000));

    private final MemberAccounts member = WORLD.members().enrol();
    private final String partner = WORLD.newPartnerWithoutContract();

    @AfterAll
    static void the_auditor_has_the_last_word() {
        assertThatTheLedgerVerifies();
    }

    @Test
    void a_block_is_billed_when_it_is_bought_and_not_when_it_is_given() {
        agree(PREPAID);

        BlockView bought = buy("first", 2);

        assertThat(bought.points()).isEqualTo(Points.of(2_000));
        assertThat(bought.money()).isEqualTo(Money.cny(2_400));
        assertThat(owed()).isEqualTo(2_400);
        assertThat(standing().left()).isEqualTo(Points.of(1_900));
        assertThat(standing().reserve()).isEqualTo(Points.of(100));
        Accepted accrued = (Accepted) accrue("sale", 500);
        assertThat(accrued.money()).isEqualTo(Money.cny(0));
        assertThat(owed()).isEqualTo(2_400);
        assertThat(standing().left()).isEqualTo(Points.of(1_400));
        var entry =
                WORLD.ledger().statements().entry(accrued.entry().orElseThrow()).orElseThrow();
        assertThat(entry.why().inputs()).containsEntry("boughtAt", "1200000");
    }

    @Test
    void without_a_block_nothing_is_given() {
        agree(PREPAID);

        assertThat(code(accrue("sale", 1))).isEqualTo("allowance-exhausted");
    }

    @Test
    void the_reserve_stays_untouched_and_the_refusal_says_how_much_is_left() {
        agree(PREPAID);
        buy("first", 1);

        Refused refused = (Refused) accrue("much", 901);

        assertThat(refused.refusal().code()).isEqualTo("allowance-exhausted");
        assertThat(refused.refusal().args()).containsEntry("left", "900").containsEntry("required", "901");
        assertThat(accrue("all", 900)).isInstanceOf(Accepted.class);
        assertThat(code(accrue("more", 1))).isEqualTo("allowance-exhausted");
        assertThat(standing().reserve()).isEqualTo(Points.of(100));
    }

    @Test
    void what_is_taken_back_from_a_member_can_be_given_again() {
        agree(PREPAID);
        buy("first", 1);
        accrue("sale", 900);

        send(new Reversal("key-part", "part", AT, "sale", OptionalLong.empty(), OptionalLong.of(300)));
        assertThat(standing().left()).isEqualTo(Points.of(300));
        send(new Reversal("key-rest", "rest", AT, "sale"));

        assertThat(standing().left()).isEqualTo(Points.of(900));
        assertThat(owed()).isEqualTo(1_200);
    }

    @Test
    void the_same_request_is_one_purchase_and_with_another_number_of_blocks_a_conflict() {
        agree(PREPAID);

        assertThat(buy("same", 1)).isEqualTo(buy("same", 1));
        assertThatThrownBy(() -> buy("same", 2)).isInstanceOf(IdempotencyConflict.class);
        assertThatThrownBy(() -> buy("none", 0)).isInstanceOf(InvalidPurchase.class);
        assertThat(owed()).isEqualTo(1_200);
        assertThat(WORLD.asSystem(() -> blocks().list(partner, Optional.empty(), 10))
                        .rows())
                .hasSize(1);
    }

    @Test
    void a_partners_user_buys_for_its_own_only_and_only_where_the_contract_is_prepaid() {
        String other = WORLD.newPartner();

        assertThatThrownBy(() -> WORLD.atTill(partner, () -> blocks().buy(new BuyBlocks("k", other, 1))))
                .isInstanceOf(PartnerNotFound.class);
        assertThatThrownBy(() -> WORLD.atTill(other, () -> blocks().buy(new BuyBlocks("k", other, 1))))
                .isInstanceOf(NotPrepaid.class);
        assertThat(WORLD.atTill(other, () -> blocks().standing(other))).isEmpty();
    }

    @Test
    void a_partnership_that_is_suspended_buys_nothing() {
        agree(PREPAID);
        WORLD.enters(partner, PartnerStage.SUSPENDED);

        assertThatThrownBy(() -> buy("first", 1)).isInstanceOf(PartnerNotActive.class);
    }

    @Test
    void that_the_next_block_is_due_is_told_once_until_it_is_bought() {
        agree(PREPAID);
        buy("first", 1);
        tell();
        assertThat(told()).isZero();
        accrue("sale", 700);

        tell();
        tell();
        assertThat(standing().isDue()).isTrue();
        assertThat(told()).isEqualTo(1);

        buy("second", 1);
        tell();
        assertThat(told()).isEqualTo(1);
        accrue("more", 1_000);
        tell();
        assertThat(told()).isEqualTo(2);
    }

    @Test
    void many_tills_at_once_give_what_was_bought_and_no_more() {
        agree(PREPAID);
        buy("first", 1);
        List<MemberAccounts> members =
                Stream.generate(WORLD.members()::enrol).limit(20).toList();

        var tries = AtOnce.run(20, i -> () -> accrue("sale-" + i, 90, members.get(i)));

        assertThat(tries).allMatch(AtOnce.Try::succeeded);
        assertThat(tries.stream().filter(one -> one.result() instanceof Accepted))
                .hasSize(10);
        assertThat(standing().left()).isEqualTo(Points.ZERO);
    }

    @Test
    void purchases_and_accruals_at_the_same_moment_all_end_and_lose_nothing() {
        agree(PREPAID);
        buy("plenty", 20);
        List<MemberAccounts> members = WORLD.members().enrol(16);

        var tries = AtOnce.run(20, i -> () -> {
            for (int n = 0; n < 8; n++) {
                if (i < 16) {
                    assertThat(accrue("sale-" + i + "-" + n, 30, members.get(i)))
                            .isInstanceOf(Accepted.class);
                } else {
                    buy("block-" + i + "-" + n, 1);
                }
            }
            return i;
        });

        assertThat(tries).extracting(AtOnce.Try::problem).containsOnlyNulls();
        assertThat(standing().left()).isEqualTo(Points.of((20 + 4 * 8) * 1_000 - 100 - 16 * 8 * 30));
        assertThat(owed()).isEqualTo((20 + 4 * 8) * 1_200);
    }

    @Test
    void a_prepaid_version_that_follows_finds_what_was_bought_before() {
        agree(PREPAID);
        buy("first", 1);
        var next = PartnersWorld.TERMS.with(new Funding.Prepaid(Points.ZERO, Points.ZERO, Points.of(500)));
        LocalDate tomorrow = LocalDate.now(PartnersWorld.ZONE).plusDays(1);
        WORLD.asSystem(() -> WORLD.the(Contracts.class).agree(new AgreeContract(partner, tomorrow, next)));

        WORLD.clockIs(tomorrow.atStartOfDay(PartnersWorld.ZONE).plusHours(9).toInstant());
        try {
            assertThat(standing().terms().blockSize()).isEqualTo(Points.of(500));
            assertThat(standing().left()).isEqualTo(Points.of(900));
            buy("second", 1);
            assertThat(standing().left()).isEqualTo(Points.of(1_500));
            assertThat(standing().reserve()).isEqualTo(Points.ZERO);
        } finally {
            WORLD.clockRuns();
        }
    }

    private void agree(Funding funding) {
        var command = new AgreeContract(partner, LocalDate.of(2020, 1, 1), PartnersWorld.TERMS.with(funding));
        WORLD.asSystem(() -> WORLD.the(Contracts.class).agree(command));
    }

    private BlockView buy(String key, int count) {
        return WORLD.as("partner:finance@" + partner, () -> blocks().buy(new BuyBlocks(key, partner, count)));
    }

    private PrepaidStanding standing() {
        return WORLD.asSystem(() -> blocks().standing(partner)).orElseThrow();
    }

    private long owed() {
        return WORLD.asSystem(() -> WORLD.ledger()
                .statements()
                .balance(WORLD.the(Partners.class).standing(partner).clearing()));
    }

    private static void tell() {
        Optional<String> last = Optional.of("");
        while (last.isPresent()) {
            Optional<String> after = last;
            last = WORLD.asSystem(() -> blocks().tellDue(after, 200));
        }
    }

    private long told() {
        return WORLD.events().stream()
                .filter(event ->
                        event instanceof ReorderDue due && due.partnerCode().equals(partner))
                .count();
    }

    private TransactionResult accrue(String reference, long points) {
        return accrue(reference, points, member);
    }

    private TransactionResult accrue(String reference, long points, MemberAccounts to) {
        return send(Accrual.ofPoints(
                "key-" + reference, reference, AT, OUTLET, to.number().value(), points));
    }

    private TransactionResult send(TransactionRequest request) {
        return again(() -> WORLD.atTill(
                        partner, () -> WORLD.the(Transactions.class).submit(List.of(request)))
                .get(0));
    }

    private static String code(TransactionResult result) {
        return ((Refused) result).refusal().code();
    }

    /** As the outermost boundary does when a share turned out to be short. */
    private static <T> T again(Supplier<T> work) {
        try {
            return work.get();
        } catch (TryAnew e) {
            return work.get();
        }
    }

    private static Blocks blocks() {
        return WORLD.the(Blocks.class);
    }
}
