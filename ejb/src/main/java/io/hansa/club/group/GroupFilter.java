package io.hansa.club.group;

import java.util.Objects;
import java.util.Optional;

/**
 * Which groups.
 *
 * @param text a part of the code's beginning or of the name
 * @param region the province by the first two digits of GB/T 2260
 * @param accountManager a sign-in
 */
public record GroupFilter(Optional<String> text, Optional<String> region, Optional<String> accountManager) {

    public static final GroupFilter ALL = new GroupFilter(Optional.empty(), Optional.empty(), Optional.empty());

    public GroupFilter {
        Objects.requireNonNull(text);
        Objects.requireNonNull(region);
        Objects.requireNonNull(accountManager);
    }
}
