package io.hansa.partners.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import java.time.Duration;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

    private static final Money NOTHING = Money.cny(0);

    @Test
    void what_is_not_said_is_postpaid_without_limit_fees_or_an_account_and_settled_each_month() {
        var terms = RatesTest.terms();

        assertThat(terms.funding()).isEqualTo(new Funding.Postpaid(Optional.empty()));
        assertThat(terms.fees()).isEqualTo(Fees.NONE);
        assertThat(terms.settling().cycle()).isEqualTo(Cycle.MONTHLY);
        assertThat(terms.settling().netting()).isEqualTo(Netting.BILATERAL);
        assertThat(terms.settling().payoutAccount()).isEmpty();
        assertThat(terms.disputing().answerSilence()).isEqualTo(Side.CLAIMANT);
    }

    @Test
    void the_next_block_is_asked_for_before_the_reserve_is_reached() {
        assertThat(prepaid(100, 100, 1).prepaid()).isPresent();
        refusedIn("reorderLevel", () -> prepaid(100, 99, 1));
        refusedIn("reserve", () -> prepaid(-1, 0, 1));
        refusedIn("blockSize", () -> prepaid(0, 0, 0));
        refusedIn("creditLimit", () -> new Funding.Postpaid(Optional.of(Money.cny(-1))));
        refusedIn("creditLimit", () -> new Funding.Postpaid(Optional.of(Money.of(1, "USD"))));
    }

    @Test
    void limits_are_whole_minutes_within_what_the_product_can_hold() {
        var day = Duration.ofDays(1);
        assertThat(RatesTest.terms().limits()).isEqualTo(Limits.DEFAULT);
        assertThat(new Limits(day, day, Duration.ZERO, 0).offlineVouchers()).isZero();
        refusedIn("usualHold", () -> new Limits(day.plusMinutes(1), day, day, 1));
        refusedIn("usualHold", () -> new Limits(Duration.ofSeconds(90), day, day, 1));
        refusedIn("longestHold", () -> new Limits(day, Duration.ofDays(31), day, 1));
        refusedIn("voidWindow", () -> new Limits(day, day, Duration.ofDays(8), 1));
        refusedIn("offlineVouchers", () -> new Limits(day, day, day, 201));
    }

    @Test
    void a_cap_of_fees_is_not_below_their_minimum() {
        var most = new Fees(NOTHING, NOTHING, NOTHING, Money.cny(100), Optional.of(Money.cny(100)), 10_000);

        assertThat(most.cap()).contains(Money.cny(100));
        refusedIn("cap", () -> new Fees(NOTHING, NOTHING, NOTHING, Money.cny(100), Optional.of(Money.cny(99)), 0));
        refusedIn("billingShare", () -> new Fees(NOTHING, NOTHING, NOTHING, NOTHING, Optional.empty(), 10_001));
        refusedIn("perVisit", () -> new Fees(NOTHING, NOTHING, Money.cny(-1), NOTHING, Optional.empty(), 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ICBKCNBJ", "ICBKCNBJSHI", "102100099996"})
    void a_bank_is_known_by_its_bic_or_its_cnaps_code(String code) {
        assertThat(new PayoutAccount("北京机场", "工商银行", code, "6222020200012345").masked())
                .isEqualTo("*2345");
    }

    @ParameterizedTest
    @CsvSource({
        "H, B, ICBKCN, 1, payoutBankCode",
        "H, B, 10210009999, 1, payoutBankCode",
        "H, B, ICBKCNBJ, 62 22, payoutNumber",
        "'  ', B, ICBKCNBJ, 1, payoutHolder",
        "H, '', ICBKCNBJ, 1, payoutBank"
    })
    void an_account_that_no_bank_can_pay_to_is_refused(
            String holder, String bank, String code, String number, String field) {
        refusedIn(field, () -> new PayoutAccount(holder, bank, code, number));
    }

    @Test
    void partners_are_settled_with_in_the_programmes_currency() {
        var base = Settling.DEFAULT;

        refusedIn(
                "currency",
                () -> new Settling(
                        base.cycle(),
                        "EUR",
                        base.tax(),
                        base.taxIncluded(),
                        base.payoutAccount(),
                        base.minimumPayout(),
                        base.dueDays(),
                        base.netting(),
                        base.inKindNetted()));
    }

    @Test
    void every_clock_of_a_dispute_has_a_day_at_least() {
        refusedIn("answerDays", () -> new Disputing(60, 0, Side.CLAIMANT, 14, Side.CLAIMANT, 30, Side.RESPONDENT));
        refusedIn("arbitrationDays", () -> new Disputing(60, 1, Side.CLAIMANT, 14, Side.CLAIMANT, 367, Side.CLAIMANT));
    }

    private static Funding prepaid(long reserve, long reorderLevel, long blockSize) {
        return new Funding.Prepaid(Points.of(reserve), Points.of(reorderLevel), Points.of(blockSize));
    }

    private static void refusedIn(String field, ThrowingCallable making) {
        assertThatThrownBy(making)
                .isInstanceOfSatisfying(
                        InvalidTerms.class,
                        refusal -> assertThat(refusal.args()).containsEntry("field", field));
    }
}
