package io.hansa.partners.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class VaultTest {

    private static final byte[] SECRET = "thirty-two bytes that are secret".getBytes();
    private final Vault vault = new Vault(Base64.getEncoder().encodeToString(new byte[32]));

    @Test
    void a_secret_can_be_read_again_and_is_not_there_in_clear() {
        byte[] encrypted = vault.encrypt("we1", 1, SECRET);
        assertThat(new String(encrypted)).doesNotContain("secret");
        assertThat(vault.decrypt("we1", 1, encrypted)).hasValue(SECRET);
        assertThat(vault.encrypt("we1", 1, SECRET)).isNotEqualTo(encrypted);
    }

    @Test
    void it_is_nothing_in_another_row_under_another_key_or_when_it_was_changed() {
        byte[] encrypted = vault.encrypt("we1", 1, SECRET);
        assertThat(vault.decrypt("we2", 1, encrypted)).isEmpty();
        assertThat(vault.decrypt("we1", 2, encrypted)).isEmpty();
        assertThat(new Vault(Base64.getEncoder().encodeToString(new byte[33])).decrypt("we1", 1, encrypted))
                .isEmpty();
        encrypted[20] ^= 1;
        assertThat(vault.decrypt("we1", 1, encrypted)).isEmpty();
    }
}
