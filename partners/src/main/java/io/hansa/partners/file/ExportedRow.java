package io.hansa.partners.file;

import java.util.List;

/**
 * A row with its result, to be taken home.
 *
 * @param cells what the row said, in the order of {@link PartnerFiles#COLUMNS}; empty where it said nothing
 */
public record ExportedRow(List<String> cells, FileRow result) {

    public ExportedRow {
        cells = List.copyOf(cells);
    }
}
