package io.hansa.club.consent;

import io.hansa.kernel.Actor;
import java.time.Instant;

/**
 * Something that was said about a consent.
 *
 * @param given or withdrawn
 * @param wording the version of the words that were shown; empty where none were
 * @param evidence the address a form came from, or the number of a form or call
 */
public record ConsentFactView(
        Topic topic, boolean given, Door door, String wording, String evidence, Actor actor, Instant saidAt) {

    /** Without what leads to a person. */
    @Override
    public String toString() {
        return "ConsentFactView[" + topic + " " + given + " " + saidAt + "]";
    }
}
