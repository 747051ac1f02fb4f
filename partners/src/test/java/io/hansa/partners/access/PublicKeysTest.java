package io.hansa.partners.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicKeysTest {

    /** RFC 9421, B.1.4: the same key as PEM and as JWK. */
    @Test
    void the_same_key_as_pem_and_as_jwk_is_the_same() {
        var pem = PublicKeys.read("""
                -----BEGIN PUBLIC KEY-----
                MCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=
                -----END PUBLIC KEY-----
                """);
        var jwk = PublicKeys.read("{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"kid\":\"test-key-ed25519\","
                + "\"x\":\"JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs\"}");

        assertThat(jwk).isEqualTo(pem);
        assertThat(pem.algorithm()).isEqualTo(KeyAlgorithm.ED25519);
        assertThat(PublicKeys.kept(pem.algorithm(), pem.key().getEncoded())).isEqualTo(pem.key());
    }

    @Test
    void ecdsa_is_on_p256_only() throws Exception {
        assertThat(PublicKeys.read(generated("EC", 256)).algorithm()).isEqualTo(KeyAlgorithm.ECDSA_P256_SHA256);
        assertThatThrownBy(() -> PublicKeys.read(generated("EC", 384))).isInstanceOf(KeyUnusable.class);
        assertThatThrownBy(() -> PublicKeys.read(generated("RSA", 2048))).isInstanceOf(KeyUnusable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF\n-----END PRIVATE KEY-----",
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"d\":\"n4Ni-HpISpVObnQMW0wOhCKROaIKqKtW_2ZYb2p9KcU\","
                        + "\"x\":\"JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs\"}"
            })
    void a_private_key_is_told_from_a_public_one(String text) {
        assertThatThrownBy(() -> PublicKeys.read(text)).isInstanceOf(PrivateKeyShown.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "{}",
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"AAAA\"}",
                "{\"kty\":\"oct\",\"k\":\"AAAA\"}",
                "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"
            })
    void what_is_no_key_is_unusable(String text) {
        assertThatThrownBy(() -> PublicKeys.read(text)).isInstanceOf(io.hansa.kernel.Invalid.class);
    }

    private static String generated(String algorithm, int bits) throws NoSuchAlgorithmException {
        var generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(bits);
        byte[] encoded = generator.generateKeyPair().getPublic().getEncoded();
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(encoded)
                + "\n-----END PUBLIC KEY-----\n";
    }
}
