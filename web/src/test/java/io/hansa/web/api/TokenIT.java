package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The token endpoint, as RFC 6749 has it. */
@OverHttp
class TokenIT {

    private World.Partner partner;

    @BeforeEach
    void world() {
        partner = World.partner();
    }

    @Test
    void by_basic_authentication() {
        Answer answer = Api.anonymous()
                .with("Authorization", basic(partner.clientId(), partner.secret()))
                .form("/oauth2/token", "grant_type=client_credentials")
                .is(200);

        assertThat(answer.text("token_type")).isEqualTo("Bearer");
        assertThat(answer.number("expires_in")).isEqualTo(900);
        assertThat(answer.text("scope"))
                .isEqualTo(
                        "accrue charge dispute files in-kind members read redeem reverse services subscribe visits voucher webhooks");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        Api.as(answer.text("access_token")).get("/partner/transactions").is(200);
    }

    @Test
    void a_wrong_secret_and_an_unknown_client_are_told_the_same() {
        Answer wrong = Api.anonymous()
                .with("Authorization", basic(partner.clientId(), "wrong"))
                .form("/oauth2/token", "grant_type=client_credentials")
                .is(401);
        Answer unknown = Api.anonymous()
                .form("/oauth2/token", "grant_type=client_credentials&client_id=nobody&client_secret=wrong")
                .is(401);

        assertThat(wrong.text("error")).isEqualTo("invalid_client");
        assertThat(wrong.header("WWW-Authenticate")).startsWith("Basic");
        assertThat(unknown.text()).isEqualTo(wrong.text());
    }

    @ParameterizedTest
    @CsvSource({
        "scope=everything&grant_type=client_credentials, invalid_scope",
        "grant_type=password, unsupported_grant_type",
        "scope=read, invalid_request"
    })
    void refusals_have_the_codes_of_the_rfc(String form, String error) {
        Answer answer = Api.anonymous()
                .with("Authorization", basic(partner.clientId(), partner.secret()))
                .form("/oauth2/token", form)
                .is(400);
        assertThat(answer.text("error")).isEqualTo(error);
    }

    @Test
    void a_client_proves_itself_in_one_way() {
        Answer answer = Api.anonymous()
                .with("Authorization", basic(partner.clientId(), partner.secret()))
                .form(
                        "/oauth2/token",
                        "grant_type=client_credentials&client_id=" + partner.clientId() + "&client_secret="
                                + partner.secret())
                .is(400);
        assertThat(answer.text("error")).isEqualTo("invalid_request");
    }

    @Test
    void who_keeps_failing_must_wait() {
        Api guesser = Api.anonymous().with("Authorization", basic(partner.clientId(), "guess"));
        Answer last = null;
        for (int i = 0; i < 12; i++) {
            last = guesser.form("/oauth2/token", "grant_type=client_credentials");
        }
        last.isProblem(429, "rate-limited");
        assertThat(Long.parseLong(last.header("Retry-After"))).isPositive();
    }

    private static String basic(String id, String secret) {
        byte[] both = (id + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }
}
