package io.hansa.club.consent;

import io.hansa.kernel.MemberNumber;
import java.util.Map;

/**
 * What a member says about consents.
 *
 * @param choices what it agrees to, and what not; of others nothing is said
 * @param wording the version of the words that were shown
 * @param evidence the address it came from; of staff the number of a form or call, 1 to 120 characters
 */
public record ChangeConsents(
        MemberNumber member, Map<Topic, Boolean> choices, Door door, String wording, String evidence) {

    public ChangeConsents {
        choices = Map.copyOf(choices);
    }

    /** Without what leads to a person. */
    @Override
    public String toString() {
        return "ChangeConsents[" + member + " " + choices + "]";
    }
}
