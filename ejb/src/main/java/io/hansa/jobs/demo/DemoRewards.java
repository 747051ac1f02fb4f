package io.hansa.jobs.demo;

import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.rewards.catalogue.AddReward;
import io.hansa.rewards.catalogue.Catalogue;
import io.hansa.rewards.catalogue.RewardCategory;
import io.hansa.rewards.catalogue.RewardKind;
import io.hansa.rewards.catalogue.RewardTerms;
import io.hansa.rewards.catalogue.SetPrice;
import io.hansa.rewards.catalogue.Window;
import io.hansa.rewards.stock.Replenish;
import io.hansa.rewards.stock.Stock;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** The catalogue. */
@ApplicationScoped
class DemoRewards implements DemoStep {

    private static final int VOUCHER_DAYS = 180;
    private static final int CANCEL_HOURS = 72;
    private static final long PAYABLE_FEN_PER_POINT = 5;

    @Inject
    Catalogue catalogue;

    @Inject
    Stock stock;

    @Inject
    Tiers tiers;

    @Inject
    DemoCalendar calendar;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<ChunkPlan> plan() {
        return List.of(new ChunkPlan("rewards", DemoFile.read("rewards").size()));
    }

    @Override
    public ChunkResult work(String payload) {
        List<CSVRecord> rows = DemoFile.read(payload);
        Map<String, Integer> shelves = new HashMap<>();
        for (CSVRecord row : rows) {
            // the first of each category come before the second ones, so that the first page shows them all
            int onItsShelf = shelves.merge(row.get("category"), 1, Integer::sum);
            offer(row, onItsShelf * 100 + (int) row.getRecordNumber());
        }
        return ChunkResult.done(rows.size());
    }

    private void offer(CSVRecord row, int position) {
        String reward = row.get("code");
        RewardKind kind = RewardKind.valueOf(row.get("kind"));
        Optional<String> partner = Optional.of(row.get("partner")).filter(code -> !code.isEmpty());
        boolean limited = kind != RewardKind.DONATION;
        catalogue.add(new AddReward(
                reward,
                kind,
                limited,
                new RewardTerms(
                        DemoFile.text(row, "name"),
                        DemoFile.text(row, "text"),
                        RewardCategory.valueOf(row.get("category")),
                        row.get("picture"),
                        partner,
                        rank(row.get("tier")),
                        Window.ALWAYS,
                        Window.ALWAYS,
                        VOUCHER_DAYS,
                        limited ? CANCEL_HOURS : 0,
                        position)));
        long points = DemoFile.number(row, "points");
        Money payable = Money.cny(partner.isPresent() ? points * PAYABLE_FEN_PER_POINT : 0);
        catalogue.setPrice(new SetPrice(reward, Points.of(points), payable, calendar.now()));
        if (limited) {
            stock.replenish(
                    new Replenish("opening-stock-" + reward, reward, DemoFile.number(row, "stock"), "opening stock"));
        }
        catalogue.publish(reward);
    }

    private int rank(String tier) {
        return tier.isEmpty()
                ? 0
                : tiers.ladder().stream()
                        .filter(step -> step.code().equals(tier))
                        .mapToInt(TierView::rank)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no such tier: " + tier));
    }
}
