package io.hansa.club.member;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.TokenKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs and reads the tokens of cards: {@code card:<number>.<second of expiry>.<signature>}. The signature is HMAC-SHA-256 cut
 * to 128 bits, under a key of its own that is derived from the application's, so that no other token can be passed off as a card.
 */
@ApplicationScoped
class CardTokens {

    static final String PREFIX = "card:";
    static final Duration LIFE = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 16;
    private static final String OF_CARDS = "hansa member card";

    private List<byte[]> keys;
    private Clock clock;

    protected CardTokens() {}

    @Inject
    CardTokens(TokenKeys application, Clock clock) {
        keys = application.all().stream()
                .map(key -> hmac(key.secret(), OF_CARDS))
                .toList();
        this.clock = clock;
    }

    CardToken sign(MemberNumber member) {
        Instant expiresAt = clock.instant().plus(LIFE);
        String body = member + "." + Long.toString(expiresAt.getEpochSecond(), Character.MAX_RADIX);
        return new CardToken(PREFIX + body + "." + signature(keys.get(0), body), expiresAt);
    }

    /** The member of a token that we signed and that has not expired. */
    Optional<MemberNumber> read(String token) {
        var parts = token.startsWith(PREFIX) ? token.substring(PREFIX.length()).split("\\.", -1) : new String[0];
        if (parts.length != 3 || !MemberNumber.isValid(parts[0]) || !parts[1].matches("[0-9a-z]{1,9}")) {
            return Optional.empty();
        }
        boolean ours = keys.stream().anyMatch(key -> isSigned(key, parts));
        boolean alive = clock.instant().getEpochSecond() < Long.parseLong(parts[1], Character.MAX_RADIX);
        return ours && alive ? Optional.of(new MemberNumber(parts[0])) : Optional.empty();
    }

    private static boolean isSigned(byte[] key, String[] parts) {
        byte[] expected = signature(key, parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, parts[2].getBytes(StandardCharsets.UTF_8));
    }

    private static String signature(byte[] key, String body) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hmac(key, body), SIGNATURE_BYTES));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
