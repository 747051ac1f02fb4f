package io.hansa.club.simulation;

/** Points and status points that rules gave, or took back. */
record Gain(long points, long status) {

    static final Gain NOTHING = new Gain(0, 0);

    Gain plus(Gain other) {
        return new Gain(Math.addExact(points, other.points), Math.addExact(status, other.status));
    }

    Gain minus(Gain other) {
        return new Gain(Math.subtractExact(points, other.points), Math.subtractExact(status, other.status));
    }
}
