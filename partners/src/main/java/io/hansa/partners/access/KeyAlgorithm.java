package io.hansa.partners.access;

/** With which algorithms messages may be signed, by their names in RFC 9421. The key decides, not the message. */
public enum KeyAlgorithm {
    ED25519("ed25519", "Ed25519"),
    ECDSA_P256_SHA256("ecdsa-p256-sha256", "SHA256withECDSAinP1363Format");

    private final String code;
    private final String jca;

    KeyAlgorithm(String code, String jca) {
        this.code = code;
        this.jca = jca;
    }

    public String code() {
        return code;
    }

    /** What Java calls it: the signature of ECDSA is r and s, and no ASN.1 (RFC 9421, 3.3.4). */
    String jca() {
        return jca;
    }
}
