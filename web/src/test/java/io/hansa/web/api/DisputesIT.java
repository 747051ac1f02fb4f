package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import io.hansa.testing.WebhookReceiver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A partner's system disputes lines of its statement. */
@OverHttp
class DisputesIT {

    private static World.Settled settled;
    private static Api api;

    @BeforeAll
    static void world() {
        settled = World.settled(11);
        api = settled.partner().api();
    }

    @Test
    void a_dispute_is_opened_once_supported_by_a_file_and_withdrawn() {
        Answer opened =
                api.key("open-1").post("/partner/disputes", body(10_000)).is(201);
        Answer again = api.key("open-1").post("/partner/disputes", body(10_000)).is(201);
        assertThat(again.replayed()).isTrue();
        assertThat(again.text()).isEqualTo(opened.text());
        api.key("open-1").post("/partner/disputes", body(10_001)).isProblem(422, "idempotency-conflict");
        api.key("open-2").post("/partner/disputes", body(1)).isProblem(409, "already-disputed");
        api.key("open-3").post("/partner/disputes", body(0)).isProblem(422, "invalid-request");
        String number = opened.text("dispute.dispute");
        assertThat(opened.text("dispute.waitsFor")).isEqualTo("PROGRAMME");

        String files = "/partner/disputes/" + number + "/files";
        api.key("file-1")
                .call("POST", files + "?name=a.exe", "application/octet-stream", "MZ\u0000")
                .isProblem(422, "evidence-refused-kind");
        Answer kept = api.key("file-2")
                .call("POST", files + "?name=%E5%8F%91%E7%A5%A8.pdf", "application/octet-stream", "%PDF-1.4 x")
                .is(200);
        assertThat(kept.text("events[1].files[0].mediaType")).isEqualTo("application/pdf");
        Answer file = api.get(files + "/1").is(200);
        assertThat(file.text()).isEqualTo("%PDF-1.4 x");
        assertThat(file.header("Content-Disposition")).startsWith("attachment;").contains("%E5%8F%91%E7%A5%A8.pdf");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");

        String steps = "/partner/disputes/" + number + "/steps";
        api.key("step-1").post(steps, "{\"step\":\"ACCEPTED\"}").isProblem(409, "dispute-not-your-turn");
        Answer over = api.key("step-2").post(steps, "{\"step\":\"WITHDRAWN\"}").is(200);
        assertThat(over.text("dispute.state")).isEqualTo("WITHDRAWN");
        assertThat(api.key("step-2")
                        .post(steps, "{\"step\":\"WITHDRAWN\"}")
                        .is(200)
                        .replayed())
                .isTrue();
        api.key("step-3").post(steps, "{\"step\":\"WITHDRAWN\"}").isProblem(409, "dispute-over");
        assertThat(api.get("/partner/disputes?state=WITHDRAWN").is(200).<String>list("items.dispute"))
                .contains(number);
    }

    @Test
    void its_system_is_told_of_the_steps() {
        try (var receiver = new WebhookReceiver()) {
            api.put(
                            "/partner/webhook-endpoints/books",
                            "{\"url\":\"" + receiver.url() + "\",\"types\":[\"dispute.opened\",\"dispute.decided\"]}")
                    .is(201);
            String number = api.key("told-1")
                    .post(
                            "/partner/disputes",
                            body(9_000).replace("WRONG_AMOUNT\"", "WRONG_AMOUNT\",\"entry\":" + entry()))
                    .is(201)
                    .text("dispute.dispute");
            assertThat(receiver.next("dispute.opened").body()).contains(number, "\"claimedFen\":9000");
            api.key("told-2")
                    .post("/partner/disputes/" + number + "/steps", "{\"step\":\"WITHDRAWN\"}")
                    .is(200);
            assertThat(receiver.next("dispute.decided").body()).contains(number, "\"state\":\"WITHDRAWN\"");
            api.call("DELETE", "/partner/webhook-endpoints/books", null, null);
        }
    }

    @Test
    void another_partner_finds_nothing_and_a_client_needs_the_scope() {
        String number = api.key("open-9")
                .post(
                        "/partner/disputes",
                        body(10_000).replace("WRONG_AMOUNT\"", "WRONG_AMOUNT\",\"entry\":" + entry()))
                .is(201)
                .text("dispute.dispute");
        Api other = World.partner().api();

        other.get("/partner/disputes/" + number).isProblem(404, "dispute-not-found");
        other.get("/partner/disputes/" + number + "/files/1").isProblem(404, "dispute-not-found");
        other.key("x").post("/partner/disputes", body(1)).isProblem(404, "statement-not-found");
        assertThat(other.get("/partner/disputes").is(200).list("items")).isEmpty();
        World.client(settled.partner(), "read")
                .api()
                .key("y")
                .post("/partner/disputes", body(1))
                .isProblem(403, "not-allowed");

        World.silence(number);
        Answer won = api.get("/partner/disputes/" + number).is(200);
        assertThat(won.text("dispute.state")).isEqualTo("GRANTED");
        assertThat(won.number("events[1].entry")).isPositive();
        World.auditorFindsNothing();
    }

    private static long entry() {
        return api.get("/partner/statements/" + settled.statement() + "/lines/1/entries")
                .is(200)
                .number("items[0].entry");
    }

    private static String body(long claimedFen) {
        return "{\"statement\":\"" + settled.statement() + "\",\"line\":1,\"claimedFen\":" + claimedFen
                + ",\"reason\":\"WRONG_AMOUNT\",\"text\":\"Not what was sold\"}";
    }
}
