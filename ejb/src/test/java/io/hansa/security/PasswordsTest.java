package io.hansa.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void a_hash_tells_its_parameters_and_is_different_each_time() {
        var hash = passwords.hash("correct horse battery");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash("correct horse battery")).isNotEqualTo(hash);
        assertThat(passwords.isOutdated(hash)).isFalse();
        assertThat(passwords.isOutdated(hash.replace("t=2", "t=1"))).isTrue();
    }

    @Test
    void an_installation_that_takes_more_memory_renews_what_was_made_with_less() {
        var careful = new Passwords();
        careful.kib = 2 * passwords.kib;

        assertThat(careful.hash("correct horse battery")).startsWith("$argon2id$v=19$m=38912,t=2,p=1$");
        assertThat(careful.isOutdated(passwords.hash("correct horse battery"))).isTrue();
    }

    @Test
    void only_the_right_password_matches() {
        var hash = passwords.hash("correct horse battery");

        assertThat(passwords.matches("correct horse battery", hash)).isTrue();
        assertThat(passwords.matches("correct horse batterz", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
    }

    /** From the tests of the reference implementation (phc-winner-argon2, test.c): Argon2id, 64 MiB, 2 passes, 1 lane. */
    @Test
    void the_hash_is_that_of_the_reference_implementation() {
        var hash = new Argon2Parameters(65_536, 2, 1).hash("password", "somesalt".getBytes());

        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"too short", "1234567890", "aaaaaaaaaaaaaa", "xx 0000000018 xx", "PasswordPassword"})
    void a_password_that_is_easily_guessed_is_refused(String password) {
        assertThatThrownBy(() -> passwords.requireStrong(password, Set.of("0000000018")))
                .isInstanceOf(WeakPassword.class);
    }

    @Test
    void a_sentence_will_do() {
        assertThatCode(() -> passwords.requireStrong("雨后的港口 smells of rope", Set.of("0000000018")))
                .doesNotThrowAnyException();
    }
}
