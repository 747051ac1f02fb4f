package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A partner's system sends files: checked, confirmed, posted, corrected and sent again. */
@OverHttp
class FilesStoryIT {

    private static final String HEADER = "kind,reference,occurred_at,outlet,member,amount_fen,points,original\r\n";

    private World.Partner partner;
    private Api api;
    private String member;

    @BeforeEach
    void world() {
        partner = World.partner();
        api = partner.api();
        member = World.member();
    }

    @AfterAll
    static void auditor() {
        World.auditorFindsNothing();
    }

    @Test
    void a_file_is_checked_confirmed_and_posted_and_what_was_refused_is_sent_again() {
        String csv = "\uFEFF" + HEADER
                + bought("A1", member, 1_000_000)
                + "redemption,R1," + at() + "," + World.OUTLET + "," + member + ",,300,\r\n"
                + "reversal,X1," + at() + ",,,,100,R1\r\n"
                + bought("A2", "9999999999", 1_000)
                + bought("A3", member, "ten");
        Answer sent = send("f", csv).is(201);
        String file = sent.text("file");
        assertThat(sent.header("Location")).endsWith("/api/v1/partner/files/" + file);

        Answer checked = state(file, "CHECKED");
        assertThat(checked.number("accepted")).isEqualTo(3);
        assertThat(checked.number("refused")).isEqualTo(2);
        assertThat(checked.number("points")).isEqualTo(800);
        assertThat(checked.number("moneyFen")).isEqualTo(800);
        assertThat(points()).as("nothing has moved").isZero();

        api.put("/partner/files/" + file + "/confirmation").is(200);
        Answer posted = state(file, "POSTED");
        assertThat(posted.number("accepted")).isEqualTo(3);
        assertThat(posted.number("points")).isEqualTo(800);
        assertThat(points()).isEqualTo(800);
        assertThat(posted.text("confirmedBy")).isEqualTo("client:" + partner.clientId());
        api.put("/partner/files/" + file + "/confirmation").is(200);

        Answer results =
                api.get("/partner/files/" + file + "/results?outcome=REFUSED").is(200);
        assertThat(results.<Integer>list("items.line")).containsExactly(5, 6);
        assertThat(results.<String>list("items.problem.code")).containsExactly("unknown-member", "cell-whole");
        assertThat(results.text("items[1].problem.column")).isEqualTo("amount_fen");

        String refused = api.get("/partner/files/" + file + "/results.csv?outcome=REFUSED")
                .is(200)
                .text();
        assertThat(refused).contains("9999999999").contains("result_text").doesNotContain("R1");
        String corrected = refused.replace("9999999999", member).replace(",ten,", ",2000,");
        String second = send("corrected", corrected).is(201).text("file");
        assertThat(state(second, "CHECKED").number("accepted")).isEqualTo(2);
        api.put("/partner/files/" + second + "/confirmation").is(200);
        assertThat(state(second, "POSTED").number("accepted")).isEqualTo(2);
        assertThat(points()).isEqualTo(800 + 1 + 2);
        assertThat(api.get("/partner/files").is(200).<String>list("items.file")).containsExactly(second, file);
        assertThat(api.get("/partner/transactions/A3").is(200).number("points")).isEqualTo(2);
    }

    @Test
    void the_same_key_is_the_same_file_and_the_same_lines_are_known() {
        api.key("till")
                .post("/partner/accruals", World.bought("T1", member, 10_000))
                .is(201);
        String csv = HEADER + bought("B1", member, 10_000) + bought("T1", member, 10_000);
        String file = send("once", csv).is(201).text("file");
        Answer again = send("once", csv).is(201);
        assertThat(again.replayed()).isTrue();
        assertThat(again.text("file")).isEqualTo(file);
        send("once", csv + bought("B2", member, 10_000)).isProblem(422, "idempotency-conflict");

        assertThat(state(file, "CHECKED").number("repeated")).isEqualTo(1);
        api.put("/partner/files/" + file + "/confirmation").is(200);
        state(file, "POSTED");
        String other = send("twice", csv).is(201).text("file");
        assertThat(state(other, "CHECKED").number("repeated")).isEqualTo(2);
        assertThat(state(other, "CHECKED").text("sameAs")).isEqualTo(file);
        api.put("/partner/files/" + other + "/confirmation").isProblem(409, "nothing-to-post");
        api.put("/partner/files/" + other + "/cancellation").isProblem(409, "file-not-at-work");
        api.put("/partner/files/" + other + "/resumption").isProblem(409, "file-not-at-work");
        assertThat(points()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind,reference|unreadable-file-missing-column|occurred_at",
                "kind;reference;occurred_at|unreadable-file-separator|kind;reference;occurred_at",
                "kind,reference,occurred_at,colour|unreadable-file-unknown-column|colour",
                "kind,reference,occurred_at|unreadable-file-empty|''",
                "kind,reference,occurred_at~x,\"y|unreadable-file-open-quote|2"
            })
    void what_is_no_file_is_refused_with_what_is_wrong_and_where(String csv, String code, String at) {
        Answer refused = send("bad", csv.replace("~", "\n"));

        refused.isProblem(422, code);
        assertThat(refused.text("at")).isEqualTo(at);
        assertThat(refused.text("detail")).isNotBlank();
        assertThat(api.get("/partner/files").is(200).list("items")).isEmpty();
    }

