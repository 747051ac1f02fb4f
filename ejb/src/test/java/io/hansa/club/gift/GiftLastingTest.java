package io.hansa.club.gift;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.gift.GiftQuoteView.Lasting;
import io.hansa.kernel.Points;
import io.hansa.ledger.journal.Expiry;
import io.hansa.ledger.statement.WalletView;
import io.hansa.ledger.statement.WalletView.Announcement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Until when given points live. */
class GiftLastingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final LocalDate SOON = LocalDate.parse("2026-12-01");
    private static final LocalDate LATER = LocalDate.parse("2027-07-01");

    @Test
    void what_ends_first_is_given_first() {
        var parts = GiftLasting.kept(List.of(ending(SOON, 100), ending(LATER, 500)), TODAY, 250);

        assertThat(parts).containsExactly(part(SOON, 100), part(LATER, 150));
    }

    @Test
    void what_has_expired_and_was_not_taken_yet_is_not_given() {
        var parts = GiftLasting.kept(List.of(ending(TODAY, 100), ending(LATER, 500)), TODAY, 250);

        assertThat(parts).containsExactly(part(LATER, 250));
    }

    @Test
    void what_no_date_is_known_of_comes_last() {
        var parts = GiftLasting.kept(List.of(ending(SOON, 100)), TODAY, 130);

        assertThat(parts).containsExactly(part(SOON, 100), new Lasting(Optional.empty(), 30));
    }

    @Test
    void what_lives_anew_ends_by_date_or_by_idleness_whichever_is_first() {
        assertThat(GiftLasting.end(Expiry.NEVER, TODAY)).isEmpty();
        assertThat(GiftLasting.end(Expiry.on(LATER), TODAY)).contains(LATER);
        assertThat(GiftLasting.end(Expiry.afterIdleMonths(3), TODAY)).contains(LocalDate.parse("2027-02-22"));
        assertThat(GiftLasting.end(Expiry.afterIdleMonths(3).atMost(SOON), TODAY))
                .contains(SOON);
    }

    private static WalletView.Expiring ending(LocalDate on, long points) {
        return new WalletView.Expiring(on, Points.of(points), Announcement.NOT_PROMISED);
    }

    private static Lasting part(LocalDate on, long amount) {
        return new Lasting(Optional.of(on), amount);
    }
}
