package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hansa.testing.OverHttp;
import io.hansa.testing.RunningHansa;
import io.hansa.testing.Visitor;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A month of an airport's lounge, settled by the run: who came, by itself, with a guest, for the household's head, by a reservation,
 * and a visit that was taken back; who did not come; and who was turned away. Another airport only turned somebody away.
 */
@OverHttp
class VisitsSettledIT {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** No other test settles it. */
    private static final YearMonth MONTH = YearMonth.now(SHANGHAI).minusMonths(9);

    private static final Instant NOON =
            MONTH.atDay(15).atTime(12, 0).atZone(SHANGHAI).toInstant();
    private static final Instant LATER = NOON.plus(Duration.ofHours(3));

    /** The code of a line, how many postings, and what they come to, in fen. */
    private record Line(String code, long count, long fen) {}

    private static final List<Line> LINES = List.of(
            new Line("right.given-back", 1, 12_000),
            new Line("right.used", 5, -(3 * 12_000 + 2 * 20_000)),
            new Line("right.refused", 2, 2 * 20_000));

    private static World.Partner airport;
    private static World.Partner strict;
    private static String right;
    private static String member;
    private static String reported;
    private static String upheld;
    private static Api api;
    private static String number;

    @BeforeAll
    static void a_month_that_is_settled() throws SQLException {
        airport = Lounges.nettedAirport(MONTH);
        strict = Lounges.nettedAirport(MONTH);
        right = Lounges.right("NOBODY", "&household=true", airport, strict);
        Lounges.places(airport, right, NOON.atZone(SHANGHAI), 20);
        Lounges.places(strict, right, NOON.atZone(SHANGHAI), 20);
        member = has(9);
        PastDoors.within(MONTH, () -> {
            visits();
            misses();
        });
        KilledRuns.awaitEnd(World.settlingRun(MONTH, "visits"));
        api = airport.api();
        number = api.get("/partner/statements?month=" + MONTH).is(200).text("items[0].number");
    }

    private static void visits() {
        enters("V1", member, 0, NOON);
        enters("V2", member, 1, NOON);
        String head = has(1);
        String child = World.member();
        World.household("Li", head, child);
        enters("V3", child, 0, NOON);
        enters("V4", member, 0, LATER);
        PastDoors.takenBack(LATER.plusSeconds(60), airport, "V4");
        String expected = has(2);
        PastDoors.reserved(airport, right, expected, NOON, 1);
        enters("V5", expected, 1, NOON.plusSeconds(600));
    }

    /** One is simply missed; of another the member says, and staff agree, that it was there. */
    private static void misses() {
        PastDoors.reserved(airport, right, has(1), NOON, 0);
        String complains = has(1);
        upheld = PastDoors.reserved(airport, right, complains, NOON, 0);
        String turnedAway = has(1);
        reported = PastDoors.reserved(airport, right, turnedAway, NOON, 0);
        PastDoors.refused(NOON, airport, reported);
        assertThat(Lounges.left(turnedAway, right)).as("it has its right again").isEqualTo(1);
        PastDoors.refused(NOON, strict, PastDoors.reserved(strict, right, has(1), NOON, 0));

        assertThat(PastDoors.missed(LATER)).isEqualTo(2);

        PastDoors.upheld(LATER, complains, upheld);
        assertThat(Lounges.left(complains, right)).isEqualTo(1);
    }

    @Test
    void lines_say_how_many_came_and_were_turned_away_and_whoever_did_not_come_is_on_none() {
        Answer statement = api.get("/partner/statements/" + number).is(200);

        assertThat(lines(statement)).isEqualTo(LINES);
        assertThat(statement.number("netFen")).isEqualTo(12_000 - 76_000 + 40_000);
        assertThat(statement.number("toPartnerFen")).isEqualTo(24_000);
        assertThat(statement.number("fromPartnerFen") + statement.number("carriedFen"))
                .isZero();
        assertThat(api.get("/partner/statements?month=" + MONTH).is(200).number("items[0].transactions"))
                .as("what is charged is no message")
                .isEqualTo(6);
    }

