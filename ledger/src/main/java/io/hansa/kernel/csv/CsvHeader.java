package io.hansa.kernel.csv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The first row of a file: which cell of a row is which. Names are compared without regard to case. */
public final class CsvHeader {

    private final Map<String, Integer> places;
    private final int width;

    private CsvHeader(Map<String, Integer> places, int width) {
        this.places = Map.copyOf(places);
        this.width = width;
    }

    /**
     * Reads the header of a file.
     *
     * @param required columns that have to be there
     * @param known whether a column may be there beside them
     * @throws UnreadableFile when there is none, a column is missing, there twice, or not known
     */
    public static CsvHeader read(CsvReader file, List<String> required, Predicate<String> known) {
        CsvRow row = file.next().orElseThrow(() -> new UnreadableFile("empty", ""));
        var places = new HashMap<String, Integer>();
        Set<String> needed = new HashSet<>(required);
        for (int i = 0; i < row.cells().size(); i++) {
            String name = row.cells().get(i).strip().toLowerCase(Locale.ROOT);
            if (!needed.contains(name) && !known.test(name)) {
                throw new UnreadableFile(name.matches(".*[;\t|].*") ? "separator" : "unknown-column", shortened(name));
            }
            if (places.put(name, i) != null && !name.isEmpty()) {
                throw new UnreadableFile("column-twice", name);
            }
        }
        for (String name : required) {
            if (!places.containsKey(name)) {
                throw new UnreadableFile("missing-column", name);
            }
        }
        return new CsvHeader(places, row.cells().size());
    }

    /** How many cells a row has to have. */
    public int width() {
        return width;
    }

    public boolean has(String column) {
        return places.containsKey(column);
    }

    /**
     * What a row says in a column, without blanks around it and without the apostrophe that makes a formula a text; empty where it
     * says nothing.
     */
    public Optional<String> cell(CsvRow row, String column) {
        return Optional.ofNullable(places.get(column))
                .filter(place -> place < row.cells().size())
                .map(place -> CsvWriter.plain(row.cells().get(place).strip()))
                .filter(text -> !text.isEmpty());
    }

    private static String shortened(String name) {
        return name.length() > 60 ? name.substring(0, 60) : name;
    }
}
