package io.hansa.partners.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One signature of a message: what it says of itself, and whether it holds (RFC 9421, 2.5 and 3.2). */
final class MessageSignature {

    /** More than anybody needs to name a few components. */
    private static final int LONGEST = 2_000;

    private final SignedMessage message;
    private final StructuredItem input;
    private final byte[] signature;

    private MessageSignature(SignedMessage message, StructuredItem input, byte[] signature) {
        this.message = message;
        this.input = input;
        this.signature = signature;
    }

    /**
     * All that a message carries.
     *
     * @throws SignatureInvalid when they cannot be read
     */
    static List<MessageSignature> of(SignedMessage message) {
        Map<String, StructuredItem> signatures = field(message, "signature");
        List<MessageSignature> found = new ArrayList<>();
        field(message, "signature-input").forEach((label, input) -> {
            StructuredItem made = signatures.get(label);
            if (!(input.value() instanceof List) || made == null || !(made.value() instanceof byte[] bytes)) {
                throw malformed();
            }
            found.add(new MessageSignature(message, input, bytes));
        });
        return found;
    }

    private static Map<String, StructuredItem> field(SignedMessage message, String name) {
        String text = message.field(name).orElse("");
        if (text.length() > LONGEST) {
            throw malformed();
        }
        try {
            return StructuredDictionary.read(text);
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
    }

    private static SignatureInvalid malformed() {
        return new SignatureInvalid("malformed");
    }

    Optional<String> keyId() {
        return parameter("keyid", String.class);
    }

    Optional<String> algorithm() {
        return parameter("alg", String.class);
    }

    Optional<Instant> created() {
        return parameter("created", Long.class).map(Instant::ofEpochSecond);
    }

    Optional<Instant> expires() {
        return parameter("expires", Long.class).map(Instant::ofEpochSecond);
    }

    private <T> Optional<T> parameter(String name, Class<T> type) {
        return Optional.ofNullable(input.parameters().get(name)).map(value -> {
            if (!type.isInstance(value)) {
                throw malformed();
            }
            return type.cast(value);
        });
    }

    /**
     * What it is over.
     *
     * @throws SignatureInvalid when a component is named twice, or in part, which this part of the RFC does not know
     */
    Set<String> covered() {
        Set<String> names = new HashSet<>();
        for (StructuredItem item : components()) {
            if (!(item.value() instanceof String name) || !item.parameters().isEmpty() || !names.add(name)) {
                throw malformed();
            }
        }
        return names;
    }

    @SuppressWarnings("unchecked")
    private List<StructuredItem> components() {
        return (List<StructuredItem>) input.value();
    }

    /**
     * The text that was signed.
     *
     * @throws SignatureInvalid when it is over something that the message does not have
     */
    String base() {
        covered();
        var base = new StringBuilder();
        for (StructuredItem item : components()) {
            String value =
                    message.component((String) item.value()).orElseThrow(() -> new SignatureInvalid("not-there"));
            base.append(item.written()).append(": ").append(value).append('\n');
        }
        return base.append("\"@signature-params\": ").append(input.written()).toString();
    }

    /** Whether it was made by the key's owner, over this message. When it was made is not looked at. */
    boolean holds(KeyAlgorithm algorithm, PublicKey key) {
        try {
            Signature check = Signature.getInstance(algorithm.jca());
            check.initVerify(key);
            check.update(base().getBytes(StandardCharsets.UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
