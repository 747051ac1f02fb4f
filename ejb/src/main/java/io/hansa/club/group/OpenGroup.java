package io.hansa.club.group;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a corporate group is.
 *
 * @param code 2 to 12 capital letters and digits
 * @param name 1 to 80 characters
 * @param region by GB/T 2260
 * @param accountManager the sign-in of one of the staff
 * @param serviceTeam sign-ins of staff, at most 8
 * @param serviceLine the telephone of the team, 5 to 19 digits, blanks or hyphens after a plus or none
 */
public record OpenGroup(
        String code,
        String name,
        Industry industry,
        String region,
        Optional<String> accountManager,
        Set<String> serviceTeam,
        Optional<String> serviceLine) {

    public OpenGroup {
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
        Objects.requireNonNull(region);
        Objects.requireNonNull(accountManager);
        serviceTeam = Set.copyOf(serviceTeam);
        Objects.requireNonNull(serviceLine);
    }
}