    @Test
    void each_line_is_what_the_ledger_the_visits_and_the_refusals_say() throws SQLException {
        assertThat(ledger(airport)).containsExactlyInAnyOrderElementsOf(LINES);
        assertThat(ledger(strict)).containsExactly(new Line("right.refused", 1, 20_000));

        String of = " WHERE partner = '" + airport.code() + "'";
        assertThat(KilledRuns.one("SELECT CONCAT_WS(' ', COUNT(*), SUM(paid), SUM(guests)) FROM partner_visit" + of))
                .isEqualTo("5 76000 2");
        assertThat(KilledRuns.one(
                        "SELECT SUM(v.paid) FROM partner_visit_void b JOIN partner_visit v ON v.number = b.visit" + of))
                .isEqualTo("12000");
        assertThat(KilledRuns.one(
                        "SELECT CONCAT_WS(' ', COUNT(*), SUM(penalty), SUM(points)) FROM partner_door_refusal" + of))
                .isEqualTo("2 40000 1000");
        assertThat(KilledRuns.one("SELECT GROUP_CONCAT(state ORDER BY state) FROM partner_reservation" + of))
                .isEqualTo("NO_SHOW,REFUSED,REFUSED,USED");
    }

    @Test
    void behind_each_line_are_the_visits_by_the_partners_own_references() {
        Answer statement = api.get("/partner/statements/" + number).is(200);
        var behind = new ArrayList<List<String>>();
        for (int line = 1; line <= LINES.size(); line++) {
            Answer entries = api.get("/partner/statements/" + number + "/lines/" + line + "/entries")
                    .is(200);
            assertThat(entries.<Integer>list("items.amountFen").stream()
                            .mapToLong(Integer::longValue)
                            .sum())
                    .isEqualTo(statement.number("lines[" + (line - 1) + "].amountFen"));
            assertThat(entries.<String>list("items.outlet")).containsOnly(World.OUTLET);
            assertThat(entries.<String>list("items.businessDate"))
                    .containsOnly(MONTH.atDay(15).toString());
            behind.add(entries.list("items.reference"));
        }

        assertThat(behind)
                .containsExactly(List.of("V4"), List.of("V1", "V2", "V3", "V4", "V5"), List.of(reported, upheld));
    }

    @Test
    void files_of_system_and_portal_and_the_pages_say_the_same() {
        List<String> rows = api.get("/partner/statements/" + number + "/entries.csv")
                .is(200)
                .text()
                .lines()
                .skip(1)
                .toList();
        assertThat(rows).hasSize(8);
        assertThat(rows.stream().map(row -> row.split(",", -1)))
                .filteredOn(cells -> cells[4].equals("V2"))
                .singleElement()
                .satisfies(cells -> assertThat(List.of(cells[2], cells[5], cells[6], cells[9]))
                        .containsExactly("right.used", World.OUTLET, member, "-20000"));

        Visitor partner = Visitor.signedIn(World.partnerLogin(airport, "PARTNER_FINANCE"), World.PASSWORD);
        assertThat(partner.open("partner/statement.csv?number=" + number).body())
                .contains("V5", reported, "-200.00");
        assertThat(partner.open("partner/line.xhtml?number=" + number + "&line=3")
                        .body())
                .contains(reported, upheld, "200.00");
        Visitor finance = Visitor.signedIn(World.staffLogin("FINANCE"), World.PASSWORD);
        assertThat(finance.open("console/settlement/statement.xhtml?number=" + number)
                        .body())
                .contains("760.00", "120.00", "400.00", "240.00");
        assertThat(finance.open("console/settlement/line.xhtml?number=" + number + "&line=2")
                        .body())
                .contains("V1", "V2", "V3", "V4", "V5", member);
    }

