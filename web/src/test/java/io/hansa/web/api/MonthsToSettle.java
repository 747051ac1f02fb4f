package io.hansa.web.api;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;

/**
 * Months for finance to settle, with messages in them. They are sent once for the whole test run, before the first month is
 * frozen, whichever test comes first: afterwards nothing would get into them any more.
 */
public final class MonthsToSettle {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int FIRST = 2;
    private static final int LAST = 3;

    private static Map<Integer, Settling> months;

    /**
     * A month, and two partners that are netted in it.
     *
     * @param sells owes 300 fen for points, and fees
     * @param redeems is owed 100 fen for points, and owes fees
     */
    public record Settling(YearMonth month, World.Partner sells, World.Partner redeems) {}

    private MonthsToSettle() {}

    static synchronized void prepare() {
        if (months == null) {
            months = new TreeMap<>();
            // so that there is a month before the first that can be frozen
            sent(YearMonth.now(SHANGHAI).minusMonths(LAST + 1));
            for (int ago = FIRST; ago <= LAST; ago++) {
                months.put(ago, sent(YearMonth.now(SHANGHAI).minusMonths(ago)));
            }
        }
    }

    /**
     * The one so many months ago: 2 or 3. Those before it are frozen, because months are settled in order and another test may have
     * put something into them.
     */
    public static Settling monthsAgo(int ago) {
        prepare();
        World.frozen(months.get(ago).month().minusMonths(1));
        return months.get(ago);
    }

    private static Settling sent(YearMonth month) {
        var settling = new Settling(month, World.netted(), World.netted());
        String member = World.member();
        for (int i = 1; i <= 3; i++) {
            post(settling.sells(), "/partner/accruals", World.bought("A" + i, member, 100_000), month);
        }
        post(settling.redeems(), "/partner/redemptions", World.redeemed("R1", member, 100), month);
        return settling;
    }

    private static void post(World.Partner partner, String path, String body, YearMonth month) {
        String moment =
                month.atDay(15).atTime(12, 0).atZone(SHANGHAI).toInstant().toString();
        partner.api()
                .key("settle-" + World.unique())
                .post(path, body.replace(World.hourAgo().toString(), moment))
                .is(201);
    }
}
