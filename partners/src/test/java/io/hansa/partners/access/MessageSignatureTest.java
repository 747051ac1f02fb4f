package io.hansa.partners.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Actor;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The keys, messages and signatures of RFC 9421, appendix B, and of RFC 9530; and messages that were signed by somebody else's
 * program: the npm package http-message-signatures 1.0.6, with the RFC's private keys.
 */
class MessageSignatureTest {

    /** RFC 9421, B.1.4. */
    private static final String ED25519 = """
            -----BEGIN PUBLIC KEY-----
            MCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=
            -----END PUBLIC KEY-----
            """;

    /** RFC 9421, B.1.3. */
    private static final String P256 = """
            -----BEGIN PUBLIC KEY-----
            MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEqIVYZVLCrPZHGHjP17CTW0/+D9Lf
            w0EkjqF7xB4FivAxzic30tMM4GF+hR6Dxh71Z50VGGdldkkDXZCnTNnoXQ==
            -----END PUBLIC KEY-----
            """;

    private static final String BODY = "{\"reference\":\"T-1\",\"occurredAt\":\"2026-09-21T10:00:00+08:00\","
            + "\"outlet\":\"T3-17\",\"member\":\"0000000018\",\"amountFen\":12800}";
    private static final Instant SIGNED_AT = Instant.ofEpochSecond(1_790_000_000);
    private static final String ED25519_SIGNED =
            "Ni2JTbs7ZQeuI1lg4vPhNW3dAtcGJf7wIi+saxgu6/7PhXnp9mqEtU5LW75dB04ejvdbFx8/QBv388X6qmR1CA==";
    private static final String P256_SIGNED =
            "HrqTPANZMPIwCWE+cFeR1DCrrrDWMLLgFL/M5IZgS5QsWgXQSZA4pljTLCd+zy45GuHpnx086KsGGpl0I7xtBA==";

    /** RFC 9421, B.2.6. */
    @Test
    void the_rfcs_request_signed_with_ed25519_holds() {
        SignedMessage request = new SignedMessage(
                "POST",
                URI.create("https://example.com/foo?param=Value&Pet=dog"),
                Map.of(
                        "Host", List.of("example.com"),
                        "Date", List.of("Tue, 20 Apr 2021 02:07:55 GMT"),
                        "Content-Type", List.of("application/json"),
                        "Content-Length", List.of("18"),
                        "Signature-Input",
                                List.of("sig-b26=(\"date\" \"@method\" \"@path\" \"@authority\" \"content-type\""
                                        + " \"content-length\");created=1618884473;keyid=\"test-key-ed25519\""),
                        "Signature",
                                List.of("sig-b26=:wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1"
                                        + "u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==:")),
                body(""));

        MessageSignature signature = MessageSignature.of(request).get(0);

        assertThat(signature.base()).isEqualTo("""
                        "date": Tue, 20 Apr 2021 02:07:55 GMT
                        "@method": POST
                        "@path": /foo
                        "@authority": example.com
                        "content-type": application/json
                        "content-length": 18
                        "@signature-params": ("date" "@method" "@path" "@authority" "content-type" "content-length")\
                        ;created=1618884473;keyid="test-key-ed25519\"""");
        assertThat(holds(signature, ED25519)).isTrue();
        assertThat(holds(signature, P256)).isFalse();
    }

