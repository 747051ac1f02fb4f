package io.hansa.runs;

/** Where a run is in its life. */
public enum RunState {
    QUEUED,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED;

    /** Nothing more happens unless somebody resumes it. */
    public boolean isOver() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }
}
