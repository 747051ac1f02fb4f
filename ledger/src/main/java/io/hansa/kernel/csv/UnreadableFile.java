package io.hansa.kernel.csv;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** The file cannot be read; {@code problem} says what is wrong, {@code at} where or what: a line, a column, a limit. */
public class UnreadableFile extends Invalid {

    private static final long serialVersionUID = 1L;

    /** @param problem lower-case with hyphens; the code is {@code unreadable-file-<problem>} */
    public UnreadableFile(String problem, String at) {
        super("unreadable-file-" + problem, Map.of("problem", problem, "at", at));
    }

    static UnreadableFile inLine(String problem, long line) {
        return new UnreadableFile(problem, Long.toString(line));
    }
}
