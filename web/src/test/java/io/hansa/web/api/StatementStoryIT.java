package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A partner's system reads its bill for last month, down to each posting. */
@OverHttp
class StatementStoryIT {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final YearMonth LAST_MONTH = YearMonth.now(SHANGHAI).minusMonths(1);

    private static World.Partner partner;
    private static Api api;
    private static String number;

    /**
     * Three purchases of a hundred points, of which fifty are redeemed: the partner owes 300 fen and is owed 50. One world for all
     * stories: settling freezes the month, and what comes after that would count in the next one.
     */
    @BeforeAll
    static void world() {
        partner = World.partner();
        api = partner.api();
        String member = World.member();
        for (int i = 1; i <= 3; i++) {
            post("/partner/accruals", inLastMonth(World.bought("A" + i, member, 100_000)), "a" + i);
        }
        post("/partner/redemptions", inLastMonth(World.redeemed("=R1", member, 50)), "r1");
        number = World.statement(partner, LAST_MONTH);
    }

    @Test
    void every_line_is_the_sum_of_its_entries_and_the_net_is_the_sum_of_the_lines() {
        Answer list = api.get("/partner/statements?month=" + LAST_MONTH).is(200);
        assertThat(list.<String>list("items.number")).containsExactly(number);
        assertThat(list.number("items[0].netFen")).isEqualTo(250);
        assertThat(list.number("items[0].transactions")).isEqualTo(4);

        Answer statement = api.get("/partner/statements/" + number).is(200);
        List<Integer> lines = statement.list("lines.line");
        long net = 0;
        for (int line : lines) {
            Answer entries = api.get("/partner/statements/" + number + "/lines/" + line + "/entries")
                    .is(200);
            long sum = entries.<Integer>list("items.amountFen").stream()
                    .mapToLong(Integer::longValue)
                    .sum();
            assertThat(sum).isEqualTo(statement.number("lines[" + (line - 1) + "].amountFen"));
            net += sum;
        }
        assertThat(net).isEqualTo(statement.number("netFen")).isEqualTo(250);
        assertThat(statement.text("hash"))
                .isEqualTo(
                        HexFormat.of().formatHex(sha256(statement.text("text").getBytes(StandardCharsets.UTF_8))));
        assertThat(statement.number("fromPartnerFen")).isEqualTo(250);
        assertThat(statement.number("toPartnerFen") + statement.number("openingFen") + statement.number("carriedFen"))
                .isZero();
    }

    @Test
    void the_csv_has_every_posting_and_no_formula() {
        Answer csv = api.get("/partner/statements/" + number + "/entries.csv").is(200);

        List<String> rows = csv.text().lines().toList();
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).contains("statement-" + number + ".csv");
        assertThat(rows.get(0)).startsWith("statement,line,code,entry,reference");
        assertThat(rows).hasSize(5);
        assertThat(rows.stream()
                        .skip(1)
                        .mapToLong(row -> Long.parseLong(row.substring(row.lastIndexOf(',') + 1)))
                        .sum())
                .isEqualTo(250);
        assertThat(csv.text()).contains("'=R1").doesNotContain(",=R1");
    }

    @Test
    void on_paper_it_is_the_same_bytes_whenever_it_is_asked_for() {
        byte[] first = api.file("/partner/statements/" + number + "/statement.pdf");

        assertThat(new String(first, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(api.file("/partner/statements/" + number + "/statement.pdf")).isEqualTo(first);
        World.partner()
                .api()
                .get("/partner/statements/" + number + "/statement.pdf")
                .isProblem(404, "statement-not-found");
    }

    @Test
    void what_it_asks_for_is_an_invoice() {
        Answer list = api.get("/partner/invoices").is(200);
        String invoice = list.text("items[0].number");
        assertThat(list.text("items[0].statement")).isEqualTo(number);

        Answer one = api.get("/partner/invoices/" + invoice).is(200);
        assertThat(one.number("amountFen")).isEqualTo(one.number("openFen")).isEqualTo(250);
        assertThat(one.text("state")).isEqualTo("OPEN");
        byte[] paper = api.file("/partner/invoices/" + invoice + "/invoice.pdf");
        assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(api.file("/partner/invoices/" + invoice + "/invoice.pdf")).isEqualTo(paper);
        assertThat(api.get("/partner/payments").is(200).list("items")).isEmpty();
        Api other = World.partner().api();
        other.get("/partner/invoices/" + invoice).isProblem(404, "invoice-not-found");
        other.get("/partner/invoices/" + invoice + "/invoice.pdf").isProblem(404, "invoice-not-found");
    }

    @Test
    void settling_again_changes_nothing_and_another_partner_sees_nothing() {
        String first = api.get("/partner/statements/" + number).is(200).text();

        assertThat(World.statement(partner, LAST_MONTH)).isEqualTo(number);
        assertThat(api.get("/partner/statements/" + number).is(200).text()).isEqualTo(first);
        Api other = World.partner().api();
        assertThat(other.get("/partner/statements").is(200).list("items")).isEmpty();
        other.get("/partner/statements/" + number).isProblem(404, "statement-not-found");
        other.get("/partner/statements/" + number + "/lines/1/entries").isProblem(404, "statement-not-found");
        other.get("/partner/statements/" + number + "/entries.csv").isProblem(404, "statement-not-found");
        World.auditorFindsNothing();
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void post(String path, String body, String key) {
        assertThat(api.key(key).post(path, body).is(201).text("businessDate")).startsWith(LAST_MONTH.toString());
    }

    private static String inLastMonth(String body) {
        String moment = LAST_MONTH
                .atEndOfMonth()
                .atTime(LocalTime.NOON)
                .atZone(SHANGHAI)
                .toInstant()
                .toString();
        return body.replace(World.hourAgo().toString(), moment);
    }
}
