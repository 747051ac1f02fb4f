package io.hansa.jobs.demo;

import io.hansa.kernel.MemberNumber;
import io.hansa.rewards.catalogue.Browse;
import io.hansa.rewards.catalogue.Catalogue;
import io.hansa.rewards.catalogue.Offer;
import io.hansa.rewards.order.OrderView;
import io.hansa.rewards.order.Orders;
import io.hansa.rewards.order.PlaceOrder;
import io.hansa.rewards.order.QuoteReward;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Members redeem for rewards they can have: most confirm, some cancel afterwards, some leave the points on hold. */
@ApplicationScoped
class DemoOrders implements DemoStep {

    private static final int CHUNKS = 12;
    private static final int PER_CHUNK = 25;

    @Inject
    Catalogue catalogue;

    @Inject
    Orders orders;

    @Inject
    DemoPeople people;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<ChunkPlan> plan() {
        return IntStream.range(0, CHUNKS)
                .mapToObj(chunk -> new ChunkPlan(Integer.toString(chunk), PER_CHUNK))
                .toList();
    }

    @Override
    public ChunkResult work(String payload) {
        int first = Integer.parseInt(payload) * PER_CHUNK;
        long done =
                IntStream.range(first, first + PER_CHUNK).filter(this::redeem).count();
        return ChunkResult.done(done);
    }

    private boolean redeem(int place) {
        SplittableRandom random = DemoCalendar.random("order" + place);
        MemberNumber member = people.numbers().get(place);
        List<Offer> offers = catalogue.browse(Browse.all(member, 100)).rows().stream()
                .filter(Offer::availableNow)
                .toList();
        if (offers.isEmpty()) {
            return false;
        }
        Offer offer = offers.get(random.nextInt(offers.size()));
        String quote = orders.quote(new QuoteReward(member, offer.reward())).quote();
        OrderView order = orders.place(new PlaceOrder(member, quote, "demo-" + place));
        int fate = random.nextInt(10);
        if (fate > 0) {
            orders.confirm(member, order.number());
        }
        if (fate == 1 && offer.cancelHours() > 0) {
            orders.cancel(member, order.number());
        }
        return true;
    }
}
