package io.hansa.kernel;

import java.util.regex.Pattern;

/**
 * A caller's name for a request that changes something, so that asking again changes nothing more.
 *
 * @param scope who made the key unique: the actor
 * @param key 1 to 128 printable characters without blanks
 */
public record RequestKey(String scope, String key) {

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,128}");

    /** Refuses {@link InvalidRequestKey}. */
    public RequestKey {
        if (key == null || !FORM.matcher(key).matches()) {
            throw new InvalidRequestKey();
        }
    }

    public static RequestKey of(Actor actor, String key) {
        return new RequestKey(actor.toString(), key);
    }
}
