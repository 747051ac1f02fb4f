package io.hansa.partners.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where deliveries may go. */
class ReachTest {

    private final Reach reach = new Reach(false);
    private final Reach withLoopback = new Reach(true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "127.9.9.9",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "2001:db8::1",
                "2001::1",
                "2002:a00:1::1",
                "64:ff9b::a00:1",
                "fec0::1"
            })
    void no_address_that_is_not_public_is_connected_to(String address) throws UnknownHostException {
        assertThat(reach.allows(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "100.63.255.255", "100.128.0.1", "172.32.0.1", "198.20.0.1", "2606:4700::1111"})
    void public_ones_are(String address) throws UnknownHostException {
        assertThat(reach.allows(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/x",
                "https://localhost/x",
                "https://127.0.0.1/x",
                "https://2130706433/x",
                "https://0x7f000001/x",
                "https://10.0.0.1/x",
                "https://[::1]/x",
                "https://user@example.com/x",
                "https://example.com/x#y",
                "https:///x",
                "ftp://example.com",
                "example.com",
                "https://例子.com/",
                "https://a b.com/"
            })
    void an_endpoint_is_https_and_of_no_address_in_figures_that_is_not_public(String url) {
        assertThatThrownBy(() -> reach.require(url)).isInstanceOf(AddressNotAllowed.class);
    }

    @Test
    void names_are_looked_at_when_they_are_connected_to() {
        assertThat(reach.require("https://hooks.example.com:8443/a?b=c")).startsWith("https://hooks");
        assertThatThrownBy(() -> reach.resolve("localhost")).isInstanceOf(Reach.NotAllowed.class);
    }

    @Test
    void a_long_address_is_refused() {
        assertThatThrownBy(() -> reach.require("https://example.com/" + "x".repeat(500)))
                .isInstanceOf(AddressNotAllowed.class);
    }

    @Test
    void this_machine_only_where_it_is_configured() throws UnknownHostException {
        assertThat(withLoopback.require("http://127.0.0.1:8080/x")).startsWith("http://");
        assertThat(withLoopback.resolve("localhost")).isNotEmpty();
        assertThatThrownBy(() -> withLoopback.require("http://example.com/x")).isInstanceOf(AddressNotAllowed.class);
        assertThatThrownBy(() -> withLoopback.require("http://10.0.0.1/x")).isInstanceOf(AddressNotAllowed.class);
    }
}