    /** RFC 9421, B.3: what a proxy adds to the request that it has from the client. */
    @Test
    void the_rfcs_request_signed_with_ecdsa_holds() {
        String certificate = ":MIIBqDCCAU6gAwIBAgIBBzAKBggqhkjOPQQDAjA6MRswGQYDVQQKDBJMZXQncyBBdX"
                + "RoZW50aWNhdGUxGzAZBgNVBAMMEkxBIEludGVybWVkaWF0ZSBDQTAeFw0yMDAxMTQyMjU1MzNa"
                + "Fw0yMTAxMjMyMjU1MzNaMA0xCzAJBgNVBAMMAkJDMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQg"
                + "AE8YnXXfaUgmnMtOXU/IncWalRhebrXmckC8vdgJ1p5Be5F/3YC8OthxM4+k1M6aEAEFcGzkJi"
                + "Ny6J84y7uzo9M6NyMHAwCQYDVR0TBAIwADAfBgNVHSMEGDAWgBRm3WjLa38lbEYCuiCPct0ZaS"
                + "ED2DAOBgNVHQ8BAf8EBAMCBsAwEwYDVR0lBAwwCgYIKwYBBQUHAwIwHQYDVR0RAQH/BBMwEYEP"
                + "YmRjQGV4YW1wbGUuY29tMAoGCCqGSM49BAMCA0gAMEUCIBHda/r1vaL6G3VliL4/Di6YK0Q6bM"
                + "jeSkC3dFCOOB8TAiEAx/kHSB4urmiZ0NX5r5XarmPk0wmuydBVoU4hBVZ1yhk=:";
        SignedMessage request = new SignedMessage(
                "POST",
                URI.create("https://service.internal.example/foo?param=Value&Pet=dog"),
                Map.of(
                        "client-cert", List.of(certificate),
                        "signature-input",
                                List.of("ttrp=(\"@path\" \"@query\" \"@method\" \"@authority\" \"client-cert\")"
                                        + ";created=1618884473;keyid=\"test-key-ecc-p256\""),
                        "signature",
                                List.of(
                                        "ttrp=:xVMHVpawaAC/0SbHrKRs9i8I3eOs5RtTMGCWXm/9nvZzoHsIg6Mce9315T6xoklyy0yzhD9ah"
                                                + "4JHRwMLOgmizw==:")),
                body(""));

        assertThat(holds(MessageSignature.of(request).get(0), P256)).isTrue();
    }

    /** RFC 9530, appendix B.1 and D, of the body with a line feed; RFC 9421, appendix B.2, of the one without. */
    @ParameterizedTest
    @CsvSource({
        "'{\"hello\": \"world\"}\n', sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:, true",
        "'{\"hello\": \"world\"}', sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:, true",
        "'{\"hello\": \"world\"}', sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:, true",
        "'{\"hello\": \"world\"}\n', sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:, false",
        "'{\"hello\": \"world\"}', md5=:Sd/dVLAcvNLSq16eXua5uQ==:, false",
        "'{\"hello\": \"world\"}', '', false",
        "'{\"hello\": \"world\"}', nonsense, false"
    })
    void a_digest_is_of_its_body(String body, String digest, boolean fits) {
        assertThat(ContentDigest.fits(digest, body(body))).isEqualTo(fits);
    }

