package io.hansa.rewards.order;

import io.hansa.kernel.ClaimCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stamps what a voucher's QR code says, so that a till without a connection sees that it is ours, for which reward, at which partner and
 * until when: {@code HV1.<code>.<last day>.<partner or ->.<reward>.<signature>}, all of letters that a QR code packs densely and that
 * a scanner types the same in any case. The signature is ECDSA over P-256 in base32, which every browser verifies; its key is derived
 * from the application's, and is the same on every server.
 */
@ApplicationScoped
class VoucherStamps {

    private static final String PREFIX = "HV1.";
    private static final String CURVE = "secp256r1";
    private static final String MAC = "HmacSHA512";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private PrivateKey key;
    private String publicKey;

    protected VoucherStamps() {}

    @Inject
    VoucherStamps(@ConfigProperty(name = "hansa.token.key") String applicationKey) {
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(CURVE));
            ECParameterSpec curve = parameters.getParameterSpec(ECParameterSpec.class);
            // 512 bits leave no value likelier than another
            var secret = new BigInteger(1, mac(Base64.getDecoder().decode(applicationKey)))
                    .mod(curve.getOrder().subtract(BigInteger.ONE))
                    .add(BigInteger.ONE);
            var point =
                    CustomNamedCurves.getByName(CURVE).getG().multiply(secret).normalize();
            var keys = KeyFactory.getInstance("EC");
            key = keys.generatePrivate(new ECPrivateKeySpec(secret, curve));
            publicKey = Base64.getEncoder()
                    .encodeToString(keys.generatePublic(new ECPublicKeySpec(
                                    new ECPoint(
                                            point.getAffineXCoord().toBigInteger(),
                                            point.getAffineYCoord().toBigInteger()),
                                    curve))
                            .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has P-256", e);
        }
    }

    /** X.509 in base64. */
    String publicKey() {
        return publicKey;
    }

    String stamp(ClaimCode code, LocalDate goodUntil, Optional<String> partner, String reward) {
        String said = PREFIX + code.value() + "." + goodUntil.format(DateTimeFormatter.BASIC_ISO_DATE) + "."
                + partner.orElse("-") + "." + reward;
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(said.getBytes(StandardCharsets.US_ASCII));
            return said + "." + base32(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a voucher could not be stamped", e);
        }
    }

    /** The code in what was scanned or typed. The rest of a stamp is for tills without a connection: here the order itself is asked. */
    static Optional<ClaimCode> code(String scanned) {
        String said = scanned.strip();
        return ClaimCode.read(said.regionMatches(true, 0, PREFIX, 0, PREFIX.length()) ? said.split("\\.", 3)[1] : said);
    }

    private static String base32(byte[] bytes) {
        var text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte each : bytes) {
            held = held << 8 | each & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) {
                text.append(LETTERS.charAt(held >> bits - 5 & 31));
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(LETTERS.charAt(held << 5 - bits & 31)).toString();
    }

    private static byte[] mac(byte[] applicationKey) throws GeneralSecurityException {
        var mac = Mac.getInstance(MAC);
        mac.init(new SecretKeySpec(applicationKey, MAC));
        return mac.doFinal("hansa voucher stamps 1".getBytes(StandardCharsets.UTF_8));
    }
}
