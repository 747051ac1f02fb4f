package io.hansa.partners.webhook;

import java.util.OptionalLong;

/** The id that all attempts of a delivery carry, by which a receiver sees a repetition: {@code msg_} and its number. */
final class Messages {

    private static final String PREFIX = "msg_";

    private Messages() {}

    static String idOf(long delivery) {
        return PREFIX + delivery;
    }

    static OptionalLong numberOf(String message) {
        return message.matches(PREFIX + "[0-9]{1,18}")
                ? OptionalLong.of(Long.parseLong(message.substring(PREFIX.length())))
                : OptionalLong.empty();
    }
}
