package io.hansa.partners.file;

import io.hansa.partners.transaction.WrittenItems;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A column of the layout, in the order in which parts keep them. */
enum FileColumn {
    KIND(true),
    REFERENCE(true),
    OCCURRED_AT(true),
    OUTLET(false),
    MEMBER(false),
    AMOUNT_FEN(false),
    POINTS(false),
    ORIGINAL(false),
    // of a later layout: parts from before have no cells for them
    PRODUCT(false),
    CATEGORY(false),
    ITEMS(false);

    /** Columns that results bring; a file that is sent again may still have them. */
    static final String OF_RESULTS = "result_";

    private static final int LONGEST_CELL = 200;

    /** How many columns the first layout had. */
    private static final int FIRST = 8;

    private final boolean required;

    FileColumn(boolean required) {
        this.required = required;
    }

    boolean isOfFirstLayout() {
        return ordinal() < FIRST;
    }

    /** As much of a cell as is kept; what is longer is refused. */
    int longest() {
        return this == ITEMS ? WrittenItems.LONGEST + 1 : LONGEST_CELL;
    }

    /** As the file's first line writes it. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> required() {
        return Arrays.stream(values())
                .filter(column -> column.required)
                .map(FileColumn::header)
                .toList();
    }

    static boolean isKnown(String header) {
        return header.startsWith(OF_RESULTS)
                || Arrays.stream(values()).anyMatch(column -> column.header().equals(header));
    }
}
