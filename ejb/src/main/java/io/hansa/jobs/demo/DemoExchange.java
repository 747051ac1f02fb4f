package io.hansa.jobs.demo;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import io.hansa.partners.contract.InKind;
import io.hansa.partners.contract.KindDirection;
import io.hansa.partners.contract.KindItem;
import io.hansa.partners.inkind.Exchange;
import io.hansa.partners.inkind.KindItems;
import io.hansa.partners.inkind.ReportDelivery;
import io.hansa.partners.partner.PartnerKind;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** Reports of the programme about what hotels gave and media took in kind; the partners find something to confirm. */
@ApplicationScoped
class DemoExchange implements DemoStep {

    private static final int EACH = 2;

    private static final KindItem ROOM_NIGHT =
            new KindItem("ROOM_NIGHT", new LocalizedText("间夜", "Room night"), KindDirection.GIVEN, Money.cny(42_000));
    private static final KindItem AD_WEEK = new KindItem(
            "AD_WEEK", new LocalizedText("广告位·周", "Week of advertising"), KindDirection.GIVEN, Money.cny(800_000));
    private static final KindItem EVENT_STAND = new KindItem(
            "EVENT_STAND", new LocalizedText("活动展位", "Stand at an event"), KindDirection.TAKEN, Money.cny(300_000));

    @Inject
    Exchange exchange;

    @Inject
    KindItems items;

    @Inject
    DemoCalendar calendar;

    @Override
    public int order() {
        return 79;
    }

    @Override
    public List<ChunkPlan> plan() {
        return DemoFile.read("partners").stream()
                .filter(row -> !inKind(kind(row)).items().isEmpty())
                .map(row -> new ChunkPlan(row.get("code"), EACH))
                .toList();
    }

    @Override
    public ChunkResult work(String payload) {
        for (int i = 1; i <= EACH; i++) {
            report(payload, i);
        }
        return ChunkResult.done(EACH);
    }

    private void report(String partner, int serial) {
        List<KindItem> found = items.of(partner);
        exchange.report(new ReportDelivery(
                "demo-kind-" + partner + "-" + serial,
                partner,
                found.get(serial % found.size()).code(),
                serial * 3L,
                Optional.empty(),
                calendar.today().minusDays(serial * 4L),
                "KIND-" + partner + "-" + serial,
                "",
                List.of()));
    }

    private static PartnerKind kind(CSVRecord row) {
        return PartnerKind.valueOf(row.get("kind"));
    }

    /** Hotels give room nights, media advertising; both take stands. */
    static InKind inKind(PartnerKind kind) {
        List<KindItem> items = switch (kind) {
            case HOTEL -> List.of(ROOM_NIGHT, EVENT_STAND);
            case MEDIA -> List.of(AD_WEEK, EVENT_STAND);
            default -> List.of();
        };
        return new InKind(items, InKind.DEFAULT.answerDays());
    }
}
