package io.hansa.web.api.problem;

import java.util.List;

/** The request is JSON, but not what the operation asks for (422). */
public class InvalidRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** More than this many are not listed. */
    private static final int MOST = 100;

    private final transient List<Violation> violations;

    public InvalidRequest(List<Violation> violations) {
        super("invalid request", null, false, false);
        this.violations = violations.stream().limit(MOST).toList();
    }

    public List<Violation> violations() {
        return violations;
    }
}
