package io.hansa.partners.access;

import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the signatures of clients' messages: a part of RFC 9421, with the digest of RFC 9530. A signature must be by a key of the
 * calling client that works now, over the method, the address, {@code content-digest} and {@code idempotency-key}, and just made.
 * A message that is sent twice has one effect by its idempotency key, which is why no nonces are kept.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Roles.PARTNER_API)
public class Signatures {

    /** What a client is told to sign, in the form of {@code Accept-Signature} (RFC 9421, 5.1). */
    public static final String DEMAND =
            "sig=(\"@method\" \"@path\" \"content-digest\" \"idempotency-key\");created;keyid";

    /** How long after it was made a signature is taken, and how far a sender's clock may be ahead of ours. */
    static final Duration FRESH = Duration.ofMinutes(5);

    static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    private static final Set<String> COVERED = Set.of("@method", "content-digest", "idempotency-key");

    @Inject
    ClientRows rows;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    /**
     * Passes when one of the message's signatures is good.
     *
     * @throws SignatureMissing when there is none
     * @throws SignatureInvalid when none is by a key of the caller over this message; its argument {@code reason} says why:
     *     {@code malformed}, {@code unknown-key}, {@code algorithm}, {@code not-covered}, {@code not-there}, {@code created}, {@code wrong}
     * @throws SignatureExpired when it was not just made
     * @throws DigestMismatch when the body is another than the one that was signed
     * @throws ClientRevoked when the caller was revoked
     */
    public void check(SignedMessage message) {
        String client = callers.of(context).actor().ref();
        List<MessageSignature> signatures = MessageSignature.of(message);
        if (signatures.isEmpty()) {
            throw new SignatureMissing();
        }
        Instant now = programme.now();
        MessageSignature signature = signatures.stream()
                .filter(each -> each.keyId().flatMap(id -> key(client, id, now)).isPresent())
                .findFirst()
                .orElseThrow(() -> new SignatureInvalid("unknown-key"));
        ClientKey key = signature.keyId().flatMap(id -> key(client, id, now)).orElseThrow();
        check(message, signature, key, now);
    }

    private Optional<ClientKey> key(String client, String id, Instant now) {
        return rows.key(client, id).filter(key -> key.worksAt(now));
    }

    /** The address, as far as it says something. */
    private static boolean coversAddress(Set<String> covered, SignedMessage message) {
        return covered.contains("@target-uri")
                || covered.contains("@path") && (message.target().getRawQuery() == null || covered.contains("@query"));
    }

    static void check(SignedMessage message, MessageSignature signature, ClientKey key, Instant now) {
        Set<String> covered = signature.covered();
        if (!covered.containsAll(COVERED) || !coversAddress(covered, message)) {
            throw new SignatureInvalid("not-covered");
        }
        if (signature
                .algorithm()
                .filter(code -> !code.equals(key.algorithm().code()))
                .isPresent()) {
            throw new SignatureInvalid("algorithm");
        }
        Instant created = signature.created().orElseThrow(() -> new SignatureInvalid("created"));
        if (created.isAfter(now.plus(CLOCK_SKEW))
                || created.plus(FRESH).isBefore(now)
                || signature.expires().filter(until -> !until.isAfter(now)).isPresent()) {
            throw new SignatureExpired();
        }
        if (!message.field("content-digest")
                .filter(field -> ContentDigest.fits(field, message.body()))
                .isPresent()) {
            throw new DigestMismatch();
        }
        if (!signature.holds(key.algorithm(), key.publicKey())) {
            throw new SignatureInvalid("wrong");
        }
    }
}
