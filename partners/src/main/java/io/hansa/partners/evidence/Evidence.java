package io.hansa.partners.evidence;

import java.util.Arrays;
import java.util.Objects;

/**
 * A file as it is handed in.
 *
 * @param name as the sender calls it; folders and control characters are left out
 * @param content 1 byte to {@link #MOST_BYTES}; kind and size are checked when it is kept
 */
public record Evidence(String name, byte[] content) {

    /** The most bytes of one file. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    /** The most files of one subject. */
    public static final int MOST_FILES = 20;

    private static final int LONGEST_NAME = 120;

    public Evidence {
        Objects.requireNonNull(name);
        Objects.requireNonNull(content);
        content = content.clone();
        name = plain(name);
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    int size() {
        return content.length;
    }

    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String printable = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"]", "").strip();
        if (printable.codePointCount(0, printable.length()) > LONGEST_NAME) {
            int from = printable.offsetByCodePoints(0, printable.codePointCount(0, printable.length()) - LONGEST_NAME);
            printable = printable.substring(from);
        }
        return printable.isEmpty() ? "file" : printable;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence that && name.equals(that.name) && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(content));
    }

    /** Never the content: records end up in logs. */
    @Override
    public String toString() {
        return "Evidence[" + name + ", " + content.length + "]";
    }
}
