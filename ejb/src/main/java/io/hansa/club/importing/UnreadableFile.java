package io.hansa.club.importing;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** The file cannot be read as members; {@code problem} says what is wrong, {@code at} where (a line or a column). */
public class UnreadableFile extends Invalid {

    public UnreadableFile(String problem, String at) {
        super("unreadable-file-" + problem, Map.of("problem", problem, "at", at));
    }
}
