package io.hansa.club.group;

import java.util.Objects;

/**
 * Changes what a group is; its code stays.
 *
 * @param seen the version that the caller has seen
 */
public record ChangeGroup(OpenGroup group, int seen) {

    public ChangeGroup {
        Objects.requireNonNull(group);
    }
}
