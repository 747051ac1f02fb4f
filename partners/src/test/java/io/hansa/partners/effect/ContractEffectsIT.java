package io.hansa.partners.effect;

import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Money;
import io.hansa.ledger.testing.AtOnce;
import io.hansa.partners.contract.ContractDrafts;
import io.hansa.partners.contract.DraftContract;
import io.hansa.partners.contract.DraftNumber;
import io.hansa.partners.contract.DraftStep;
import io.hansa.partners.contract.DraftStepped;
import io.hansa.partners.contract.Fees;
import io.hansa.partners.contract.Funder;
import io.hansa.partners.contract.PointPrice;
import io.hansa.partners.contract.Rate;
import io.hansa.partners.contract.RateLine;
import io.hansa.partners.contract.Reach;
import io.hansa.partners.contract.ReviseDraft;
import io.hansa.partners.contract.Terms;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.Goods;
import io.hansa.partners.transaction.Recomputed.Sums;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import io.hansa.partners.transaction.Transactions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a draft would have meant last month; a point costs 1.2 fen and brings 0.8, a yuan earns one. */
class ContractEffectsIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    /** Later than the months that other tests freeze. */
    private static final YearMonth LAST = YearMonth.of(2040, 5);

    private static final LocalDate TOMORROW = LocalDate.of(2040, 6, 16);
    private static final Goods TEA = new Goods(Optional.of("TEA"), Optional.empty());

    private final String partner = WORLD.newPartner();
    private final String member = WORLD.members().enrol().number().value();

    @BeforeEach
    void last_month() {
        WORLD.clockIs(at(10));
    }

    @AfterEach
    void clock() {
        WORLD.clockRuns();
    }

    private static void today() {
        WORLD.clockIs(
                TOMORROW.minusDays(1).atTime(9, 0).atZone(PartnersWorld.ZONE).toInstant());
    }

    @Test
    void the_month_is_reckoned_by_the_draft_less_what_was_undone() {
        send(accrual("a", 10_000, Goods.UNNAMED), accrual("b", 20_000, TEA), accrual("small", 150, Goods.UNNAMED));
        send(new Redemption("k-r", "r", at(10), OUTLET, member, 50));
        send(new Reversal("k-u", "u", at(10), "b", OptionalLong.of(10_000), OptionalLong.empty()));
        today();
        Terms half = new Terms(
                new Rate(1, 200),
                PartnersWorld.TERMS.status(),
                PointPrice.fen(2),
                PointPrice.fen(1),
                PartnersWorld.TERMS.validMonths(),
                40);
        Terms terms = half.with(List.of(RateLine.accrual(
                        about("TEA"), new Rate(3, 100), Optional.of(PointPrice.fen(1)), Funder.PROGRAMME)))
                .with(new Fees(
                        Money.cny(10), Money.cny(500), Money.cny(0), Money.cny(0), Optional.of(Money.cny(530)), 0));

        EffectView effect = effect(draft(terms));

        assertThat(effect.month()).isEqualTo(LAST);
        assertThat(effect.done()).isTrue();
        assertThat(effect.messages()).isEqualTo(5);
        assertThat(effect.before()).isEqualTo(new Sums(201, 20, 241, 0, 40));
        assertThat(effect.after()).isEqualTo(new Sums(350, 20, 100, 300, 50));
        assertThat(effect.unearning()).isEqualTo(1);
        assertThat(effect.feesBefore()).isEqualTo(Money.cny(0));
        assertThat(effect.feesAfter()).isEqualTo(Money.cny(530));
        assertThat(effect.change()).isEqualTo(Money.cny((100 - 50) - (241 - 40) + 530));
    }

    @Test
    void what_was_captured_of_points_set_aside_counts_as_redeemed() {
        send(accrual("a", 10_000, Goods.UNNAMED));
        send(new TransactionRequest.Authorisation("k-h", "h", at(10), OUTLET, member, 60, Optional.empty()));
        send(new TransactionRequest.Capture("k-c", "c", at(10), "h", OptionalLong.of(50)));
        today();

        EffectView effect = effect(draft(PartnersWorld.TERMS));

        assertThat(effect.before()).isEqualTo(new Sums(100, 10, 120, 0, 40));
        assertThat(effect.after()).isEqualTo(effect.before());
    }

    @Test
    void the_month_counts_as_if_it_had_begun_with_the_draft() {
        send(accrual("a", 10_000, Goods.UNNAMED));
        today();
        var days = new Reach(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(TOMORROW.plusDays(9)),
                Optional.of(TOMORROW.plusDays(10)));
        Terms tenth = PartnersWorld.TERMS.with(
                List.of(RateLine.accrual(days, new Rate(5, 100), Optional.empty(), Funder.PARTNER)));

        assertThat(effect(draft(tenth)).after().points()).isEqualTo(500);
    }

    @Test
    void a_page_after_the_other_comes_to_the_whole_and_each_transaction_is_counted_once() {
        send(IntStream.range(0, 700).mapToObj(i -> accrual("a" + i, 100, TEA)).toArray(TransactionRequest[]::new));
        send(IntStream.range(0, 700).mapToObj(i -> accrual("b" + i, 100, TEA)).toArray(TransactionRequest[]::new));
        today();
        DraftNumber draft = draft(PartnersWorld.TERMS);

        var steps = AtOnce.run(4, i -> () -> WORLD.asSystem(() -> effects().advance(draft)));

        assertThat(steps).allMatch(AtOnce.Try::succeeded);
        EffectView effect = WORLD.asSystem(() -> effects().of(draft)).orElseThrow();
        assertThat(effect.done()).isTrue();
        assertThat(effect.messages()).isEqualTo(1_400);
        assertThat(effect.before()).isEqualTo(effect.after());
        assertThat(effect.after().points()).isEqualTo(1_400);
        assertThat(WORLD.asSystem(() -> effects().size(draft))).isEqualTo(1_400);
    }

    @Test
    void nobody_approves_before_the_effect_of_just_this_revision_is_known() {
        today();
        DraftNumber draft = draft(PartnersWorld.TERMS);

        assertThatThrownBy(() -> approved(draft, 1)).isInstanceOf(EffectUnknown.class);
        effect(draft);
        approved(draft, 1);
        WORLD.as("staff:anna", () -> drafts().revise(new ReviseDraft(draft, 1, TOMORROW, PartnersWorld.TERMS)));

        assertThatThrownBy(() -> approved(draft, 2)).isInstanceOf(EffectUnknown.class);
    }

    private void approved(DraftNumber draft, int revision) {
        var step = new DraftStepped(draft, partner, revision, DraftStep.APPROVED, Actor.parse("staff:bert"));
        WORLD.as("staff:bert", () -> {
            WORLD.the(Approval.class).onStepped(step);
            return null;
        });
    }

    private EffectView effect(DraftNumber draft) {
        WORLD.asSystem(() -> effects().advance(draft));
        return WORLD.asSystem(() -> effects().of(draft)).orElseThrow();
    }

    private DraftNumber draft(Terms terms) {
        return WORLD.as("staff:anna", () -> drafts().draft(new DraftContract(partner, TOMORROW, terms)))
                .row()
                .number();
    }

    private void send(TransactionRequest... requests) {
        assertThat(WORLD.atTill(partner, () -> WORLD.the(Transactions.class).submit(List.of(requests))))
                .allMatch(Accepted.class::isInstance);
    }

    private Accrual accrual(String reference, long fen, Goods goods) {
        return new Accrual(
                "k-" + reference, reference, at(10), OUTLET, member, OptionalLong.of(fen), OptionalLong.empty(), goods);
    }

    private static Reach about(String product) {
        return new Reach(Optional.of(product), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Instant at(int day) {
        return LAST.atDay(day).atTime(12, 0).atZone(PartnersWorld.ZONE).toInstant();
    }

    private static ContractDrafts drafts() {
        return WORLD.the(ContractDrafts.class);
    }

    private static ContractEffects effects() {
        return WORLD.the(ContractEffects.class);
    }
}
