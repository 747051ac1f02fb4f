package io.hansa.partners.file;

import java.util.function.Consumer;

/** Cuts a file into parts while it is read, so that no file is ever in memory whole. */
final class PartWriter {

    /** As many are posted in one transaction: few enough that no till waits long for a member's wallet. */
    static final int ROWS_A_PART = 500;

    private static final int LETTERS_A_PART = 1 << 19;

    private final long file;
    private final Consumer<FilePart> keep;
    private final StringBuilder content = new StringBuilder();
    private int waiting;
    private long rows;
    private int parts;

    PartWriter(long file, Consumer<FilePart> keep) {
        this.file = file;
        this.keep = keep;
    }

    void add(FileLine line) {
        content.append(line.kept());
        waiting++;
        if (waiting == ROWS_A_PART || content.length() >= LETTERS_A_PART) {
            flush();
        }
    }

    void flush() {
        if (waiting > 0) {
            parts++;
            keep.accept(new FilePart(file, parts, waiting, content.toString()));
            rows += waiting;
            waiting = 0;
            content.setLength(0);
        }
    }

    long rows() {
        return rows;
    }

    int parts() {
        return parts;
    }
}
