package io.hansa.partners.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.hansa.kernel.Actor;
import io.hansa.kernel.TokenKeys;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignerTest {

    private static final String KEY = key("0123456789abcdef0123456789abcdef");
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final Signer signer = signer(KEY, "");
    private final Client client = new Client(
            "pek-1", new IssueClient("PEK", "till system", Set.of(Scope.ACCRUE, Scope.READ)), Actor.system("t"), NOW);

    @Test
    void a_token_says_who_for_whom_what_and_until_when() {
        AccessToken token = signer.verify(token(), NOW).orElseThrow();

        assertThat(token.clientId()).isEqualTo("pek-1");
        assertThat(token.partnerCode()).isEqualTo("PEK");
        assertThat(token.scopes()).containsExactlyInAnyOrder(Scope.ACCRUE, Scope.READ);
        assertThat(token.expiresAt()).isEqualTo(NOW.plusSeconds(900));
        assertThat(token.keyId()).hasSize(12);
    }

    @Test
    void an_expired_token_is_not_trusted() {
        assertThat(signer.verify(token(), NOW.plusSeconds(899))).isPresent();
        assertThat(signer.verify(token(), NOW.plusSeconds(900))).isEmpty();
    }

    @Test
    void a_token_of_another_key_or_with_a_changed_claim_is_not_trusted() {
        var other = signer(key("another key that is long enough!"), "");
        String token = token();
        String[] parts = token.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String changed = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.replace("PEK", "PVG").getBytes(StandardCharsets.UTF_8));

        assertThat(other.verify(token, NOW)).isEmpty();
        assertThat(signer.verify(parts[0] + "." + changed + "." + parts[2], NOW))
                .isEmpty();
        assertThat(signer.verify("not a token", NOW)).isEmpty();
        assertThat(signer.verify("", NOW)).isEmpty();
    }

    @Test
    void a_token_without_a_signature_or_for_another_audience_is_not_trusted() throws Exception {
        var claims = new JWTClaimsSet.Builder()
                .issuer("hansa")
                .subject("pek-1")
                .claim("partner", "PEK")
                .claim("scope", "accrue")
                .expirationTime(Date.from(NOW.plusSeconds(60)));
        assertThat(signer.verify(new PlainJWT(claims.audience(Tokens.AUDIENCE).build()).serialize(), NOW))
                .isEmpty();

        String keyId = signer.verify(token(), NOW).orElseThrow().keyId();
        var elsewhere = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(keyId).build(),
                claims.audience("elsewhere").build());
        elsewhere.sign(new MACSigner(Base64.getDecoder().decode(KEY)));
        assertThat(signer.verify(elsewhere.serialize(), NOW)).isEmpty();
    }

    @Test
    void a_short_key_is_refused_at_start() {
        assertThatThrownBy(() -> signer(key("too short"), "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_token_of_the_key_before_works_while_that_is_trusted() {
        String next = key("the next key, which is long enough");
        String token = token();

        assertThat(signer(next, KEY).verify(token, NOW))
                .hasValueSatisfying(read -> assertThat(read.keyId()).isEqualTo(keyOf(token)));
        assertThat(signer(next, "").verify(token, NOW)).isEmpty();
        assertThat(signer(KEY, next)
                        .verify(signer(next, KEY).sign(client, client.scopes(), NOW, NOW.plusSeconds(9)), NOW))
                .hasValueSatisfying(read -> assertThat(read.keyId()).isNotEqualTo(keyOf(token)));
    }

    @Test
    void a_token_says_whether_its_client_must_sign() {
        assertThat(signer.verify(token(), NOW).orElseThrow().mustSign()).isFalse();

        client.demandSignatures(NOW);

        assertThat(signer.verify(token(), NOW).orElseThrow().mustSign()).isTrue();
    }

    private static String keyOf(String token) {
        String header = new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]), StandardCharsets.UTF_8);
        return header.replaceAll(".*\"kid\":\"([^\"]*)\".*", "$1");
    }

    private static Signer signer(String key, String trusted) {
        return new Signer(new TokenKeys(key, Optional.of(trusted)));
    }

    private String token() {
        return signer.sign(client, client.scopes(), NOW, NOW.plusSeconds(900));
    }

    private static String key(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
