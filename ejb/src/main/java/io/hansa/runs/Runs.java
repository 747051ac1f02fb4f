package io.hansa.runs;

import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;

/** Starts, watches and stops long work. */
@Stateless
@RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
public class Runs {

    /** Queues a run, or finds the one that was started with this kind and key before. Work begins after the commit. */
    public RunNumber start(StartRun command) {
        throw new UnsupportedOperationException("being written");
    }

    /** @throws RunNotFound when there is none */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public RunView view(RunNumber number) {
        throw new UnsupportedOperationException("being written");
    }

    /** Newest first; of one kind, or of all. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<RunView> list(Optional<String> kind, Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException("being written");
    }

    /** Chunks that failed, in their order. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<ChunkFailureRow> failures(RunNumber number, Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException("being written");
    }

    /**
     * Stops a run after the chunk that is being worked.
     *
     * @throws RunNotOpen when it is over
     */
    public void cancel(RunNumber number) {
        throw new UnsupportedOperationException("being written");
    }

    /**
     * Goes on with a cancelled or failed run from its last committed chunk; failed chunks are tried again.
     *
     * @throws RunNotOpen when it is done, or going on already
     */
    public void resume(RunNumber number) {
        throw new UnsupportedOperationException("being written");
    }
}
