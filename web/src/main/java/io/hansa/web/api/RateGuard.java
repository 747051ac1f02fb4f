package io.hansa.web.api;

import io.github.bucket4j.ConsumptionProbe;
import io.hansa.web.api.problem.ApiProblem;
import io.hansa.web.api.problem.ProblemException;
import io.hansa.web.security.BearerTokens.Bearer;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;

/** Counts calls, and tells each caller where it stands (draft-ietf-httpapi-ratelimit-headers). */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class RateGuard implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String PROBE = RateGuard.class.getName();

    @Inject
    RateLimits limits;

    @Context
    HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) {
        String caller = Optional.ofNullable(request.getSecurityContext().getUserPrincipal())
                .map(Principal::getName)
                .orElseGet(() -> "address:" + servlet.getRemoteAddr());
        ConsumptionProbe probe = limits.call(caller, sandbox());
        request.setProperty(PROBE, probe);
        if (!probe.isConsumed()) {
            long wait = RateLimits.seconds(probe.getNanosToWaitForRefill());
            throw new ProblemException(ApiProblem.RATE_LIMITED, Map.of("retryAfterSeconds", wait));
        }
    }

    private boolean sandbox() {
        return Bearer.of(servlet).map(Bearer::sandbox).orElse(false);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(PROBE) instanceof ConsumptionProbe probe) {
            response.getHeaders()
                    .putSingle(
                            "RateLimit-Policy",
                            "\"calls\";q=" + limits.perCaller(sandbox()) + ";w=" + RateLimits.WINDOW.toSeconds());
            response.getHeaders()
                    .putSingle(
                            "RateLimit",
                            "\"calls\";r=" + probe.getRemainingTokens() + ";t="
                                    + RateLimits.seconds(probe.getNanosToWaitForReset()));
        }
    }
}
