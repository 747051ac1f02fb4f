package io.hansa.web.api.oauth2;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * What a client says to prove who it is: in the Authorization header (RFC 6749 2.3.1), or in the form.
 *
 * @param byHeader the answer to a wrong proof then names the scheme
 */
record ClientProof(String clientId, String secret, boolean byHeader) {

    private static final String BASIC = "Basic ";

    /** @return empty when it says nothing, says it twice, or nothing that can be read */
    static Optional<ClientProof> of(String header, String formId, String formSecret) {
        if (header == null) {
            return formId == null || formSecret == null
                    ? Optional.empty()
                    : Optional.of(new ClientProof(formId, formSecret, false));
        }
        return formSecret == null ? basic(header) : Optional.empty();
    }

    private static Optional<ClientProof> basic(String header) {
        if (!header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(header.substring(BASIC.length()).trim());
            String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(new ClientProof(plain(parts[0]), plain(parts[1]), true));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Both parts are form-encoded before they are joined. */
    private static String plain(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    /** Never the secret: records end up in logs. */
    @Override
    public String toString() {
        return "ClientProof[" + clientId + "]";
    }
}
