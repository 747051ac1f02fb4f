package io.hansa.kernel.csv;

import java.util.List;

/**
 * One row of a file.
 *
 * @param line of the file in which it begins; the first is 1
 */
public record CsvRow(long line, List<String> cells) {

    public CsvRow {
        cells = List.copyOf(cells);
    }
}
