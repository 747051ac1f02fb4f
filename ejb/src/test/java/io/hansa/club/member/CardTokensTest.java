package io.hansa.club.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.TokenKeys;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CardTokensTest {

    private static final Instant NOW = Instant.parse("2026-06-15T02:03:04Z");
    private static final MemberNumber MEMBER = MemberNumber.ofSerial(17);

    @Test
    void a_token_names_its_member_for_five_minutes() {
        var token = tokensAt(NOW, "one").sign(MEMBER);

        assertThat(tokensAt(NOW.plusSeconds(299), "one").read(token.value())).contains(MEMBER);
        assertThat(tokensAt(token.expiresAt(), "one").read(token.value())).isEmpty();
    }

    @Test
    void a_token_of_another_key_or_with_another_member_names_nobody() {
        var token = tokensAt(NOW, "one").sign(MEMBER).value();
        var other = MemberNumber.ofSerial(18).value();

        assertThat(tokensAt(NOW, "two").read(token)).isEmpty();
        assertThat(tokensAt(NOW, "one").read(token.replace(MEMBER.value(), other)))
                .isEmpty();
        assertThat(tokensAt(NOW, "one").read(token + "A")).isEmpty();
    }

    @Test
    void what_is_no_token_names_nobody() {
        for (String nonsense : new String[] {"", "card:", "card:..", "card:x.y.z", MEMBER.value(), "card:a.b.c.d"}) {
            assertThat(tokensAt(NOW, "one").read(nonsense)).as(nonsense).isEmpty();
        }
    }

    private static CardTokens tokensAt(Instant now, String key) {
        var secret = Base64.getEncoder().encodeToString((key + "0123456789012345678901234567890123").getBytes());
        return new CardTokens(new TokenKeys(secret, Optional.empty()), Clock.fixed(now, ZoneOffset.UTC));
    }
}