    @Test
    void the_two_airports_are_netted_and_all_positions_sum_to_zero() {
        List<String[]> netting = netting();

        assertThat(netting)
                .filteredOn(position ->
                        Stream.of(airport, strict).anyMatch(one -> one.code().equals(position[0])))
                .extracting(position -> position[0], position -> position[position.length - 1])
                .containsExactlyInAnyOrder(tuple(airport.code(), "-24000"), tuple(strict.code(), "20000"));
        assertThat(netting.stream()
                        .mapToLong(position -> Long.parseLong(position[position.length - 1]))
                        .sum())
                .isZero();
    }

    @Test
    void settled_again_nothing_changes_and_what_comes_late_counts_later() throws SQLException {
        String paper = World.settlingPaper(MONTH);
        String posted = posted();

        KilledRuns.awaitEnd(World.settlingRun(MONTH, "visits-again"));

        assertThat(posted()).isEqualTo(posted);
        assertThat(World.settlingPaper(MONTH)).isEqualTo(paper);
        enters("LATE", has(1), 0, NOON);
        assertThat(KilledRuns.one("SELECT business_date FROM partner_visit WHERE reference = 'LATE' AND partner = '"
                        + airport.code() + "'"))
                .isGreaterThan(MONTH.atEndOfMonth().toString());
        assertThat(ledger(airport)).containsExactlyInAnyOrderElementsOf(LINES);
        assertThat(World.settlingPaper(MONTH)).isEqualTo(paper);
        World.auditorFindsNothing();
    }

    private static String has(int visits) {
        String somebody = World.member();
        Lounges.grant(somebody, right, visits);
        return somebody;
    }

    private static void enters(String reference, String who, int guests, Instant at) {
        airport.api()
                .key(reference)
                .post("/partner/visits", Lounges.scan(at, reference, who, right, guests))
                .is(201);
    }

    private static List<Line> lines(Answer statement) {
        List<String> codes = statement.list("lines.code");
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String line = "lines[" + i + "].";
            lines.add(new Line(codes.get(i), statement.number(line + "count"), statement.number(line + "amountFen")));
        }
        return lines;
    }

    /** What the month's postings on a partner's clearing account come to, by entry code. */
    private static List<Line> ledger(World.Partner partner) throws SQLException {
        var database = RunningHansa.database();
        try (var connection = database.connect(database.app());
                var select = connection.prepareStatement("SELECT e.code, COUNT(*), SUM(p.amount) FROM ledger_posting p"
                        + " JOIN ledger_account a ON a.id = p.account JOIN ledger_entry e ON e.id = p.entry"
                        + " WHERE a.kind = 'CLEARING' AND a.holder_ref = ? AND p.business_date BETWEEN ? AND ?"
                        + " GROUP BY e.code")) {
            select.setString(1, partner.code());
            select.setObject(2, MONTH.atDay(1));
            select.setObject(3, MONTH.atEndOfMonth());
            List<Line> lines = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    lines.add(new Line(row.getString(1), row.getLong(2), row.getLong(3)));
                }
            }
            return lines;
        }
    }

    /** All that settling writes, counted. */
    private static String posted() throws SQLException {
        String month = " WHERE month = '" + MONTH + "'";
        return KilledRuns.one(
                "SELECT CONCAT_WS(' ', (SELECT COUNT(*) FROM ledger_entry WHERE code LIKE 'settlement.%'),"
                        + " (SELECT COUNT(*) FROM partner_statement" + month + "),"
                        + " (SELECT COUNT(*) FROM partner_statement_line),"
                        + " (SELECT COUNT(*) FROM partner_netting" + month + "),"
                        + " (SELECT COUNT(*) FROM partner_netting_position" + month + "))");
    }

    /** The month's positions with the programme's: code, statement, fen. */
    private static List<String[]> netting() {
        String paper = World.settlingPaper(MONTH);
        String head = MONTH + "\nCNY\n";
        return paper.substring(paper.lastIndexOf(head) + head.length())
                .lines()
                .map(line -> line.split(" "))
                .toList();
    }
}
