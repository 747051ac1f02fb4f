package io.hansa.web.faces;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** Rows of a CSV file by RFC 4180, with cells that a spreadsheet would take for a formula made harmless. */
public final class Csv {

    private final Writer to;

    public Csv(Writer to) {
        this.to = to;
    }

    /** Optional cells are unwrapped; numbers stay numbers. */
    public void row(Object... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            to.write(i == 0 ? "" : ",");
            to.write(cell(cells[i] instanceof Optional<?> optional ? optional.orElse(null) : cells[i]));
        }
        to.write("\r\n");
    }

    static String cell(Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        String safe = !(value instanceof Number) && isFormula(text) ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    /** What spreadsheets begin to calculate with. */
    private static boolean isFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