    @Test
    void another_partners_file_does_not_exist_and_json_is_no_file() {
        String file =
                send("mine", HEADER + bought("C1", member, 10_000)).is(201).text("file");
        Api other = World.partner().api();

        for (String path : List.of("", "/results", "/results.csv")) {
            other.get("/partner/files/" + file + path).isProblem(404, "file-not-found");
        }
        for (String path : List.of("/confirmation", "/cancellation", "/resumption")) {
            other.put("/partner/files/" + file + path).isProblem(404, "file-not-found");
        }
        assertThat(other.get("/partner/files").is(200).list("items")).isEmpty();
        api.get("/partner/files/17").isProblem(404, "file-not-found");
        api.key("json").post("/partner/files", "{}").isProblem(415, "unsupported-media-type");
        state(file, "CHECKED");
    }

    @Test
    void only_a_client_with_the_scope_sends_files() {
        Api.anonymous()
                .key("a")
                .call("POST", "/partner/files", "text/csv", HEADER)
                .isProblem(401, "unauthenticated");
        for (Api other : List.of(
                World.client(partner, "accrue,redeem,reverse,read").api(),
                World.me(World.memberWithPassword()),
                World.staff("FINANCE"))) {
            other.key("o").call("POST", "/partner/files", "text/csv", HEADER).isProblem(403, "not-allowed");
        }
    }

    @Test
    void a_file_names_items_and_gives_one_back() {
        String csv = HEADER.replace("original", "original,items")
                + "accrual,I1," + at() + "," + World.OUTLET + "," + member + ",1000000,,,SHOES=700000;SOCKS=300000\r\n"
                + "reversal,J1," + at() + ",,,,,I1,SOCKS\r\n"
                + "reversal,J2," + at() + ",,,,,I1,SOCKS\r\n";
        String file = send("items", csv).is(201).text("file");
        Answer checked = state(file, "CHECKED");
        assertThat(checked.number("accepted")).isEqualTo(2);
        assertThat(checked.number("points")).isEqualTo(700);

        api.put("/partner/files/" + file + "/confirmation").is(200);
        state(file, "POSTED");

        assertThat(points()).isEqualTo(700);
        Answer results =
                api.get("/partner/files/" + file + "/results?outcome=REFUSED").is(200);
        assertThat(results.<String>list("items.problem.code")).containsExactly("item-already-reversed");
        assertThat(api.get("/partner/files/" + file + "/results.csv").is(200).text())
                .contains("items,result_line", "SHOES=700000;SOCKS=300000");
        String day = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        assertThat(api.get("/partner/transactions.csv?date=" + day).is(200).text())
                .contains(",SHOES=700000;SOCKS=300000", ",SOCKS=300000");
    }

    @Test
    void a_day_is_taken_home_whole() {
        String rows = IntStream.range(0, 450)
                .mapToObj(i -> World.bought("D" + i, member, 1_000))
                .map(body -> "{\"kind\":\"ACCRUAL\"," + body.substring(1))
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
        api.key("day")
                .post("/partner/transactions:batch", "{\"transactions\":[" + rows + "]}")
                .is(200);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

        Answer csv = api.get("/partner/transactions.csv?date=" + today).is(200);

        assertThat(csv.header("Content-Disposition")).contains("transactions-" + today + ".csv");
        assertThat(csv.text().lines().skip(1).map(row -> row.split(",")[0]).distinct())
                .hasSize(450);
        assertThat(api.get("/partner/transactions.csv?date=2020-02-02")
                        .is(200)
                        .text()
                        .lines())
                .hasSize(1);
        api.get("/partner/transactions.csv?date=today").isProblem(422, "invalid-request");
    }

    private Answer send(String key, String csv) {
        return api.key(key).call("POST", "/partner/files?name=rows.csv", "text/csv", csv);
    }

    /** Waits until the server's own runs have brought the file there. */
    private Answer state(String file, String state) {
        Instant last = Instant.now().plus(Duration.ofSeconds(60));
        Answer answer = api.get("/partner/files/" + file).is(200);
        while (!answer.text("state").equals(state)) {
            assertThat(Instant.now()).as(answer::toString).isBefore(last);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            answer = api.get("/partner/files/" + file).is(200);
        }
        return answer;
    }

    private long points() {
        return api.get("/partner/members/" + member).is(200).number("available");
    }

    private static String bought(String reference, String member, Object fen) {
        return "accrual," + reference + "," + at() + "," + World.OUTLET + "," + member + "," + fen + ",,\r\n";
    }

    private static String at() {
        return World.hourAgo().toString();
    }
}
