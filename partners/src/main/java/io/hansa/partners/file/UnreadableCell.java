package io.hansa.partners.file;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** A row cannot be read: what is wrong, and in which column. */
final class UnreadableCell extends Invalid {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_VALUE = 40;

    private UnreadableCell(String code, Map<String, ?> args) {
        super(code, args);
    }

    static UnreadableCell of(String problem, FileColumn column) {
        return new UnreadableCell("cell-" + problem, Map.of("column", column.header()));
    }

    static UnreadableCell of(String problem, FileColumn column, String value) {
        String shown = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
        return new UnreadableCell("cell-" + problem, Map.of("column", column.header(), "value", shown));
    }

    static UnreadableCell count(int found, int expected) {
        return new UnreadableCell("cell-count", Map.of("found", found, "expected", expected));
    }
}
