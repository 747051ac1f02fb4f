package io.hansa.web.console.approval;

import io.hansa.club.decision.Waiting;
import io.hansa.club.decision.WaitingKind;
import io.hansa.club.decision.WaitingRow;
import io.hansa.web.console.Staff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits for a second person, and how much of it for whoever reads the page. */
@Named("consoleWaiting")
@RequestScoped
public class WaitingBean {

    @Inject
    Waiting waiting;

    @Inject
    Staff staff;

    private Long mine;
    private List<WaitingRow> rows;

    /** For the navigation; nothing where the reader does not see what waits. */
    public long getMine() {
        if (mine == null) {
            mine = staff.opens("APPROVALS") ? waiting.mine() : 0;
        }
        return mine;
    }

    /** Without corrections by hand, which have a list of their own. */
    public List<WaitingRow> getRows() {
        if (rows == null) {
            rows = waiting.list().stream()
                    .filter(row -> row.kind() != WaitingKind.ADJUSTMENT)
                    .toList();
        }
        return rows;
    }

    /** The page that shows one. */
    public String page(WaitingRow row) {
        return "/console/" + page(row.kind()) + ".xhtml?" + row.place();
    }

    private static String page(WaitingKind kind) {
        return switch (kind) {
            case ADJUSTMENT -> "approvals/request";
            case TIER_REQUEST -> "approvals/tier";
            case MERGE -> "merges/request";
            case ERASURE -> "erasures/request";
            case CONTRACT -> "contracts/draft";
            case EXPIRY_POLICY -> "expiry/version";
            case GIFT_LIMIT -> "gifts/version";
            case LADDER -> "ladders/version";
            case HOLIDAY_NOTICE -> "holidays/version";
            case REFERRAL_TERMS -> "referral/version";
            case RIGHT -> "rights/version";
            case RIGHT_PLAN -> "rights/plan-version";
            case EARNING_RULE -> "rules/version";
            case SEGMENT -> "segments/version";
            case FREQUENCY -> "frequency/version";
        };
    }
}
