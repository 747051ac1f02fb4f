package io.hansa.rewards;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.kernel.Roles;
import io.hansa.rewards.catalogue.AddReward;
import io.hansa.rewards.catalogue.Catalogue;
import io.hansa.rewards.catalogue.RewardCategory;
import io.hansa.rewards.catalogue.RewardKind;
import io.hansa.rewards.catalogue.RewardTerms;
import io.hansa.rewards.catalogue.SetPrice;
import io.hansa.rewards.catalogue.Window;
import io.hansa.rewards.order.OrderView;
import io.hansa.rewards.order.Orders;
import io.hansa.rewards.order.PlaceOrder;
import io.hansa.rewards.order.QuoteReward;
import io.hansa.rewards.stock.Replenish;
import io.hansa.rewards.stock.Stock;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Rewards of a test's own, and orders of them; every call of a boundary is its own transaction. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RewardWorld {

    public static final String PARTNER = "PEK";

    @Inject
    Catalogue catalogue;

    @Inject
    Stock stock;

    @Inject
    Orders orders;

    /** @param pieces in stock; negative: stock is not counted */
    public String reward(long points, long pieces) {
        return reward(RewardKind.VOUCHER, points, pieces, "测试兑换品", "A test reward");
    }

    public String reward(RewardKind kind, long points, long pieces, String nameZh, String nameEn) {
        String code = "T-" + UUID.randomUUID().toString().substring(0, 12).toUpperCase(Locale.ROOT);
        catalogue.add(new AddReward(code, kind, pieces >= 0, terms(nameZh, nameEn)));
        catalogue.setPrice(new SetPrice(code, Points.of(points), Money.cny(800), Instant.now()));
        if (pieces > 0) {
            stock.replenish(new Replenish("first-" + code, code, pieces, "test"));
        }
        catalogue.publish(code);
        return code;
    }

    /** What of it nobody has ordered. */
    public long free(String reward) {
        return stock.stock(reward).orElseThrow().free();
    }

    public OrderView held(MemberNumber member, String reward) {
        String quote = orders.quote(new QuoteReward(member, reward)).quote();
        return orders.place(new PlaceOrder(member, quote, UUID.randomUUID().toString()));
    }

    public OrderView issued(MemberNumber member, String reward) {
        return orders.confirm(member, held(member, reward).number());
    }

    private static RewardTerms terms(String nameZh, String nameEn) {
        return new RewardTerms(
                new LocalizedText(nameZh, nameEn),
                new LocalizedText("说明", "Words"),
                RewardCategory.TRAVEL,
                "lounge",
                Optional.of(PARTNER),
                0,
                Window.ALWAYS,
                Window.ALWAYS,
                90,
                24,
                500_000);
    }
}
