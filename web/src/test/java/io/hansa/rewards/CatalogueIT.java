package io.hansa.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.rewards.catalogue.Browse;
import io.hansa.rewards.catalogue.Catalogue;
import io.hansa.rewards.catalogue.EditReward;
import io.hansa.rewards.catalogue.Offer;
import io.hansa.rewards.catalogue.RewardChanged;
import io.hansa.rewards.catalogue.RewardKind;
import io.hansa.rewards.catalogue.RewardNotFound;
import io.hansa.rewards.catalogue.RewardTerms;
import io.hansa.rewards.catalogue.RewardView;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.TestMembers;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a member finds in the catalogue. */
@InContainer
class CatalogueIT {

    @Inject
    AsSystem system;

    @Inject
    TestMembers members;

    @Inject
    RewardWorld world;

    @Inject
    Catalogue catalogue;

    @Test
    void is_searched_in_both_languages() {
        MemberNumber member = members.withPoints(1_000);
        String reward = world.reward(RewardKind.GOODS, 500, 3, "麒麟瓷壶", "A qilin teapot");

        for (String text : List.of("麒麟", "瓷", "麒麟瓷壶", "QILIN", "teapot qil", reward)) {
            assertThat(found(member, text, false)).as(text).contains(reward);
        }
        for (String text : List.of("瓷麒", "麟麒", "qilins", "teapots")) {
            assertThat(found(member, text, false)).as(text).doesNotContain(reward);
        }
    }

    @Test
    void says_what_can_be_had_now_and_what_is_missing() {
        MemberNumber member = members.withPoints(180);
        String cheap = world.reward(RewardKind.GOODS, 100, 3, "蜃景甲", "Mirage one");
        String dear = world.reward(RewardKind.GOODS, 500, 3, "蜃景乙", "Mirage two");
        String gone = world.reward(RewardKind.GOODS, 100, 0, "蜃景丙", "Mirage three");

        assertThat(found(member, "mirage", true)).containsExactly(cheap);
        assertThat(found(member, "蜃景", false)).contains(cheap, dear, gone);
        Offer offer = system.call(() -> catalogue.offer(member, dear));
        assertThat(offer.missing()).isEqualTo(Points.of(320));
        assertThat(offer.refusal()).contains("insufficient-points");
        assertThat(system.call(() -> catalogue.offer(member, gone)).refusal()).contains("out-of-stock");
    }

    @Test
    void pages_by_key_without_gaps_or_repetitions() {
        MemberNumber member = members.withPoints(0);
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            made.add(world.reward(RewardKind.GOODS, 100, 1, "鹓雏" + i, "Yuanchu " + i));
        }

        List<String> seen = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            var request = new Browse(member, Optional.empty(), Optional.of("鹓雏"), false, cursor, 3);
            var slice = system.call(() -> catalogue.browse(request));
            slice.rows().forEach(offer -> seen.add(offer.reward()));
            cursor = slice.next();
        } while (cursor.isPresent());

        assertThat(seen).containsExactlyInAnyOrderElementsOf(made).doesNotHaveDuplicates();
    }

    @Test
    void finds_a_reward_by_its_new_words_after_an_edit_and_refuses_a_stale_one() {
        MemberNumber member = members.withPoints(0);
        String reward = world.reward(RewardKind.GOODS, 100, 1, "穷奇", "Qiongqi");
        RewardView before = system.call(() -> catalogue.reward(reward));
        var terms = before.terms();
        var renamed = new RewardTerms(
                new LocalizedText("白泽", "Baize"),
                terms.description(),
                terms.category(),
                terms.picture(),
                terms.partner(),
                terms.tierRank(),
                terms.visible(),
                terms.available(),
                terms.voucherDays(),
                terms.cancelHours(),
                terms.position());

        system.run(() -> catalogue.edit(new EditReward(reward, before.version(), renamed)));

        assertThat(found(member, "白泽", false)).containsExactly(reward);
        assertThat(found(member, "穷奇", false)).isEmpty();
        assertThatThrownBy(() -> system.run(() -> catalogue.edit(new EditReward(reward, before.version(), renamed))))
                .isInstanceOf(RewardChanged.class);
    }

    @Test
    void what_is_retired_is_not_found() {
        MemberNumber member = members.withPoints(0);
        String reward = world.reward(100, 1);
        system.run(() -> catalogue.retire(reward));

        assertThatThrownBy(() -> system.call(() -> catalogue.offer(member, reward)))
                .isInstanceOf(RewardNotFound.class);
    }

    private List<String> found(MemberNumber member, String text, boolean availableNow) {
        var request = new Browse(member, Optional.empty(), Optional.of(text), availableNow, Optional.empty(), 100);
        return system.call(() -> catalogue.browse(request)).rows().stream()
                .map(Offer::reward)
                .toList();
    }
}
