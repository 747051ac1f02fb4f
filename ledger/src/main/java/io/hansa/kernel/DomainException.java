package io.hansa.kernel;

import jakarta.ejb.ApplicationException;
import java.util.Map;

/**
 * The root of every refusal: what was asked cannot be done, and the reason is the caller's to know.
 *
 * <p>A refusal is named for its reason ({@code InsufficientPoints}), has a stable {@link #code()} that clients may test,
 * and {@link #args()} from which a sentence is made in the reader's language (bundle key {@code refusal.<code>}). It rolls
 * the transaction back. It extends one of the four kinds {@link NotFound}, {@link Conflict}, {@link Invalid},
 * {@link Forbidden}, which the web layer alone translates to a status.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract sealed class DomainException extends RuntimeException permits NotFound, Conflict, Invalid, Forbidden {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Object> args;

    protected DomainException(String code, Map<String, ?> args) {
        super(code + " " + args, null, false, false);
        this.code = code;
        this.args = Map.copyOf(args);
    }

    /** Stable, lower-case with hyphens, e.g. {@code insufficient-points}. */
    public final String code() {
        return code;
    }

    /** Inputs and figures of the refusal by name, e.g. {@code required}, {@code available}, {@code missing}. */
    public final Map<String, Object> args() {
        return args == null ? Map.of() : args;
    }
}
