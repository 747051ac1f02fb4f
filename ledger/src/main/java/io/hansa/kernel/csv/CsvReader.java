package io.hansa.kernel.csv;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads rows out of a stream of UTF-8, one at a time. Empty lines are passed over. */
public final class CsvReader {

    private final Letters letters;
    private final int longestRow;
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int length;

    /** @param longestRow how many letters a row has at most, with its commas, quotes and its end */
    public CsvReader(InputStream from, int longestRow) {
        this.letters = new Letters(from);
        this.longestRow = longestRow;
    }

    /**
     * The next row; empty at the end.
     *
     * @throws UnreadableFile where the file is not text, not UTF-8 or not CSV
     */
    public Optional<CsvRow> next() {
        while (true) {
            long line = letters.line();
            cells = new ArrayList<>();
            length = 0;
            boolean ended = readRow(line);
            if (cells.size() > 1 || !cells.get(0).isBlank()) {
                return Optional.of(new CsvRow(line, cells));
            }
            if (ended) {
                return Optional.empty();
            }
        }
    }

    /** @return whether the file ended with it */
    private boolean readRow(long line) {
        while (true) {
            int letter = take(line);
            if (letter == '"' && cell.isEmpty()) {
                letter = quoted(line);
            } else {
                letter = plain(letter, line);
            }
            cells.add(cell.toString());
            cell.setLength(0);
            if (letter != ',') {
                return letter == Letters.END;
            }
        }
    }

    /** @return what came after the cell: a comma, a line's end or the file's */
    private int plain(int begin, long line) {
        int letter = begin;
        while (letter != ',' && letter != '\n' && letter != Letters.END) {
            if (letter == '"') {
                throw UnreadableFile.inLine("stray-quote", letters.line());
            }
            cell.append((char) letter);
            letter = take(line);
        }
        return letter;
    }

    private int quoted(long line) {
        while (true) {
            int letter = take(line);
            if (letter == Letters.END) {
                throw UnreadableFile.inLine("open-quote", line);
            }
            if (letter == '"') {
                int after = take(line);
                if (after == ',' || after == '\n' || after == Letters.END) {
                    return after;
                }
                if (after != '"') {
                    throw UnreadableFile.inLine("stray-quote", letters.line());
                }
            }
            cell.append((char) letter);
        }
    }

    private int take(long line) {
        int letter = letters.next();
        length++;
        if (length > longestRow) {
            throw UnreadableFile.inLine("long-row", line);
        }
        return letter;
    }
}
