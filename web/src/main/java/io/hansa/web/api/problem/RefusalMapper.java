package io.hansa.web.api.problem;

import io.hansa.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Every refusal of the domain, by its kind. */
@Provider
@ApplicationScoped
public class RefusalMapper implements ExceptionMapper<DomainException> {

    @Inject
    Problems problems;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(DomainException refusal) {
        return problems.response(refusal, Wording.language(headers.getAcceptableLanguages()));
    }
}
