package io.hansa.partners.port;

/** The runs that work on files of transactions, part by part, on whichever server. A file has one run for each phase. */
public interface FileRuns {

    /** Starts the run, or finds the one that was; its work begins after the commit. */
    void start(long file, FilePhase phase);

    /**
     * Stops the run after the part that is being worked on.
     *
     * @throws io.hansa.kernel.Conflict when it is over
     */
    void cancel(long file, FilePhase phase);

    /**
     * Goes on where the run was stopped, or failed.
     *
     * @throws io.hansa.kernel.Conflict when it is done, or at work
     */
    void resume(long file, FilePhase phase);

    Standing standing(long file, FilePhase phase);

    /** How a run stands. */
    enum Standing {
        NONE,
        AT_WORK,
        CANCELLED,
        FAILED,
        DONE
    }
}
