package io.hansa.jobs.demo;

import io.hansa.club.pool.PoolKind;
import io.hansa.club.pool.PoolPurses;
import io.hansa.kernel.MemberNumber;
import io.hansa.rewards.order.Orders;
import io.hansa.rewards.order.Payer;
import io.hansa.rewards.order.PlaceOrder;
import io.hansa.rewards.order.QuoteReward;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Orders out of pools of households and groups: some wait for who decides on the pool. */
@ApplicationScoped
class DemoDraws implements DemoStep {

    private static final int HOUSEHOLDS = 4;
    private static final String COFFEE = "COF-YUN";
    private static final String VOUCHER = "MLL-050";

    /** What the dearer of the two costs, with some to spare. */
    private static final long ENOUGH = 1_200;

    @Inject
    Orders orders;

    @Inject
    PoolPurses purses;

    @Inject
    DemoPeople people;

    @Inject
    DemoGroups groups;

    @Override
    public int order() {
        return 74;
    }

    @Override
    public List<ChunkPlan> plan() {
        return List.of(new ChunkPlan("draws", HOUSEHOLDS));
    }

    @Override
    public ChunkResult work(String payload) {
        for (int household = 0; household < HOUSEHOLDS; household++) {
            MemberNumber second = people.numbers().get(household * DemoMembers.APART + 1);
            draw(second, Payer.HOUSEHOLD, VOUCHER);
        }
        for (int place = 0; place < DemoFile.read("groups").size(); place++) {
            draw(groups.acting(place).get(1), Payer.GROUP, COFFEE);
            draw(groups.acting(place).get(2), Payer.GROUP, VOUCHER);
        }
        return ChunkResult.done(HOUSEHOLDS);
    }

    private void draw(MemberNumber member, Payer payer, String reward) {
        PoolKind kind = payer == Payer.GROUP ? PoolKind.GROUP : PoolKind.HOUSEHOLD;
        if (purses.of(member, kind, Optional.empty()).available().amount() >= ENOUGH) {
            String quote = orders.quote(new QuoteReward(member, reward, payer)).quote();
            orders.place(new PlaceOrder(member, quote, "demo-draw-" + payer + "-" + member));
        }
    }
}
