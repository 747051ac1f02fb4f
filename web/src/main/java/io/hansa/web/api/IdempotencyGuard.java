package io.hansa.web.api;

import io.hansa.web.api.problem.ApiProblem;
import io.hansa.web.api.problem.ProblemException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Refuses calls without a key before anything is done. */
@Provider
@Idempotent
@Priority(Priorities.HEADER_DECORATOR)
public class IdempotencyGuard implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        String key = request.getHeaderString(Idempotent.KEY);
        if (key == null || key.isEmpty()) {
            throw new ProblemException(ApiProblem.IDEMPOTENCY_KEY_MISSING, Map.of());
        }
        if (!key.matches("[\\x21-\\x7e]{1,100}")) {
            throw new ProblemException(ApiProblem.IDEMPOTENCY_KEY_MALFORMED, Map.of());
        }
    }
}
