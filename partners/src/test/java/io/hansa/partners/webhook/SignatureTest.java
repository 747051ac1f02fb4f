package io.hansa.partners.webhook;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What we sign is read by the library that receivers use. */
class SignatureTest {

    private static final byte[] FIRST = bytes(1);
    private static final byte[] SECOND = bytes(2);
    private static final String BODY = "{\"type\":\"webhook.test\",\"data\":{\"name\":\"王小明\"}}";

    @Test
    void the_library_of_standard_webhooks_verifies_it() throws Exception {
        assertThatCode(() -> verify(FIRST, headers(List.of(FIRST), "msg_1", BODY), BODY))
                .doesNotThrowAnyException();
    }

    @Test
    void what_was_tampered_with_is_refused() {
        HttpHeaders headers = headers(List.of(FIRST), "msg_1", BODY);
        assertThatThrownBy(() -> verify(FIRST, headers, BODY.replace("test", "tess")))
                .isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() -> verify(SECOND, headers, BODY)).isInstanceOf(WebhookVerificationException.class);
        var other = HttpHeaders.of(
                Map.of(
                        "webhook-id", List.of("msg_2"),
                        "webhook-timestamp", headers.allValues("webhook-timestamp"),
                        "webhook-signature", headers.allValues("webhook-signature")),
                (name, value) -> true);
        assertThatThrownBy(() -> verify(FIRST, other, BODY)).isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void while_a_secret_is_replaced_both_verify_it() {
        HttpHeaders headers = headers(List.of(SECOND, FIRST), "msg_1", BODY);
        assertThatCode(() -> verify(FIRST, headers, BODY)).doesNotThrowAnyException();
        assertThatCode(() -> verify(SECOND, headers, BODY)).doesNotThrowAnyException();
    }

    private static void verify(byte[] secret, HttpHeaders headers, String body) throws Exception {
        new Webhook("whsec_" + Base64.getEncoder().encodeToString(secret)).verify(body, headers);
    }

    private static HttpHeaders headers(List<byte[]> secrets, String id, String body) {
        Instant now = Instant.now();
        return HttpHeaders.of(
                Map.of(
                        "webhook-id", List.of(id),
                        "webhook-timestamp", List.of(Long.toString(now.getEpochSecond())),
                        "webhook-signature", List.of(Signature.of(secrets, id, now, body))),
                (name, value) -> true);
    }

    private static byte[] bytes(int fill) {
        var bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) fill);
        return bytes;
    }
}
