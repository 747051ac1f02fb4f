package io.hansa.club.consent;

import java.util.Arrays;
import java.util.List;

/** A channel and a purpose. */
public record Topic(Channel channel, Purpose purpose) {

    /** All, in their order. */
    public static List<Topic> all() {
        return Arrays.stream(Purpose.values())
                .flatMap(purpose -> Arrays.stream(Channel.values()).map(channel -> new Topic(channel, purpose)))
                .toList();
    }

    /** Whether a member may refuse it. */
    public boolean isChoice() {
        return channel != Channel.APP || purpose != Purpose.SERVICE;
    }
}
