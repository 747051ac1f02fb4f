package io.hansa.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Under which names a try is counted: who is to be signed in, and from where. An unknown login is counted like a known one, or
 * the waiting would tell them apart; it is hashed, because people type passwords into the wrong field.
 */
record ThrottledNames(String identity, String address) {

    private static final int IPV6_NETWORK_BYTES = 8;

    static String identity(long id) {
        return "identity:" + id;
    }

    static ThrottledNames of(Optional<Long> identity, String login, String address) {
        return new ThrottledNames(
                identity.map(ThrottledNames::identity).orElseGet(() -> "login:" + sha256(login)),
                "address:" + network(address));
    }

    /** Of somebody who has signed in already, from wherever. */
    static SortedMap<String, ThrottleRule> own(String identity) {
        return new TreeMap<>(Map.of(identity, ThrottleRule.IDENTITY));
    }

    SortedMap<String, ThrottleRule> rules() {
        var rules = new TreeMap<String, ThrottleRule>();
        rules.put(identity, ThrottleRule.IDENTITY);
        rules.put(address, ThrottleRule.ADDRESS);
        return rules;
    }

    /** One IPv4 address; of IPv6 the /64 network, all of which one customer has. */
    private static String network(String address) {
        if (!address.matches("[0-9a-fA-F:.]{2,45}")) {
            return sha256(address).substring(0, 32);
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes.length > 4 ? Arrays.copyOf(bytes, IPV6_NETWORK_BYTES) : bytes);
        } catch (UnknownHostException e) {
            return sha256(address).substring(0, 32);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
