package io.hansa.web.console;

import io.hansa.kernel.Slice;

/** How many rows a list has, counted no further than one slice reaches. */
public record Tally(int counted, boolean more) {

    /** As far as is counted. */
    public static final int MOST = Slice.MAX_LIMIT;

    public static Tally of(Slice<?> slice) {
        return new Tally(slice.rows().size(), slice.next().isPresent());
    }

    /** {@code 40}, or {@code 200+}. */
    @Override
    public String toString() {
        return more ? counted + "+" : Integer.toString(counted);
    }
}
