package io.hansa.club.segment;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.hansa.kernel.Programme;
import io.hansa.ledger.sql.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A rule as conditions of one statement over members {@code m}. What a member did is read from its own wallet's postings, which
 * lie together by account and date. Tiers are not in it: who stands where is for {@code club.tier} to say.
 */
final class RuleSql {

    private static final String ENTRIES = " FROM ledger_posting p JOIN ledger_entry e ON e.id = p.entry"
            + " WHERE p.account = m.wallet_account AND p.business_date > ";
    private static final String MESSAGES = " FROM ledger_posting p JOIN partner_transaction t ON t.entry = p.entry"
            + " WHERE p.account = m.wallet_account AND p.business_date > ";

    /** A reversal names its amount, or undoes all that those before it have left. */
    private static final String SPENT = "(SELECT COALESCE(SUM(CASE t.kind WHEN 'ACCRUAL' THEN t.amount_fen"
            + " ELSE -COALESCE(t.amount_fen, o.amount_fen - (SELECT COALESCE(SUM(r.amount_fen), 0) FROM partner_transaction r"
            + " WHERE r.reverses = t.reverses AND r.reversal_seq < t.reversal_seq)) END), 0)"
            + " FROM ledger_posting p JOIN partner_transaction t ON t.entry = p.entry"
            + " LEFT JOIN partner_transaction o ON o.number = t.reverses WHERE p.account = m.wallet_account"
            + " AND (t.kind = 'ACCRUAL' OR t.kind = 'REVERSAL' AND o.kind = 'ACCRUAL') AND p.business_date > ";

    /** What was said last of a channel and purpose counts. */
    private static final String AGREED = "EXISTS (SELECT 1 FROM club_consent_fact f WHERE f.member = m.number"
            + " AND f.purpose = 'MARKETING' AND f.channel IN (";

    private static final String SAID_LAST = " NOT EXISTS (SELECT 1 FROM club_consent_fact l WHERE l.member = f.member"
            + " AND l.channel = f.channel AND l.purpose = f.purpose"
            + " AND (l.said_at > f.said_at OR l.said_at = f.said_at AND l.id > f.id)))";

    /** What was corrected is not known any more, nor what was emptied. */
    private static final String KNOWN =
            "EXISTS (SELECT 1 FROM club_dossier_entry d WHERE d.member = m.number AND d.words <> ''"
                    + " AND NOT EXISTS (SELECT 1 FROM club_dossier_entry c WHERE c.corrects = d.id) AND d.category IN ";

    private static final String HOUSEHOLD = " FROM club_household_member b JOIN club_household h ON h.id = b.household";

    private static final String PLACE = "EXISTS (SELECT 1" + HOUSEHOLD
            + " WHERE b.member = m.number AND IF(h.head = m.number, 'HEAD', 'PERSON') IN ";

    private static final String POOL = "(SELECT COALESCE(MAX(l.balance), 0)" + HOUSEHOLD
            + " JOIN ledger_account a ON a.holder_kind = 'HOUSEHOLD' AND a.holder_ref = h.number AND a.unit = 'PTS'"
            + " AND a.kind = 'POOL' JOIN ledger_balance l ON l.account = a.id WHERE b.member = m.number)";

    private static final long FEN = 100;

    private final Programme programme;
    private final LocalDate today;
    private final List<Object> parameters = new ArrayList<>();
    private final StringBuilder where = new StringBuilder();
    private final int before;

    /** @param before how many parameters stand before this part */
    RuleSql(SegmentRule rule, Programme programme, LocalDate today, int before) {
        this.programme = programme;
        this.today = today;
        this.before = before;
        rule.conditions().stream()
                .filter(condition -> condition.trait() != Trait.TIER)
                .forEach(condition -> where.append(" AND ").append(sql(condition)));
    }

    /** Begins with {@code AND}, or is empty. */
    String where() {
        return where.toString();
    }

    List<Object> parameters() {
        return parameters;
    }

    private String sql(Condition condition) {
        return switch (condition.trait()) {
            case EARNED ->
                compared(
                        "(SELECT COALESCE(SUM(p.amount), 0)" + ENTRIES + since(condition)
                                + " AND (e.kind IN ('ACCRUE', 'CONFIRM') OR e.kind = 'REVERSE' AND p.amount < 0))",
                        condition);
            case REDEEMED -> compared(redeemed(condition), condition);
            case SPENT -> compared(SPENT + since(condition) + ")", condition, FEN);
            case BALANCE -> compared(balance("m.wallet_account"), condition);
            case STATUS -> compared(balance("m.status_account"), condition);
            case AGE -> compared("TIMESTAMPDIFF(YEAR, m.birthday, " + bound(today) + ")", condition);
            case TENURE -> tenure(condition);
            case REGION -> negated(condition, region(condition.choices()));
            case LANGUAGE -> negated(condition, "m.language IN " + list(condition.choices()));
            case PARTNER -> visited("t.partner", condition);
            case CATEGORY -> visited("t.category", condition);
            case VISITS -> compared("(SELECT COUNT(*)" + MESSAGES + since(condition) + ")", condition);
            case IDLE -> idle(condition);
            case BRAND ->
                negated(
                        condition,
                        "EXISTS (SELECT 1 FROM club_brand_member b WHERE b.member = m.number AND b.brand IN "
                                + list(condition.choices()) + ")");
            case GROUP -> acting("a.group_code", condition);
            case ACTS -> acting("a.role", condition);
            case HOUSEHOLD -> negated(condition, PLACE + list(condition.choices()) + ")");
            case POOL -> compared(POOL, condition);
            case DOSSIER -> negated(condition, KNOWN + list(condition.choices()) + ")");
            case CONSENT -> negated(condition, consent(condition.choices()));
            case TIER -> throw new IllegalArgumentException("tiers are not told in SQL");
        };
    }

