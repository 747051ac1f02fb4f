package io.hansa.club.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.member.ContactKind;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.TokenKeys;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContactCodeTest {

    private static final MemberNumber MEMBER = MemberNumber.ofSerial(1);
    private static final Instant NOON = Instant.parse("2026-05-04T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-05-04");
    private static final String PHONE = "+8613900000001";

    private final Codes codes = codes('a');
    private final ContactCode code = new ContactCode(MEMBER, ContactKind.PHONE);

    @Test
    void the_next_code_waits_for_a_minute() {
        assertThat(code.pause(NOON, TODAY)).isZero();
        code.send("x", NOON, TODAY);
        assertThat(code.pause(NOON.plusSeconds(59), TODAY)).isEqualTo(Duration.ofSeconds(1));
        assertThat(code.pause(NOON.plusSeconds(60), TODAY)).isZero();
    }

    @Test
    void ten_codes_a_day_are_the_most_and_a_new_day_begins_anew() {
        for (int i = 0; i < ContactCode.MOST_A_DAY; i++) {
            assertThat(code.pause(NOON.plusSeconds(60L * i), TODAY)).isZero();
            code.send("x", NOON.plusSeconds(60L * i), TODAY);
        }
        assertThat(code.pause(NOON.plusSeconds(3600), TODAY)).isPositive();
        assertThat(code.pause(NOON.plusSeconds(86_400), TODAY.plusDays(1))).isZero();
    }

    @Test
    void a_code_is_six_digits_and_good_for_one_member_at_one_address() {
        String digits = codes.next();
        assertThat(digits).matches("[0-9]{6}");
        String hash = codes.hash(digits, MEMBER, PHONE);

        assertThat(hash).doesNotContain(digits);
        assertThat(codes.matches(hash, digits, MEMBER, PHONE)).isTrue();
        assertThat(codes.matches(hash, digits, MEMBER, "+8613900000002")).isFalse();
        assertThat(codes.matches(hash, digits, MemberNumber.ofSerial(2), PHONE)).isFalse();
        assertThat(codes.matches(hash, "1" + digits, MEMBER, PHONE)).isFalse();
        assertThat(codes('b').matches(hash, digits, MEMBER, PHONE)).isFalse();
    }

    @Test
    void a_used_code_matches_nothing() {
        code.send(codes.hash("123456", MEMBER, PHONE), NOON, TODAY);
        code.use();
        assertThat(codes.matches(code.hash(), "123456", MEMBER, PHONE)).isFalse();
    }

    private static Codes codes(char secret) {
        byte[] key = String.valueOf(secret).repeat(32).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        return new Codes(new TokenKeys(Base64.getEncoder().encodeToString(key), Optional.empty()));
    }
}
