package io.hansa.ledger.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SigningKeyTest {

    /** RFC 8032, section 7.1, test 1, in the PKCS #8 of RFC 8410. */
    private static final String SEED = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";

    private static final String PUBLIC = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    @Test
    void derives_the_public_key_of_the_standards_vector() {
        byte[] pkcs8 = HexFormat.of().parseHex("302e020100300506032b657004220420" + SEED);

        var key = new SigningKey(Base64.getEncoder().encodeToString(pkcs8));

        assertThat(HexFormat.of().formatHex(key.publicKey())).isEqualTo("302a300506032b6570032100" + PUBLIC);
        assertThat(key.id()).isEqualTo(Digests.hex(key.publicKey()).substring(0, 32));
    }

    @Test
    void derives_the_public_key_of_any_pair() throws Exception {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();

        var key = new SigningKey(
                Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));

        assertThat(key.publicKey()).isEqualTo(pair.getPublic().getEncoded());
    }

    @Test
    void says_what_a_key_has_to_be() {
        assertThatThrownBy(() -> new SigningKey("dGhlIGtleQ==")).hasMessageContaining("hansa.seal.key");
        assertThatThrownBy(() -> new SigningKey("not base64!")).hasMessageContaining("hansa.seal.key");
    }
}
