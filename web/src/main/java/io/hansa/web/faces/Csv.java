package io.hansa.web.faces;

import io.hansa.kernel.csv.CsvWriter;
import java.io.IOException;
import java.io.Writer;

/** Rows of a file that a browser keeps. */
public final class Csv {

    private final CsvWriter to;

    public Csv(Writer to) {
        this.to = new CsvWriter(to);
    }

    /** Optional cells are unwrapped; numbers stay numbers. */
    public void row(Object... cells) throws IOException {
        to.row(cells);
    }
}
