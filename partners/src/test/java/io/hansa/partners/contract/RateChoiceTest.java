package io.hansa.partners.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which line of a contract holds for what happened. */
class RateChoiceTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 10);
    private static final Optional<String> ANY = Optional.empty();

    @Test
    void without_a_line_that_fits_the_general_rates_hold() {
        Rates rates = of(accrual(reach("TEA", null, null, null, null), 5)).rates(occasion("COFFEE", "DRINK", "GOLD"));

        assertThat(rates.accrualLine()).isZero();
        assertThat(rates.accrual()).isEqualTo(RatesTest.terms().accrual());
        assertThat(rates.bill(10)).isEqualTo(Money.cny(10));
    }

    @Test
    void a_product_goes_before_a_category_a_category_before_a_tier_and_a_tier_before_dates() {
        Terms terms = of(
                accrual(reach(null, null, null, DAY, null), 2),
                accrual(reach(null, null, "GOLD", null, null), 3),
                accrual(reach(null, "DRINK", null, null, null), 4),
                accrual(reach("TEA", null, null, null, null), 5));

        assertThat(terms.rates(occasion("TEA", "DRINK", "GOLD")).accrualLine()).isEqualTo(4);
        assertThat(terms.rates(occasion("COFFEE", "DRINK", "GOLD")).accrualLine())
                .isEqualTo(3);
        assertThat(terms.rates(occasion("COFFEE", "FOOD", "GOLD")).accrualLine())
                .isEqualTo(2);
        assertThat(terms.rates(occasion(null, null, "BASE")).accrualLine()).isEqualTo(1);
    }

    @Test
    void of_two_for_a_product_the_one_that_asks_for_more_holds() {
        Terms terms = of(
                accrual(reach("TEA", null, null, null, null), 2),
                accrual(reach("TEA", null, "GOLD", null, null), 3),
                accrual(reach("TEA", null, "GOLD", DAY, DAY.plusDays(1)), 4));

        assertThat(terms.rates(occasion("TEA", null, "BASE")).accrualLine()).isEqualTo(1);
        assertThat(terms.rates(occasion("TEA", null, "GOLD")).accrualLine()).isEqualTo(3);
        assertThat(terms.rates(new Occasion(Optional.of("TEA"), ANY, "GOLD", DAY.plusDays(1)))
                        .accrualLine())
                .isEqualTo(2);
    }

    @Test
    void dates_hold_from_the_first_to_before_the_last() {
        Terms terms = of(accrual(reach(null, null, null, DAY, DAY.plusDays(2)), 2));

        assertThat(on(terms, DAY.minusDays(1))).isZero();
        assertThat(on(terms, DAY)).isEqualTo(1);
        assertThat(on(terms, DAY.plusDays(1))).isEqualTo(1);
        assertThat(on(terms, DAY.plusDays(2))).isZero();
    }

    @Test
    void points_status_points_and_redemptions_are_chosen_each_by_itself() {
        Reach tea = reach("TEA", null, null, null, null);
        Terms terms = of(
                RateLine.redemption(tea, new PointPrice(2_500_000)),
                RateLine.status(reach(null, null, "GOLD", null, null), new Rate(2, 100)),
                RateLine.accrual(tea, new Rate(7, 100), Optional.of(PointPrice.fen(3)), Funder.PARTNER));

        Rates rates = terms.rates(occasion("TEA", null, "GOLD"));

        assertThat(rates.accrual()).isEqualTo(new Rate(7, 100));
        assertThat(rates.bill(10)).isEqualTo(Money.cny(30));
        assertThat(rates.status()).isEqualTo(new Rate(2, 100));
        assertThat(rates.reimbursement().of(3)).isEqualTo(Money.cny(8));
        assertThat(List.of(rates.accrualLine(), rates.statusLine(), rates.redemptionLine()))
                .containsExactly(3, 2, 1);
        assertThat(terms.rates(3, 2, 1)).isEqualTo(rates);
    }

    @Test
    void what_the_programme_funds_is_not_billed_and_neither_is_what_was_paid_before() {
        Terms funded = of(RateLine.accrual(
                reach(null, "DRINK", null, null, null), new Rate(2, 100), Optional.empty(), Funder.PROGRAMME));

        Rates rates = funded.rates(occasion(null, "DRINK", "BASE"));
        assertThat(rates.funder()).isEqualTo(Funder.PROGRAMME);
        assertThat(rates.bill(1_000)).isEqualTo(Money.cny(0));

        Terms prepaid = RatesTest.terms().with(new Funding.Prepaid(Points.ZERO, Points.ZERO, Points.of(1)));
        Rates bought = prepaid.rates(occasion(null, null, "BASE"));
        assertThat(bought.funder()).isEqualTo(Funder.PARTNER);
        assertThat(bought.bill(1_000)).isEqualTo(Money.cny(0));
    }

    @Test
    void what_is_bought_in_blocks_has_one_price() {
        var prepaid = new Funding.Prepaid(Points.ZERO, Points.ZERO, Points.of(1));
        Terms priced = of(RateLine.accrual(
                reach("TEA", null, null, null, null),
                new Rate(1, 100),
                Optional.of(PointPrice.fen(1)),
                Funder.PARTNER));

        assertThatThrownBy(() -> priced.with(prepaid)).isInstanceOf(InvalidTerms.class);
    }

    @Test
    void two_lines_about_the_same_are_refused_and_so_is_none_else() {
        RateLine year = accrual(reach("TEA", null, null, DAY, DAY.plusYears(1)), 2);
        RateLine later = accrual(reach("TEA", null, null, DAY.plusYears(1), null), 3);
        RateLine into = accrual(reach("TEA", null, null, DAY.plusMonths(6), null), 3);

        assertThat(of(year, later, accrual(reach("TEA", null, null, null, null), 4))
                        .lines())
                .hasSize(3);
        assertThatThrownBy(() -> of(later, year, into))
                .isInstanceOfSatisfying(
                        LinesOverlap.class,
                        refusal -> assertThat(refusal.args())
                                .containsEntry("first", 1)
                                .containsEntry("second", 3));
    }

    /** The order is total: among lines that were accepted together no two that fit are equally narrow, in whatever order they are. */
    @Test
    void the_place_of_a_line_never_decides() {
        var random = new Random(20270210);
        for (int i = 0; i < 500; i++) {
            List<RateLine> lines = clear(random);
            Occasion occasion = new Occasion(pick(random), pick(random), random.nextBoolean() ? "A" : "B", day(random));
            Rate chosen = of(lines).rates(occasion).accrual();
            var shuffled = new ArrayList<>(lines);
            Collections.shuffle(shuffled, random);

            assertThat(of(shuffled).rates(occasion).accrual()).isEqualTo(chosen);
        }
    }

    /** Random lines, each with a rate of its own, without those that are about the same as one before. */
    private static List<RateLine> clear(Random random) {
        List<RateLine> lines = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            LocalDate from = random.nextBoolean() ? day(random) : null;
            LocalDate until = from != null && random.nextBoolean() ? from.plusDays(1L + random.nextInt(20)) : null;
            var more = new ArrayList<>(lines);
            more.add(accrual(
                    new Reach(
                            pick(random),
                            pick(random),
                            pick(random),
                            Optional.ofNullable(from),
                            Optional.ofNullable(until)),
                    i + 10));
            try {
                lines = of(more).lines();
            } catch (LinesOverlap same) {
                // not both can be said
                continue;
            }
        }
        return lines;
    }

    private static Optional<String> pick(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("A");
            default -> Optional.of("B");
        };
    }

    private static LocalDate day(Random random) {
        return DAY.plusDays(random.nextInt(30));
    }

    private static int on(Terms terms, LocalDate date) {
        return terms.rates(new Occasion(ANY, ANY, "BASE", date)).accrualLine();
    }

    private static Occasion occasion(String product, String category, String tier) {
        return new Occasion(Optional.ofNullable(product), Optional.ofNullable(category), tier, DAY);
    }

    private static Reach reach(String product, String category, String tier, LocalDate from, LocalDate until) {
        return new Reach(
                Optional.ofNullable(product),
                Optional.ofNullable(category),
                Optional.ofNullable(tier),
                Optional.ofNullable(from),
                Optional.ofNullable(until));
    }

    private static RateLine accrual(Reach reach, long points) {
        return RateLine.accrual(reach, new Rate(points, 100), Optional.empty(), Funder.PARTNER);
    }

    private static Terms of(RateLine... lines) {
        return of(List.of(lines));
    }

    private static Terms of(List<RateLine> lines) {
        return RatesTest.terms().with(lines);
    }
}