    @Test
    void every_digest_that_is_known_must_fit() {
        String both = "sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:, sha-512=:AAAA:, md5=:AAAA:";
        assertThat(ContentDigest.fits(both, body("{\"hello\": \"world\"}"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"test-key-ed25519, ed25519", "test-key-ecc-p256, ecdsa-p256-sha256"})
    void what_another_program_has_signed_is_taken(String keyId, String algorithm) {
        check(signed(keyId, algorithm, BODY), SIGNED_AT.plusSeconds(20));
    }

    @ParameterizedTest
    @ValueSource(longs = {301, -61})
    void a_signature_of_another_time_is_not_taken(long later) {
        assertThatThrownBy(() -> check(signed("test-key-ed25519", "ed25519", BODY), SIGNED_AT.plusSeconds(later)))
                .isInstanceOf(SignatureExpired.class);
    }

    @Test
    void another_body_is_seen_by_its_digest() {
        assertThatThrownBy(() -> check(signed("test-key-ed25519", "ed25519", BODY.replace("128", "999")), SIGNED_AT))
                .isInstanceOf(DigestMismatch.class);
    }

    @Test
    void each_thing_that_is_covered_counts() {
        SignedMessage good = signed("test-key-ed25519", "ed25519", BODY);
        invalid(new SignedMessage("PUT", good.target(), good.headers(), good.body()), "wrong");
        invalid(new SignedMessage("POST", URI.create(good.target() + "s"), good.headers(), good.body()), "wrong");
        invalid(with(good, "Idempotency-Key", "T-2"), "wrong");
        invalid(with(good, "Signature", "sig=:" + P256_SIGNED + ":"), "wrong");
        invalid(
                new SignedMessage("POST", URI.create(good.target() + "?dry=1"), good.headers(), good.body()),
                "not-covered");
        invalid(input(good, "(\"@method\" \"@path\" \"content-digest\");created=1790000000"), "not-covered");
        invalid(input(good, "(\"@method\" \"@path\" \"content-digest\" \"idempotency-key\")"), "created");
        invalid(
                input(good, "(\"@method\" \"@path\" \"content-digest\" \"idempotency-key\" \"x\");created=1790000000"),
                "not-there");
        invalid(
                input(
                        good,
                        "(\"@method\" \"@path\" \"content-digest\" \"idempotency-key\");created=1790000000;alg=\"hmac-sha256\""),
                "algorithm");
    }

    @Test
    void an_expiry_counts_when_there_is_one() {
        SignedMessage good = signed("test-key-ed25519", "ed25519", BODY);
        String covered = "(\"@method\" \"@path\" \"content-digest\" \"idempotency-key\");created=1790000000;expires=";
        assertThatThrownBy(() -> check(input(good, covered + 1_790_000_000), SIGNED_AT))
                .isInstanceOf(SignatureExpired.class);
        invalid(input(good, covered + 1_790_000_001), "wrong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sig",
                "sig=1",
                "sig=(",
                "sig=(\"@method\"",
                "sig=(\"@method\"\"@path\")",
                "sig=(\"@method\" \"@method\")",
                "sig=(\"@method\";req)",
                "sig=(method)",
                "SIG=(\"@method\")",
                "sig=(\"@method\");created=1.5",
                "sig=(\"@method\"),",
                "other=(\"@method\")"
            })
    void what_is_not_to_the_letter_is_malformed(String input) {
        SignedMessage message = with(signed("test-key-ed25519", "ed25519", BODY), "Signature-Input", input);
        assertThatThrownBy(() -> check(message, SIGNED_AT))
                .isInstanceOfSatisfying(
                        SignatureInvalid.class,
                        refusal -> assertThat(refusal.args()).containsEntry("reason", "malformed"));
    }

    private static void invalid(SignedMessage message, String reason) {
        assertThatThrownBy(() -> check(message, SIGNED_AT))
                .isInstanceOfSatisfying(
                        SignatureInvalid.class,
                        refusal -> assertThat(refusal.args()).containsEntry("reason", reason));
    }

    private static void check(SignedMessage message, Instant now) {
        MessageSignature signature = MessageSignature.of(message).get(0);
        String key = signature.keyId().filter("test-key-ecc-p256"::equals).isPresent() ? P256 : ED25519;
        var registered = new RegisterKey("pek-1", "k", key);
        Signatures.check(
                message, signature, new ClientKey(registered, PublicKeys.read(key), Actor.system("t"), now), now);
    }

    private static SignedMessage signed(String keyId, String algorithm, String body) {
        String signature = algorithm.equals("ed25519") ? ED25519_SIGNED : P256_SIGNED;
        return new SignedMessage(
                "POST",
                URI.create("https://hansa.example/api/v1/partner/accruals"),
                Map.of(
                        "Content-Type", List.of("application/json"),
                        "Idempotency-Key", List.of("T-1"),
                        "Content-Digest", List.of("sha-256=:6CK4AnUxSO4JFmsqPrtcfkdhQPa5V+BdR20I94tTRfI=:"),
                        "Signature-Input",
                                List.of(
                                        "sig=(\"@method\" \"@path\" \"@authority\" \"content-digest\" \"idempotency-key\")"
                                                + ";created=1790000000;keyid=\"" + keyId + "\";alg=\"" + algorithm
                                                + "\""),
                        "Signature", List.of("sig=:" + signature + ":")),
                body(body));
    }

    private static SignedMessage.Body body(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static SignedMessage input(SignedMessage message, String input) {
        return with(message, "Signature-Input", "sig=" + input + ";keyid=\"test-key-ed25519\"");
    }

    private static SignedMessage with(SignedMessage message, String header, String value) {
        var headers = new HashMap<>(message.headers());
        headers.put(header, List.of(value));
        return new SignedMessage(message.method(), message.target(), headers, message.body());
    }

    private static boolean holds(MessageSignature signature, String pem) {
        PublicKeys.Read key = PublicKeys.read(pem);
        return signature.holds(key.algorithm(), key.key());
    }
}
