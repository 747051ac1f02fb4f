package io.hansa.partners.port;

import io.hansa.kernel.MemberNumber;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Accepted accruals, and what undid parts of them, in the order in which they were recorded: what the club replays. Each call takes a
 * bounded number of statements, but for {@link #cut}, which takes one a part.
 */
public interface PastMessages {

    /**
     * Where a message is in that order.
     *
     * @param number of the transaction
     */
    record Place(Instant recordedAt, long number) {

        private static final String BETWEEN = "/";

        /** Before all that was recorded at an instant. */
        public static Place before(Instant instant) {
            return new Place(instant, 0);
        }

        public static Place read(String text) {
            String[] parts = text.split(BETWEEN);
            return new Place(Instant.parse(parts[0]), Long.parseLong(parts[1]));
        }

        @Override
        public String toString() {
            return recordedAt + BETWEEN + number;
        }
    }

    /**
     * Cuts what was recorded into parts; what was recorded at one instant, as a batch is, is of one part.
     *
     * @param from the first instant
     * @param before the first instant after
     * @param size messages of a part, if no batch lies across its end
     * @return the last place of each part, and of what is left
     */
    List<Place> cut(Instant from, Instant before, int size);

    /** What lies after a place and up to another, of a part that {@link #cut} gave. */
    List<PastMessage> between(Place after, Place through);

    /** By their numbers; those that are no accepted accruals are left out. */
    List<PastMessage> of(Collection<Long> accruals);

    /** How many accruals members had up to a place, by member and partner; also those that were undone. */
    Map<MemberNumber, Map<String, Long>> counts(Collection<MemberNumber> members, Place before);

    /** Of these accruals, those of which a part was undone at any later time. */
    Set<Long> undone(Collection<Long> accruals);

    /**
     * What stayed of accruals right after parts of them were undone, by the numbers of what undid them.
     *
     * @param reversals numbers; those that undid no accrual are left out
     */
    Map<Long, Rest> rests(Collection<Long> reversals);

    /**
     * What stayed of an accrual, by the contract.
     *
     * @param accrual its number
     * @param fen of what the member paid; empty where the partner gave a number of points
     */
    record Rest(long accrual, OptionalLong fen, long points, long statusPoints) {}
}
