package io.hansa.kernel;

/**
 * The transaction has to begin anew, as after a deadlock: it has just been learnt what it needs to lock first. The outermost
 * {@link RetryOnConflict} does so; the caller never sees it unless that gives up.
 */
public abstract class TryAnew extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected TryAnew(String message) {
        super(message, null, false, false);
    }
}
