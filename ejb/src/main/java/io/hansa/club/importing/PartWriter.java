package io.hansa.club.importing;

import java.util.ArrayList;
import java.util.List;

/** Cuts a file into parts while it is read, so that no file is ever in memory whole. */
class PartWriter {

    static final int ROWS_A_PART = 1_000;

    /** The header is line 1. */
    private static final long FIRST_LINE = 2;

    private final long importId;
    private final ImportRows imports;
    private final List<List<String>> waiting = new ArrayList<>(ROWS_A_PART);
    private long rows;
    private int parts;

    PartWriter(long importId, ImportRows imports) {
        this.importId = importId;
        this.imports = imports;
    }

    void add(List<String> row) {
        waiting.add(row);
        if (waiting.size() == ROWS_A_PART) {
            flush();
        }
    }

    void flush() {
        if (!waiting.isEmpty()) {
            parts++;
            imports.add(new ImportPart(importId, parts, FIRST_LINE + rows, waiting.size(), MemberCsv.write(waiting)));
            rows += waiting.size();
            waiting.clear();
        }
    }

    long rows() {
        return rows;
    }

    int parts() {
        return parts;
    }
}
