package io.hansa.partners.access;

/**
 * Makes a public key known by which a client signs.
 *
 * @param keyId what signatures call it, 1 to 64 letters, digits, dots, hyphens and underscores
 * @param publicKey PEM ({@code BEGIN PUBLIC KEY}) or a JWK, at most 4,000 characters
 */
public record RegisterKey(String clientId, String keyId, String publicKey) {

    private static final int LONGEST = 4_000;

    public RegisterKey {
        if (keyId == null || !keyId.matches("[A-Za-z0-9._-]{1,64}")) {
            throw new IllegalArgumentException("a key's id has 1 to 64 letters, digits, dots, hyphens and underscores");
        }
        if (publicKey == null || publicKey.isBlank() || publicKey.length() > LONGEST) {
            throw new IllegalArgumentException("a public key has 1 to " + LONGEST + " characters");
        }
    }

    /** Never the key: somebody may have pasted the wrong one. */
    @Override
    public String toString() {
        return "RegisterKey[" + clientId + " " + keyId + "]";
    }
}
