package io.hansa.runs;

import java.util.List;
import java.util.Set;

/**
 * Knows how to do the runs of one kind. An injectable bean; the engine finds all of them.
 *
 * <p>A chunk may be begun more than once, but it is committed once: what is written to the database in
 * {@link #work} commits together with the chunk row. Nothing else may be changed there; what must go out goes to the outbox.
 */
public interface RunHandler {

    /** Lower-case with dots; names the kind for ever. */
    String kind();

    /** The roles that may start, cancel and resume runs of this kind; SYSTEM always may. */
    Set<String> operators();

    /** Cuts the run into chunks, in the order in which they are to be worked; in one transaction with the chunk rows. */
    List<ChunkPlan> plan(RunContext run);

    /** Works one chunk, in its own transaction. */
    ChunkResult work(RunContext run, String payload);

    /** Whether no chunk may be worked while one before it has failed: the run stops there, until somebody resumes it. */
    default boolean inOrder() {
        return false;
    }

    /**
     * Whether several workers may be at its chunks at the same time: none needs what another one wrote, and each takes its locks in an
     * order that all keep. Of those, none goes {@link #inOrder}.
     */
    default boolean sideBySide() {
        return false;
    }

    /** After the last chunk, in the transaction that closes the run. */
    default void finish(RunContext run) {}
}
