package io.hansa.club.simulation;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a part of a simulation comes to, by what it is summed by, and by member. */
final class Sums {

    private final Map<Key, Line> lines = new LinkedHashMap<>();
    private final Map<String, Gain> members = new LinkedHashMap<>();

    /** What is summed. */
    record Key(Dimension by, String code) {}

    /**
     * Of one line.
     *
     * @param messages accruals and what undid them
     * @param inexact of those, which were decided by what is known today
     */
    record Line(long messages, long inexact, Gain really, Gain simulated) {

        static final Line NOTHING = new Line(0, 0, Gain.NOTHING, Gain.NOTHING);

        Line plus(Line other) {
            return new Line(
                    messages + other.messages,
                    inexact + other.inexact,
                    really.plus(other.really),
                    simulated.plus(other.simulated));
        }
    }

    void add(Dimension by, String code, Line line) {
        lines.merge(new Key(by, code), line, Line::plus);
    }

    /** Uses of a right. */
    void addRight(String right, long really, long simulated) {
        add(Dimension.RIGHT, right, new Line(simulated == 0 ? 0 : 1, 0, new Gain(really, 0), new Gain(simulated, 0)));
    }

    /** @param difference simulated less real */
    void addMember(String member, Gain difference) {
        if (!difference.equals(Gain.NOTHING)) {
            members.merge(member, difference, Gain::plus);
        }
    }

    Map<Key, Line> lines() {
        return lines;
    }

    Map<String, Gain> members() {
        return members;
    }
}
