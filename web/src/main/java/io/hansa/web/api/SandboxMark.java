package io.hansa.web.api;

import io.hansa.web.security.BearerTokens.Bearer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Marks every answer to a client of a sandbox, so that nobody takes it for a real one. */
@Provider
public class SandboxMark implements ContainerResponseFilter {

    static final String HEADER = "Hansa-Sandbox";

    @Context
    HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (Bearer.of(servlet).map(Bearer::sandbox).orElse(false)) {
            response.getHeaders().putSingle(HEADER, "true");
        }
    }
}
