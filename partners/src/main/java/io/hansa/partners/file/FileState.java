package io.hansa.partners.file;

/** How far a file is (bundle key {@code state.<name>}). */
public enum FileState {
    CHECKING,
    /** Every row was judged; somebody has to confirm. */
    CHECKED,
    POSTING,
    POSTED,
    /** Between two parts, until somebody lets it go on. */
    STOPPED,
    /** A part failed again and again; it can be tried anew. */
    FAILED;

    public boolean isAtWork() {
        return this == CHECKING || this == POSTING;
    }
}
