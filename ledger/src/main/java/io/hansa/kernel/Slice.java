package io.hansa.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * One page of a list that pages by key.
 *
 * @param rows at most as many as were asked for
 * @param next the cursor of the following page, opaque to the caller; empty on the last page
 */
public record Slice<T>(List<T> rows, Optional<String> next) {

    /** The most rows that any list hands out at once. */
    public static final int MAX_LIMIT = 200;

    public Slice {
        rows = List.copyOf(rows);
    }

    /**
     * Cuts a slice from a query that asked for one row more than {@code limit}.
     *
     * @param found up to {@code limit + 1} rows
     * @param cursor the key of a row, from which the next page begins
     */
    public static <T> Slice<T> cut(List<T> found, int limit, Function<T, String> cursor) {
        if (found.size() <= limit) {
            return new Slice<>(found, Optional.empty());
        }
        return new Slice<>(found.subList(0, limit), Optional.of(cursor.apply(found.get(limit - 1))));
    }

    /**
     * Reads a slice.
     *
     * @param asked how many rows; between 1 and {@link #MAX_LIMIT} are given
     * @param reading of so many rows, one more than are given, so that it is seen whether there are more
     * @param cursor the key of a row, from which the next page begins
     */
    public static <T> Slice<T> read(int asked, IntFunction<List<T>> reading, Function<T, String> cursor) {
        int limit = limit(asked);
        return cut(reading.apply(limit + 1), limit, cursor);
    }

    /**
     * Where a page begins.
     *
     * @param reading of a cursor; whatever it throws on something that is none
     * @param beginning of the list, where there is no cursor
     * @throws UnreadableCursor when the cursor is not one of the list
     */
    public static <K> K begin(Optional<String> cursor, Function<String, ? extends K> reading, K beginning) {
        if (cursor.isEmpty()) {
            return beginning;
        }
        try {
            return reading.apply(cursor.get());
        } catch (RuntimeException e) {
            throw new UnreadableCursor();
        }
    }

    /** A limit between 1 and {@link #MAX_LIMIT}. */
    public static int limit(int asked) {
        return Math.max(1, Math.min(asked, MAX_LIMIT));
    }

    public <R> Slice<R> map(Function<? super T, R> mapping) {
        return new Slice<>(rows.stream().map(mapping).toList(), next);
    }
}