    /** What left the wallet or what it had set aside, for good, less what came back. */
    private String redeemed(Condition condition) {
        return "(SELECT -COALESCE(SUM(p.amount), 0) FROM ledger_posting p JOIN ledger_entry e ON e.id = p.entry"
                + " WHERE p.account IN (m.wallet_account, (SELECT a.held FROM ledger_account a WHERE a.id = m.wallet_account))"
                + " AND p.business_date > " + since(condition)
                + " AND (e.kind IN ('REDEEM', 'CAPTURE') OR e.kind = 'REVERSE' AND p.amount > 0))";
    }

    /** By an appointment that holds as the day begins. */
    private String acting(String column, Condition condition) {
        Instant begins = programme.startOf(today);
        return negated(
                condition,
                "EXISTS (SELECT 1 FROM club_group_appointment a WHERE a.member = m.number AND a.valid_from <= "
                        + bound(begins) + " AND (a.valid_until IS NULL OR a.valid_until > " + bound(begins) + ") AND "
                        + column + " IN " + list(condition.choices()) + ")");
    }

    private static String balance(String account) {
        return "(SELECT COALESCE(MAX(b.balance), 0) FROM ledger_balance b WHERE b.account = " + account + ")";
    }

    private String visited(String column, Condition condition) {
        return negated(
                condition,
                "EXISTS (SELECT 1" + MESSAGES + since(condition) + " AND " + column + " IN " + list(condition.choices())
                        + ")");
    }

    /** Whole days between the day of enrolment and today. */
    private String tenure(Condition condition) {
        LocalDate day = today.minusDays(days(condition));
        return condition.comparison() == Comparison.AT_LEAST
                ? enrolledBefore(programme.startOf(day.plusDays(1)))
                : "NOT " + enrolledBefore(programme.startOf(day));
    }

    /** Under its own number or under one that was merged into it. */
    private String enrolledBefore(Instant moment) {
        return "(m.enrolled_at < " + bound(moment)
                + " OR m.survivor AND EXISTS (SELECT 1 FROM club_member o WHERE o.merged_into = m.number AND o.enrolled_at < "
                + bound(moment) + "))";
    }

    private String idle(Condition condition) {
        LocalDate day = today.minusDays(days(condition));
        String last = "COALESCE((SELECT b.active_on FROM ledger_balance b WHERE b.account = m.wallet_account),"
                + " CAST(DATE_ADD(m.enrolled_at, INTERVAL " + offset() + " SECOND) AS DATE))";
        return last + (condition.comparison() == Comparison.AT_LEAST ? " <= " : " >= ") + bound(day);
    }

    /** From UTC to the programme's zone, in which days are counted. */
    private int offset() {
        return programme.zone().getRules().getOffset(programme.startOf(today)).getTotalSeconds();
    }

    /** More days than anybody has lived are as many as anybody has lived. */
    private static long days(Condition condition) {
        return Math.min(condition.figure(), 60_000);
    }

    private String region(Collection<String> regions) {
        return "(" + regions.stream().map(this::region).collect(Collectors.joining(" OR ")) + ")";
    }

    private String region(String region) {
        String itself = "m.region <=> " + bound(region);
        if (region.contains("-")) {
            return itself;
        }
        int dialled = PhoneNumberUtil.getInstance().getCountryCodeForRegion(region);
        String untold = dialled == 0 ? "" : " OR m.region IS NULL AND m.phone LIKE " + bound("+" + dialled + "%");
        return "(" + itself + " OR m.region LIKE " + bound(region + "-%") + untold + ")";
    }

    private String consent(Collection<String> channels) {
        return channels.stream()
                .map(this::bound)
                .collect(Collectors.joining(", ", AGREED, ") AND f.given AND" + SAID_LAST));
    }

    /** What is not known is not so: NULL is no. */
    private static String negated(Condition condition, String test) {
        String known = "COALESCE(" + test + ", FALSE)";
        return condition.comparison() == Comparison.ONE_OF ? known : "NOT " + known;
    }

    private String compared(String value, Condition condition) {
        return compared(value, condition, 1);
    }

    private String compared(String value, Condition condition, long times) {
        return value
                + (condition.comparison() == Comparison.AT_LEAST ? " >= " : " <= ")
                + bound(Math.multiplyExact(condition.figure(), times));
    }

    /** The day before the first of the window: today is its last. */
    private String since(Condition condition) {
        return bound(today.minusDays(condition.days()));
    }

    private String list(Collection<String> choices) {
        return choices.stream().map(this::bound).collect(Collectors.joining(", ", "(", ")"));
    }

    /** Dates and instants as text: the driver would look at zones. */
    private String bound(Instant instant) {
        return bound((Object) Sql.utcText(instant));
    }

    private String bound(LocalDate date) {
        return bound((Object) date.toString());
    }

    private String bound(Object value) {
        parameters.add(value);
        return "?" + (before + parameters.size());
    }
}
