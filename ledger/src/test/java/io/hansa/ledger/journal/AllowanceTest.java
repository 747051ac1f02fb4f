package io.hansa.ledger.journal;

import static io.hansa.ledger.testing.Postings.aBalancedEntry;
import static io.hansa.ledger.testing.Postings.aPendingAccrual;
import static io.hansa.ledger.testing.Postings.aRefundOf;
import static io.hansa.ledger.testing.Postings.aReversalOf;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.testing.Postings;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Points that a partner has bought before, in shares. */
class AllowanceTest extends Rules {

    private final List<AccountId> shares = AccountKey.allowance("PREPAID", Unit.PTS).stream()
            .limit(3)
            .map(ledger::open)
            .toList();
    private final AccountId share = shares.get(0);

    @BeforeEach
    void a_share_of_ten_one_of_thirty_and_one_of_twenty() {
        fill(share, 10);
        fill(shares.get(1), 30);
        fill(shares.get(2), 20);
    }

    private void fill(AccountId one, long points) {
        post(aBalancedEntry().moving(points, Unit.PTS, issuance, one));
    }

    private Postings given(long points) {
        return anAccrual().of(points).from(share).to(wallet);
    }

    private List<Long> left() {
        return shares.stream().map(ledger::balance).toList();
    }

    @Test
    void are_given_out_of_the_share_that_is_named() {
        post(given(10));

        assertThat(left()).containsExactly(0L, 30L, 20L);
        assertThat(ledger.balance(wallet)).isEqualTo(10);
    }

    @Test
    void a_share_that_is_short_asks_for_all_others_to_be_locked() {
        assertThatThrownBy(() -> ledger.post(given(11).command())).isInstanceOf(ShareShort.class);
        assertThat(left()).containsExactly(10L, 30L, 20L);
    }

    @Test
    void what_one_lacks_comes_from_the_fullest_of_the_others() {
        ledger.lockTogether(shares);

        post(given(35));

        assertThat(left()).containsExactly(0L, 5L, 20L);
        post(given(22));
        assertThat(left()).containsExactly(0L, 3L, 0L);
    }

    @Test
    void not_one_more_than_there_are() {
        ledger.lockTogether(shares);

        assertThat(refusal(given(61))).isInstanceOfSatisfying(InsufficientPoints.class, refusal -> {
            assertThat(refusal.required()).isEqualTo(61);
            assertThat(refusal.available()).isEqualTo(60);
        });
        post(given(60));
        assertThat(left()).containsOnly(0L);
    }

    @Test
    void pending_points_are_bought_too() {
        ledger.lockTogether(shares);

        post(aPendingAccrual().of(40).from(share).to(ledger.pending(wallet)));

        assertThat(left()).containsExactly(0L, 0L, 20L);
    }

    @Test
    void parts_go_back_to_the_shares_that_gave_and_no_more_than_each_gave() {
        ledger.lockTogether(shares);
        Outcome.Receipt given = post(given(35));

        post(aRefundOf(given).of(12));
        assertThat(left()).containsExactly(10L, 7L, 20L);
        post(aReversalOf(given));

        assertThat(left()).containsExactly(10L, 30L, 20L);
    }

    @Test
    void a_part_goes_back_to_the_partner_and_extra_points_to_who_gave_those() {
        Outcome.Receipt given = post(given(8).extra(5, issuance, "programme"));

        post(aRefundOf(given).of(6));
        assertThat(left()).containsExactly(8L, 30L, 20L);
        post(aRefundOf(given).of(2).extra(3, issuance, "programme"));
        assertThat(left()).containsExactly(10L, 30L, 20L);
        assertThat(ledger.balance(issuance)).isEqualTo(-60 - 2);
        post(aReversalOf(given));

        assertThat(ledger.balance(issuance)).isEqualTo(-60);
    }

    @Test
    void not_more_extra_points_go_back_than_there_were() {
        Outcome.Receipt given = post(given(8).extra(5, issuance, "programme"));

        assertThat(refusal(aRefundOf(given).of(1).extra(6, issuance, "programme")))
                .isInstanceOfSatisfying(
                        RefundExceeded.class,
                        refusal -> assertThat(refusal.args())
                                .containsEntry("required", 6L)
                                .containsEntry("left", 5L));
        assertThat(refusal(aRefundOf(given).of(1).extra(1, redemption, "programme")))
                .isInstanceOf(RefundExceeded.class);
        post(aRefundOf(given).of(10));
        assertThat(left()).containsExactly(10L, 30L, 20L);
        assertThat(refusal(aRefundOf(given).of(0).extra(3 + 1, issuance, "programme")))
                .isInstanceOf(RefundExceeded.class);
    }
}
