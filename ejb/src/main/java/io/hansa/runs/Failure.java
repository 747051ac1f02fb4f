package io.hansa.runs;

import io.hansa.kernel.DomainException;

/** Says in one line what went wrong: the refusal where there is one, else the innermost cause. */
final class Failure {

    private Failure() {}

    static String describe(Throwable failure) {
        Throwable innermost = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException refusal) {
                return refusal.code() + " " + refusal.args();
            }
            innermost = cause;
        }
        return innermost.getClass().getSimpleName() + ": " + innermost.getMessage();
    }
}
