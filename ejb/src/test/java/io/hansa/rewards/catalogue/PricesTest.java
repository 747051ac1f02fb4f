package io.hansa.rewards.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which version of a price holds when. */
class PricesTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T00:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-03T00:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-06T00:00:00Z");

    @Test
    void there_is_no_price_before_the_first_begins() {
        assertThat(Prices.at(List.of(version(1, 100, MONDAY)), MONDAY.minusMillis(1)))
                .isEmpty();
    }

    @Test
    void a_later_version_holds_from_its_first_instant() {
        var versions = List.of(version(2, 120, FRIDAY), version(1, 100, MONDAY));

        assertThat(Prices.at(versions, FRIDAY.minusMillis(1)))
                .map(PriceView::version)
                .contains(1);
        assertThat(Prices.at(versions, FRIDAY)).map(PriceView::version).contains(2);
    }

    @Test
    void a_rise_can_be_taken_back_before_it_begins() {
        var versions = List.of(version(3, 100, TUESDAY), version(2, 120, FRIDAY), version(1, 100, MONDAY));

        assertThat(Prices.at(versions, FRIDAY)).map(PriceView::version).contains(3);
        assertThat(Prices.next(versions, TUESDAY)).isEmpty();
    }

    @Test
    void the_next_announced_price_is_told() {
        var versions = List.of(version(2, 120, FRIDAY), version(1, 100, MONDAY));

        assertThat(Prices.next(versions, TUESDAY)).map(PriceView::points).contains(Points.of(120));
    }

    @Test
    void versions_are_counted_up() {
        assertThat(Prices.nextVersion(List.of())).isEqualTo(1);
        assertThat(Prices.nextVersion(List.of(version(2, 120, FRIDAY), version(1, 100, MONDAY))))
                .isEqualTo(3);
    }

    private static PriceView version(int version, long points, Instant from) {
        return new PriceView(version, Points.of(points), Money.cny(0), from, "staff:li.na", MONDAY);
    }
}
