package io.hansa.partners.refusal;

import io.hansa.kernel.Conflict;
import io.hansa.kernel.DomainException;
import io.hansa.kernel.Forbidden;
import io.hansa.kernel.Invalid;
import io.hansa.kernel.NotFound;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why something was refused, as it is kept in its row.
 *
 * @param kind which of the four kinds of refusal
 * @param code stable, lower-case with hyphens, e.g. {@code insufficient-points}
 * @param args inputs and figures by name
 */
public record Refusal(Kind kind, String code, Map<String, String> args) {

    public enum Kind {
        NOT_FOUND,
        CONFLICT,
        INVALID,
        FORBIDDEN
    }

    public Refusal {
        args = Map.copyOf(args);
    }

    /** As it was thrown. */
    public static Refusal of(DomainException reason) {
        var args = new TreeMap<String, String>();
        reason.args().forEach((name, value) -> args.put(name, String.valueOf(value)));
        return new Refusal(kindOf(reason), reason.code(), args);
    }

    private static Kind kindOf(DomainException reason) {
        if (reason instanceof NotFound) {
            return Kind.NOT_FOUND;
        }
        if (reason instanceof Invalid) {
            return Kind.INVALID;
        }
        return reason instanceof Forbidden ? Kind.FORBIDDEN : Kind.CONFLICT;
    }

    /** The refusal again as it was thrown, for a single request, where a refusal is the answer. */
    public DomainException asException() {
        return switch (kind) {
            case NOT_FOUND -> new Again.Missing(code, args);
            case CONFLICT -> new Again.Clash(code, args);
            case INVALID -> new Again.Wrong(code, args);
            case FORBIDDEN -> new Again.Barred(code, args);
        };
    }

    /** The four kinds with a code that is known at run time only. */
    private static final class Again {

        private static final class Missing extends NotFound {
            private static final long serialVersionUID = 1L;

            Missing(String code, Map<String, String> args) {
                super(code, args);
            }
        }

        private static final class Clash extends Conflict {
            private static final long serialVersionUID = 1L;

            Clash(String code, Map<String, String> args) {
                super(code, args);
            }
        }

        private static final class Wrong extends Invalid {
            private static final long serialVersionUID = 1L;

            Wrong(String code, Map<String, String> args) {
                super(code, args);
            }
        }

        private static final class Barred extends Forbidden {
            private static final long serialVersionUID = 1L;

            Barred(String code, Map<String, String> args) {
                super(code, args);
            }
        }
    }
}
