package io.hansa.web.api;

import io.hansa.web.api.problem.ApiProblem;
import io.hansa.web.api.problem.ProblemException;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom a resource is for. What a caller may do there is decided again, and finally, by the boundaries. A resource that says
 * nothing is for nobody.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class RolesGuard implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Context
    HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource.getResourceMethod().isAnnotationPresent(PermitAll.class)) {
            return;
        }
        SecurityContext caller = request.getSecurityContext();
        if (caller.getUserPrincipal() == null) {
            throw new ProblemException(ApiProblem.UNAUTHENTICATED, Map.of());
        }
        if (roles().noneMatch(caller::isUserInRole) || !hasScope()) {
            throw new ProblemException(ApiProblem.NOT_ALLOWED, Map.of());
        }
    }

    private boolean hasScope() {
        ForScope needed = resource.getResourceMethod().getAnnotation(ForScope.class);
        return needed == null || Scopes.of(servlet).contains(needed.value());
    }

    private Stream<String> roles() {
        Method method = resource.getResourceMethod();
        return Optional.ofNullable(method.getAnnotation(RolesAllowed.class))
                .or(() -> Optional.ofNullable(resource.getResourceClass().getAnnotation(RolesAllowed.class)))
                .map(RolesAllowed::value)
                .stream()
                .flatMap(Stream::of);
    }
}
