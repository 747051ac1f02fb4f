package io.hansa.web.api.problem;

import java.util.Map;

/** A refusal of the API itself, on its way to the mapper. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ApiProblem problem;
    private final transient Map<String, Object> args;

    public ProblemException(ApiProblem problem, Map<String, Object> args) {
        super(problem.code(), null, false, false);
        this.problem = problem;
        this.args = Map.copyOf(args);
    }

    public ApiProblem problem() {
        return problem;
    }

    public Map<String, Object> args() {
        return args;
    }
}
