package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.hansa.testing.OverHttp;
import io.hansa.testing.WebhookReceiver;
import io.hansa.testing.WebhookReceiver.Message;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner's engineer has its systems told, from the first secret to what failed at night. */
@OverHttp
class WebhookStoryIT {

    private final WebhookReceiver receiver = new WebhookReceiver();
    private final World.Partner partner = World.partner();
    private final Api api = partner.api();
    private String secret;

    @BeforeEach
    void register() {
        Answer made = save("till-system", receiver.url()).is(201);
        secret = made.text("secret");
        assertThat(secret).startsWith("whsec_");
        assertThat(made.text("state")).isEqualTo("ACTIVE");
    }

    @AfterEach
    void close() {
        api.call("DELETE", "/partner/webhook-endpoints/till-system", null, null);
        receiver.close();
    }

    @Test
    void what_happens_is_told_at_once_signed_and_listed() throws Exception {
        String member = World.member();
        accrue("T1", member).is(201);
        Message told = receiver.next("transaction.accepted");
        new Webhook(secret).verify(told.body(), told.headers());
        assertThatThrownBy(() -> new Webhook(secret).verify(told.body().replace("T1", "T2"), told.headers()))
                .isInstanceOf(WebhookVerificationException.class);
        assertThat(told.body()).contains("\"reference\":\"T1\"", member);

        Answer delivery = api.get("/partner/webhook-deliveries/" + told.id()).is(200);
        assertThat(delivery.text("payload")).isEqualTo(told.body());
        Answer list = api.get("/partner/webhook-deliveries?endpoint=till-system&type=transaction.accepted")
                .is(200);
        assertThat(list.<String>list("items.message")).containsExactly(told.id());
    }

    @Test
    void a_batch_tells_what_was_accepted_and_what_was_refused() {
        String member = World.member();
        accrue("B0", member).is(201);
        receiver.next("transaction.accepted");
        api.key("batch")
                .post("/partner/transactions:batch", Batches.accruals("B", member, 3, 1_000))
                .is(200);
        Map<String, Message> told = receiver.each("transaction.accepted", "transaction.refused");
        Message accepted = told.get("transaction.accepted");
        Message refused = told.get("transaction.refused");
        assertThat(accepted.body()).contains("B1", "B2");
        assertThat(refused.body()).contains("\"reference\":\"B0\"", "\"refusal\":\"duplicate-reference\"");
    }

    @Test
    void a_voucher_that_is_honoured_is_told() {
        String member = World.memberWithPassword();
        World.give(partner, member, 500);
        String voucher = World.voucher(member, World.reward(partner, 100, 5));
        api.key("honour")
                .post(
                        "/partner/vouchers/" + voucher + "/redemption",
                        "{\"reference\":\"V1\",\"occurredAt\":\"" + Instant.now() + "\",\"outlet\":\"T1\"}")
                .is(201);
        assertThat(receiver.next("voucher.redeemed").body()).contains("\"reference\":\"V1\"", "\"voucher\":");
    }

    @Test
    void what_failed_is_sent_again_when_the_receiver_is_well() {
        receiver.answers(500);
        api.put("/partner/webhook-endpoints/till-system/test").is(202);
        Message failed = receiver.next("webhook.test");
        awaitState(failed.id(), 1);
        receiver.answers(204);

        Instant since = Instant.now().minusSeconds(600);
        Answer again = api.put("/partner/webhook-endpoints/till-system/failed-again?since=" + since)
                .is(200);
        assertThat(again.number("deliveries")).isEqualTo(1);
        assertThat(receiver.next("webhook.test").id()).isEqualTo(failed.id());
        awaitState(failed.id(), 2);
        api.put("/partner/webhook-deliveries/" + failed.id() + "/again").is(200);
        assertThat(receiver.next("webhook.test").id()).isEqualTo(failed.id());
    }

