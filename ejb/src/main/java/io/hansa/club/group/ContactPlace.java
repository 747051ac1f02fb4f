package io.hansa.club.group;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * That a member is a contact of a group.
 *
 * @param group the group's code
 * @param name the group's name
 * @param power how much the contact decides there, 1 (nothing) to 5 (all), the last time that somebody scored it
 */
public record ContactPlace(String group, String name, Optional<Integer> power) {

    private static final int LEAST = 1;
    private static final int STEP = 25;

    /** The power out of a hundred, as a score of standing says it: nothing is 0, all is 100. */
    public OptionalInt decides() {
        return power.map(each -> OptionalInt.of((each - LEAST) * STEP)).orElse(OptionalInt.empty());
    }

    ContactPlace higher(ContactPlace other) {
        return other.power.orElse(0) > power.orElse(0) ? other : this;
    }
}
