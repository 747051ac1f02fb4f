package io.hansa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path data;

    @Test
    void are_made_once_and_kept() {
        var first = Secrets.of(data);
        var second = Secrets.of(data);
        assertThat(second.get(Secrets.APP)).isEqualTo(first.get(Secrets.APP)).isNotEqualTo(first.get(Secrets.MIGRATE));
        assertThat(Base64.getDecoder().decode(first.get(Secrets.TOKEN_KEY))).hasSize(32);
        assertThat(second.get(Secrets.SEAL_KEY)).isEqualTo(first.get(Secrets.SEAL_KEY));
        assertThat(first.get(Secrets.DEMO)).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void have_a_key_that_signs() throws GeneralSecurityException {
        var encoded = Base64.getDecoder().decode(Secrets.of(data).get(Secrets.SEAL_KEY));
        var key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        assertThat(key.getAlgorithm()).isEqualTo("EdDSA");
    }

    @Test
    void are_for_their_owner_only() throws IOException {
        Secrets.of(data);
        var rights = Files.getPosixFilePermissions(data.resolve("secrets.properties"));
        assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
    }
}
