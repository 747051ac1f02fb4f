package io.hansa.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThrottledNamesTest {

    @Test
    void an_unknown_login_is_counted_under_its_hash() {
        var names = ThrottledNames.of(Optional.empty(), "my secret password", "192.0.2.1");

        assertThat(names.identity())
                .startsWith("login:")
                .doesNotContain("secret")
                .hasSizeLessThanOrEqualTo(80);
        assertThat(names.rules()).containsOnlyKeys(names.identity(), names.address());
    }

    @Test
    void all_names_of_an_identity_are_counted_together() {
        assertThat(ThrottledNames.of(Optional.of(7L), "a", "192.0.2.1").identity())
                .isEqualTo(ThrottledNames.of(Optional.of(7L), "b", "192.0.2.1").identity());
    }

    @Test
    void an_ipv6_network_counts_as_one_address() {
        assertThat(address("2001:db8:1:2::1")).isEqualTo(address("2001:db8:1:2:ffff::9"));
        assertThat(address("2001:db8:1:2::1")).isNotEqualTo(address("2001:db8:1:3::1"));
        assertThat(address("192.0.2.1")).isNotEqualTo(address("192.0.2.2"));
    }

    @Test
    void what_is_no_address_is_never_looked_up() {
        assertThat(address("some.host.example")).startsWith("address:").hasSizeLessThanOrEqualTo(80);
    }

    private static String address(String address) {
        return ThrottledNames.of(Optional.of(1L), "a", address).address();
    }
}
