package io.hansa.partners.alliance;

import io.hansa.ledger.testing.AtOnce;
import io.hansa.partners.contract.AgreeContract;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.settlement.Settlement;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.Transactions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Partners, their members, and what happens in a month and a little before and after it. */
public final class Alliance {

    /** Batches that are at work at the same time, each lane with members of its own. */
    private static final int LANES = 2;

    private static final int ENROLLED_AT_ONCE = 500;

    private final PartnersWorld world;
    private final Extent extent;
    private final Traffic traffic = new Traffic();
    private final List<Shop> shops = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();

    public Alliance(PartnersWorld world, Extent extent) {
        this.world = world;
        this.extent = extent;
        // made before there are threads that want it
        world.the(Transactions.class);
        world.clockIs(Stretch.before(Extent.MONTH).now());
        for (int lane = 0; lane < LANES; lane++) {
            lanes.add(lane(lane));
        }
    }

    private Lane lane(int lane) {
        List<MemberAccounts> members = new ArrayList<>();
        int share = Math.max(1, extent.members() / LANES);
        while (members.size() < share) {
            members.addAll(world.members().enrol(Math.min(ENROLLED_AT_ONCE, share - members.size())));
        }
        Crowd crowd = new Crowd(members);
        List<Shop> mine = new ArrayList<>();
        for (int number = lane; number < extent.partners(); number += LANES) {
            Deal deal = new Deal(number);
            String partner = world.newPartnerWithoutContract();
            world.asSystem(() -> world.the(Contracts.class)
                    .agree(new AgreeContract(partner, LocalDate.of(2020, 1, 1), deal.terms())));
            mine.add(new Shop(partner, deal, extent.seed() + number, crowd, traffic));
        }
        shops.addAll(mine);
        return new Lane(world, mine, traffic, extent.seed() - lane - 1);
    }

    /** What happened before the month, which is settled; then the month; then what comes when it is frozen. */
    public void trade(YearMonth month) {
        send(Stretch.before(month));
        world.clockIs(Stretch.noon(month.atDay(1)));
        freeze(month.minusMonths(1));
        new MonthEnd(world, month.minusMonths(1)).settle(MonthEnd.PARTNERS_PER_CHUNK, chunk -> {});
        Stretch.of(month).forEach(this::send);
        world.clockIs(settledAt(month));
        freeze(month);
        send(Stretch.after(month));
        world.clockIs(settledAt(month));
    }

    /** On the tenth of the month after it. */
    public static Instant settledAt(YearMonth month) {
        return Stretch.noon(month.plusMonths(1).atDay(10));
    }

    private void freeze(YearMonth month) {
        world.asSystem(() -> world.the(Settlement.class).freeze(month));
    }

    private void send(Stretch stretch) {
        world.clockIs(stretch.now());
        for (var lane : AtOnce.run(lanes.size(), i -> () -> lanes.get(i).send(stretch, extent.of(stretch)))) {
            if (!lane.succeeded()) {
                throw new AssertionError(lane.problem());
            }
        }
        world.events().clear();
    }

    public Traffic traffic() {
        return traffic;
    }

    List<Shop> shops() {
        return List.copyOf(shops);
    }

    PartnersWorld world() {
        return world;
    }
}
