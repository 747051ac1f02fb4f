package io.hansa.partners.file;

import io.hansa.kernel.csv.CsvHeader;
import io.hansa.kernel.csv.CsvRow;
import io.hansa.kernel.csv.CsvWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a file, as text.
 *
 * @param line of the file; the header is in the first
 * @param cells what the row says, by column; what it does not say is left out
 * @param found how many cells the row has
 * @param expected how many the header has
 */
record FileLine(long line, Map<FileColumn, String> cells, int found, int expected) {

    /** What a part keeps beside the cells: the line before them, and the two counts after them. */
    private static final int BESIDE = 3;

    static FileLine of(CsvHeader header, CsvRow row) {
        var cells = new EnumMap<FileColumn, String>(FileColumn.class);
        for (FileColumn column : FileColumn.values()) {
            header.cell(row, column.header()).ifPresent(text -> cells.put(column, shortened(text, column.longest())));
        }
        return new FileLine(row.line(), cells, row.cells().size(), header.width());
    }

    /** What {@link #kept} was, also before there were as many columns. */
    static FileLine of(CsvRow kept) {
        var cells = new EnumMap<FileColumn, String>(FileColumn.class);
        int columns = kept.cells().size() - BESIDE;
        for (FileColumn column : FileColumn.values()) {
            String text = column.ordinal() < columns ? kept.cells().get(1 + column.ordinal()) : "";
            if (!text.isEmpty()) {
                cells.put(column, text);
            }
        }
        return new FileLine(
                Long.parseLong(kept.cells().get(0)),
                cells,
                Integer.parseInt(kept.cells().get(1 + columns)),
                Integer.parseInt(kept.cells().get(2 + columns)));
    }

    /** As a part keeps it. */
    String kept() {
        List<String> kept = new ArrayList<>();
        kept.add(Long.toString(line));
        for (FileColumn column : FileColumn.values()) {
            kept.add(cells.getOrDefault(column, ""));
        }
        kept.add(Integer.toString(found));
        kept.add(Integer.toString(expected));
        return CsvWriter.exact(kept);
    }

    String cell(FileColumn column) {
        return cells.get(column);
    }

    /** What is longer than any cell may be is refused all the same, and must not fill the database. */
    private static String shortened(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
