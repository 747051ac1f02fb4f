package io.hansa.rewards.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.ClaimCode;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a till without a connection reads off a QR code. */
class VoucherStampsTest {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private final VoucherStamps stamps = new VoucherStamps(Base64.getEncoder().encodeToString(new byte[32]));
    private final ClaimCode code = ClaimCode.random(new SecureRandom());
    private final String stamp = stamps.stamp(code, LocalDate.of(2026, 12, 31), Optional.of("PEK"), "LOUNGE-1");

    @Test
    void says_what_the_voucher_is_in_letters_that_a_scanner_types_in_any_case() {
        assertThat(stamp)
                .startsWith("HV1." + code.value() + ".20261231.PEK.LOUNGE-1.")
                .matches("[0-9A-Z.-]{100,200}");
        assertThat(stamps.stamp(code, LocalDate.of(2026, 1, 2), Optional.empty(), "R"))
                .startsWith("HV1." + code.value() + ".20260102.-.R.");
    }

    @Test
    void anybody_who_has_the_public_key_verifies_it_and_sees_what_was_changed() throws Exception {
        assertThat(verified(stamp)).isTrue();
        assertThat(verified(stamp.replace("20261231", "20271231"))).isFalse();
        var other =
                new VoucherStamps(Base64.getEncoder().encodeToString("another".getBytes(StandardCharsets.US_ASCII)));
        assertThat(verified(other.stamp(code, LocalDate.of(2026, 12, 31), Optional.of("PEK"), "LOUNGE-1")))
                .isFalse();
    }

    @Test
    void every_server_with_the_same_key_has_the_same_public_key() {
        assertThat(new VoucherStamps(Base64.getEncoder().encodeToString(new byte[32])).publicKey())
                .isEqualTo(stamps.publicKey());
    }

    @Test
    void the_desk_reads_the_code_out_of_it_or_as_it_was_typed() {
        assertThat(VoucherStamps.code(stamp)).hasValue(code);
        assertThat(VoucherStamps.code(" " + stamp.toLowerCase(java.util.Locale.ROOT)))
                .hasValue(code);
        assertThat(VoucherStamps.code(code.printed())).hasValue(code);
        assertThat(VoucherStamps.code("HV1.")).isEmpty();
        assertThat(VoucherStamps.code("HV1.XXXX.1")).isEmpty();
        assertThat(VoucherStamps.code("")).isEmpty();
    }

    private boolean verified(String text) throws Exception {
        int end = text.lastIndexOf('.');
        var key = KeyFactory.getInstance("EC")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(stamps.publicKey())));
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(key);
        signature.update(text.substring(0, end).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(bytes(text.substring(end + 1)));
    }

    private static byte[] bytes(String base32) {
        var bytes = new byte[base32.length() * 5 / 8];
        for (int i = 0; i < bytes.length * 8; i++) {
            int letter = LETTERS.indexOf(base32.charAt(i / 5));
            bytes[i / 8] |= (byte) ((letter >> 4 - i % 5 & 1) << 7 - i % 8);
        }
        return bytes;
    }
}
