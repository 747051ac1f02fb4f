package io.hansa.rewards.catalogue;

import io.hansa.kernel.Points;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of the shelf.
 *
 * @param state only rewards of this state
 * @param seen only what this onlooker sees
 * @param affordable only what can be ordered now for so many points
 * @param runs all of which must be found in the reward's search text
 * @param after where the slice before ended
 */
record Shelf(
        Optional<RewardState> state,
        Optional<Onlooker> seen,
        Optional<Points> affordable,
        Optional<RewardCategory> category,
        List<String> runs,
        Optional<Place> after) {

    /** A member of a tier, now. */
    record Onlooker(int tierRank, Instant now) {}

    /** A place in the catalogue's order. */
    record Place(int position, String reward) {

        /** Reads {@link Reward#cursor()}. */
        static Place of(String cursor) {
            int dot = cursor.indexOf('.');
            try {
                return new Place(Integer.parseInt(cursor.substring(0, Math.max(dot, 0))), cursor.substring(dot + 1));
            } catch (NumberFormatException e) {
                throw new InvalidReward("cursor", "malformed");
            }
        }
    }
}
