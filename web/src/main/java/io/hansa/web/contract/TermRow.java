package io.hansa.web.contract;

/**
 * A term, as it is and as it would be.
 *
 * @param section of terms that it belongs to, as a key of the bundle
 * @param label what the term is called
 * @param before empty where it was not said
 * @param after empty where it would not be said any more
 */
public record TermRow(String section, String label, String before, String after) {

    public boolean isChanged() {
        return !before.equals(after);
    }
}
