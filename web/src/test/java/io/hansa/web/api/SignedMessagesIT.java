package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages of clients that sign them, as the server takes or refuses them. */
@OverHttp
class SignedMessagesIT {

    private static final String ACCRUALS = "/partner/accruals";
    private static final String COVERED = "(\"@method\" \"@path\" \"content-digest\" \"idempotency-key\")";

    private World.Partner partner;
    private String member;
    private KeyPair pair;

    @BeforeEach
    void world() throws GeneralSecurityException {
        partner = World.partner();
        member = World.member();
        pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        World.key(partner, "first", pem(pair));
    }

    @Test
    void what_must_be_signed_is_refused_without_and_taken_with_a_signature() throws Exception {
        World.mustSign(partner);
        Api api = partner.api();

        Answer missing = api.key("k").post(ACCRUALS, bought()).isProblem(403, "signature-missing");
        assertThat(missing.header("Accept-Signature")).startsWith("sig=" + COVERED);
        Answer taken = signed(api, "k", bought(), bought(), "first").is(201);
        Answer again = signed(api, "k", bought(), bought(), "first").is(201);

        assertThat(again.replayed()).isTrue();
        assertThat(again.number("entry")).isEqualTo(taken.number("entry"));
        api.get("/partner/transactions").is(200);
    }

    @Test
    void a_signature_that_nobody_asked_for_is_checked_too() throws Exception {
        Api api = partner.api();

        api.key("k1").post(ACCRUALS, World.bought("S0", member, 100_000)).is(201);
        signed(api, "k2", bought(), bought(), "first").is(201);
        signed(api, "k3", bought(), bought(), "unknown").isProblem(403, "signature-invalid");
    }

    @Test
    void another_body_than_the_signed_one_is_refused() throws Exception {
        Answer refused = signed(partner.api(), "k", bought(), bought().replace("100000", "900000"), "first");

        refused.isProblem(422, "digest-mismatch");
        assertThat(partner.api().get("/partner/transactions").is(200).list("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {-400, 120})
    void a_signature_of_another_time_is_refused(long seconds) throws Exception {
        String input =
                COVERED + ";created=" + Instant.now().plusSeconds(seconds).getEpochSecond() + ";keyid=\"first\"";
        signed(partner.api(), "k", bought(), bought(), input, pair).isProblem(403, "signature-expired");
    }

    @Test
    void a_signature_by_another_key_is_refused() throws Exception {
        KeyPair other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Answer refused = signed(partner.api(), "k", bought(), bought(), now("first"), other);

        refused.isProblem(403, "signature-invalid");
        assertThat(refused.text("reason")).isEqualTo("wrong");
    }

    @Test
    void keys_overlap_and_a_revoked_one_is_refused_at_once() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        KeyPair next = generator.generateKeyPair();
        World.key(partner, "second", pem(next));
        Api api = partner.api();
        signed(api, "k1", bought("S1"), bought("S1"), now("first"), pair).is(201);
        signed(api, "k2", bought("S2"), bought("S2"), now("second"), next).is(201);

        World.revokeKey(partner, "first");

        Answer refused = signed(api, "k3", bought("S3"), bought("S3"), now("first"), pair);
        refused.isProblem(403, "signature-invalid");
        assertThat(refused.text("reason")).isEqualTo("unknown-key");
        signed(api, "k4", bought("S4"), bought("S4"), now("second"), next).is(201);
    }

    @Test
    void a_client_that_is_limited_acts_for_its_outlets_only() {
        World.limit(partner, "T2");
        Api api = partner.api();

        Answer refused = api.key("k").post(ACCRUALS, bought()).isProblem(403, "outlet-not-allowed");
        assertThat(refused.text("outlet")).isEqualTo(World.OUTLET);
        api.key("k2").post(ACCRUALS, bought().replace("\"T1\"", "\"T2\"")).is(201);
        api.key("k3").post(ACCRUALS, bought().replace("\"T1\"", "\"T9\"")).isProblem(404, "unknown-outlet");
        assertThat(api.get("/partner/transactions?state=REFUSED").is(200).<String>list("items.refusal"))
                .contains("outlet-not-allowed", "unknown-outlet");
    }

    private String bought() {
        return bought("S1");
    }

    private String bought(String reference) {
        return World.bought(reference, member, 100_000);
    }

    private Answer signed(Api api, String key, String body, String sent, String keyId) throws Exception {
        return signed(api, key, body, sent, now(keyId), pair);
    }

    private static Answer signed(Api api, String key, String body, String sent, String input, KeyPair pair)
            throws Exception {
        String digest =
                "sha-256=:" + base64(MessageDigest.getInstance("SHA-256").digest(utf8(body))) + ":";
        String base = "\"@method\": POST\n\"@path\": /api/v1/partner/accruals\n\"content-digest\": " + digest
                + "\n\"idempotency-key\": " + key + "\n\"@signature-params\": " + input;
        Signature signature = Signature.getInstance(
                pair.getPrivate().getAlgorithm().equals("EC") ? "SHA256withECDSAinP1363Format" : "Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(utf8(base));
        return api.key(key)
                .with("Content-Digest", digest)
                .with("Signature-Input", "sig=" + input)
                .with("Signature", "sig=:" + base64(signature.sign()) + ":")
                .post(ACCRUALS, sent);
    }

    private static String now(String keyId) {
        return COVERED + ";created=" + Instant.now().getEpochSecond() + ";keyid=\"" + keyId + "\"";
    }

    private static String pem(KeyPair pair) {
        return "-----BEGIN PUBLIC KEY-----\n" + base64(pair.getPublic().getEncoded()) + "\n-----END PUBLIC KEY-----";
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
