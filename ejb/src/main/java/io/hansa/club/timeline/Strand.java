package io.hansa.club.timeline;

import io.hansa.kernel.Slice;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * One of the lists that a timeline is woven of, newest first, read page by page as far as it is needed. Where it stands is the
 * page's own cursor and how many of the page's rows are used up, so that cursors stay the list's own business.
 */
class Strand {

    private static final String BEGINNING = "";
    private static final String END = "-";

    private final BiFunction<Optional<String>, Integer, Slice<TimelineItem>> list;
    private final int pageSize;
    private String page;
    private int used;
    private List<TimelineItem> rows;
    private Optional<String> next = Optional.empty();

    /** @param position as {@link #position()} told it, empty at the beginning */
    Strand(BiFunction<Optional<String>, Integer, Slice<TimelineItem>> list, int pageSize, String position) {
        this.list = list;
        this.pageSize = pageSize;
        int colon = position.indexOf(':');
        used = colon < 0 ? 0 : Integer.parseInt(position.substring(0, colon));
        page = colon < 0 ? position : position.substring(colon + 1);
    }

    static boolean isPosition(String text) {
        return text.matches("([0-9]{1,3}:)?[^:]*");
    }

    /** The newest row that is not used up. */
    Optional<TimelineItem> head() {
        while (!END.equals(page)) {
            if (rows == null) {
                read();
            }
            if (used < rows.size()) {
                return Optional.of(rows.get(used));
            }
            page = next.orElse(END);
            used = 0;
            rows = null;
        }
        return Optional.empty();
    }

    void take() {
        used++;
    }

    String position() {
        return END.equals(page) || used == 0 ? page : used + ":" + page;
    }

    private void read() {
        var slice = list.apply(Optional.of(page).filter(cursor -> !cursor.equals(BEGINNING)), pageSize);
        rows = slice.rows();
        next = slice.next();
    }
}
