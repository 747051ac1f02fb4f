package io.hansa.outbox;

import io.hansa.kernel.MemberNumber;
import java.util.Map;
import java.util.Objects;

/**
 * Something that is sent to an address of a member outside the portal.
 *
 * @param address a phone in E.164, or a mail address
 * @param code as of a {@link Notification}
 * @param language {@code zh} or {@code en}: an address is written to in one
 * @param key makes it one message however often it is asked for
 */
public record TextMessage(
        MemberNumber to,
        Channel channel,
        String address,
        String code,
        Map<String, String> args,
        String language,
        String key) {

    /** By what it is sent. */
    public enum Channel {
        SMS,
        MAIL
    }

    public TextMessage {
        Objects.requireNonNull(to);
        Objects.requireNonNull(channel);
        Objects.requireNonNull(address);
        if (!language.matches("zh|en")) {
            throw new IllegalArgumentException("not a language: " + language);
        }
        args = Map.copyOf(args);
    }

    /** Without the address and what is said. */
    @Override
    public String toString() {
        return "TextMessage[" + to + " " + channel + " " + code + "]";
    }
}
