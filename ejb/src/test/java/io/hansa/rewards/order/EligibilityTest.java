package io.hansa.rewards.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.purse.Purse;
import io.hansa.kernel.DomainException;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.ledger.account.AccountId;
import io.hansa.rewards.catalogue.Listing;
import io.hansa.rewards.catalogue.PriceView;
import io.hansa.rewards.catalogue.RewardCategory;
import io.hansa.rewards.catalogue.RewardKind;
import io.hansa.rewards.catalogue.RewardState;
import io.hansa.rewards.catalogue.RewardTerms;
import io.hansa.rewards.catalogue.Window;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who can order what, and the first reason why not. */
class EligibilityTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final Instant SOON = NOW.plusSeconds(60);
    private static final Instant BEFORE = NOW.minusSeconds(60);
    private static final MemberNumber MEMBER = MemberNumber.ofSerial(7);

    private boolean active = true;
    private int rank = 2;
    private long available = 500;
    private RewardState state = RewardState.PUBLISHED;
    private Window visible = Window.ALWAYS;
    private Window open = Window.ALWAYS;
    private long left = 1;

    @Test
    void all_is_well() {
        assertThat(refusal()).isEmpty();
    }

    @Test
    void what_is_for_higher_tiers_is_not_seen() {
        rank = 1;
        assertThat(refusal()).contains("reward-not-found");
    }

    @Test
    void what_is_not_published_or_out_of_its_window_is_not_seen() {
        state = RewardState.RETIRED;
        assertThat(refusal()).contains("reward-not-found");
        state = RewardState.PUBLISHED;
        visible = Window.between(SOON, SOON.plusSeconds(60));
        assertThat(refusal()).contains("reward-not-found");
    }

    @Test
    void only_the_active_order() {
        active = false;
        assertThat(refusal()).contains("member-not-active");
    }

    @Test
    void ordering_begins_and_ends_with_its_window() {
        open = Window.between(SOON, SOON.plusSeconds(60));
        assertThat(refusal()).contains("not-available-yet");
        open = new Window(Optional.empty(), Optional.of(NOW));
        assertThat(refusal()).contains("no-longer-available");
        open = Window.between(BEFORE, SOON);
        assertThat(refusal()).isEmpty();
    }

    @Test
    void what_is_gone_is_gone_before_points_are_counted() {
        left = 0;
        available = 0;
        assertThat(refusal()).contains("out-of-stock");
    }

    @Test
    void it_is_told_how_many_points_are_missing() {
        available = 180;
        var refusal = Eligibility.refusal(candidate()).orElseThrow();
        assertThat(refusal.code()).isEqualTo("insufficient-points");
        assertThat(refusal.args()).containsEntry("required", 500L).containsEntry("missing", 320L);
    }

    private Optional<String> refusal() {
        return Eligibility.refusal(candidate()).map(DomainException::code);
    }

    private Candidate candidate() {
        var terms = new RewardTerms(
                new LocalizedText("贵宾厅", "Lounge"),
                new LocalizedText("一次", "Once"),
                RewardCategory.TRAVEL,
                "lounge",
                Optional.empty(),
                2,
                visible,
                open,
                90,
                24,
                1);
        var price = new PriceView(1, Points.of(500), Money.cny(0), BEFORE, "staff:li.na", BEFORE);
        var listing = new Listing("LNG", RewardKind.VISIT, state, true, terms, List.of(price));
        var purse = new Purse(MEMBER, active, rank, new AccountId(1), Points.of(available));
        return new Candidate(purse, listing, price.points(), left, NOW);
    }
}
