package io.hansa.kernel.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes rows of a CSV file by RFC 4180, with cells that a spreadsheet would take for a formula made harmless. */
public final class CsvWriter {

    /** What spreadsheets begin to calculate with. */
    private static final String FORMULAS = "=+-@\t\r";

    private final Writer to;

    public CsvWriter(Writer to) {
        this.to = to;
    }

    /** Optional cells are unwrapped, null is nothing; numbers stay numbers. */
    public void row(Object... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            to.write(i == 0 ? "" : ",");
            to.write(cell(cells[i] instanceof Optional<?> optional ? optional.orElse(null) : cells[i]));
        }
        to.write("\r\n");
    }

    /** A row that {@link CsvReader} reads as it is, with its end; not for spreadsheets. */
    public static String exact(List<String> cells) {
        return cells.stream().map(CsvWriter::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Number ? value.toString() : quoted(asText(value.toString()));
    }

    /** One that a spreadsheet would take for a formula begins with an apostrophe, which it does not show. */
    public static String asText(String text) {
        return isFormula(text, 0) ? "'" + text : text;
    }

    /** What {@link #asText} was given. */
    static String plain(String text) {
        return text.startsWith("'") && isFormula(text, 1) ? text.substring(1) : text;
    }

    private static String quoted(String text) {
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }

    private static boolean isFormula(String text, int from) {
        return text.length() > from && FORMULAS.indexOf(text.charAt(from)) >= 0;
    }
}
