package io.hansa.web.api.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What Bean Validation refuses; the server's own mapper would answer a page. */
@Provider
@ApplicationScoped
public class ConstraintMapper implements ExceptionMapper<ConstraintViolationException> {

    @Inject
    Problems problems;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(ConstraintViolationException broken) {
        return problems.invalid(Constraints.violations(broken), Wording.language(headers.getAcceptableLanguages()));
    }
}