    @Test
    void one_that_is_gone_is_disabled() {
        receiver.answers(410);
        api.put("/partner/webhook-endpoints/till-system/test").is(202);
        Message gone = receiver.next("webhook.test");
        awaitState(gone.id(), 1);
        Answer endpoint = api.get("/partner/webhook-endpoints/till-system").is(200);
        assertThat(endpoint.text("state")).isEqualTo("DISABLED");
        assertThat(endpoint.text("disabledFor")).isEqualTo("GONE");
        api.put("/partner/webhook-endpoints/till-system/test").isProblem(409, "webhook-endpoint-not-active");

        receiver.answers(200);
        api.put("/partner/webhook-endpoints/till-system/resumption").is(200);
        api.put("/partner/webhook-endpoints/till-system/test").is(202);
        receiver.next("webhook.test");
    }

    @Test
    void secrets_are_replaced_with_an_overlap() throws Exception {
        String second = api.put("/partner/webhook-endpoints/till-system/secrets/2")
                .is(201)
                .text("secret");
        api.put("/partner/webhook-endpoints/till-system/secrets/2").isProblem(409, "webhook-secret-not-next");
        api.put("/partner/webhook-endpoints/till-system/test").is(202);
        Message both = receiver.next("webhook.test");
        new Webhook(secret).verify(both.body(), both.headers());
        new Webhook(second).verify(both.body(), both.headers());
    }

    @Test
    void pausing_changing_and_another_partners_things() {
        api.put("/partner/webhook-endpoints/till-system/pause").is(200);
        Answer changed = api.put(
                        "/partner/webhook-endpoints/till-system",
                        "{\"url\":\"" + receiver.url() + "\",\"types\":[\"statement.issued\"]}")
                .is(200);
        assertThat(changed.<String>list("types")).containsExactly("statement.issued");
        assertThat(changed.text("state")).isEqualTo("PAUSED");
        Api other = World.partner().api();
        other.get("/partner/webhook-endpoints/till-system").isProblem(404, "webhook-endpoint-not-found");
        other.call("DELETE", "/partner/webhook-endpoints/till-system", null, null)
                .isProblem(404, "webhook-endpoint-not-found");
        assertThat(other.get("/partner/webhook-endpoints").is(200).<String>list("items"))
                .isEmpty();
        assertThat(other.get("/partner/webhook-deliveries?endpoint=till-system")
                        .is(200)
                        .<String>list("items"))
                .isEmpty();
        other.get("/partner/webhook-deliveries/msg_1").isProblem(404, "webhook-delivery-not-found");
    }

    @Test
    void what_an_endpoint_cannot_be_is_refused() {
        save("inner", "https://10.0.0.1/hooks").isProblem(422, "webhook-address-not-allowed");
        save("plain", "http://example.com/hooks").isProblem(422, "webhook-address-not-allowed");
        save("Upper", receiver.url()).isProblem(422, "invalid-webhook-endpoint");
        api.put("/partner/webhook-endpoints/x", "{\"url\":\"https://example.com\",\"types\":[\"everything\"]}")
                .isProblem(422, "invalid-request");
        api.put("/partner/webhook-endpoints/till-system/failed-again").isProblem(422, "invalid-request");
    }

    private Answer save(String name, String url) {
        return api.put(
                "/partner/webhook-endpoints/" + name,
                "{\"url\":\"" + url
                        + "\",\"types\":[\"transaction.accepted\",\"transaction.refused\",\"voucher.redeemed\"]}");
    }

    private Answer accrue(String reference, String member) {
        return api.key(reference).post("/partner/accruals", World.bought(reference, member, 12_800));
    }

    /** The receiver has it before the result is written. */
    private void awaitState(String message, int attempts) {
        List<?> made;
        Instant latest = Instant.now().plusSeconds(30);
        do {
            made = api.get("/partner/webhook-deliveries/" + message).is(200).list("attempts");
        } while (made.size() < attempts && Instant.now().isBefore(latest));
        assertThat(made).hasSize(attempts);
    }
}
