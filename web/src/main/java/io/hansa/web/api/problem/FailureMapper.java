package io.hansa.web.api.problem;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import io.hansa.kernel.DomainException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Everything else that ends a call: what the caller did wrong, what is too busy, and what broke. */
@Provider
@ApplicationScoped
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(FailureMapper.class.getName());
    private static final String RECORDED = FailureMapper.class.getName();

    /** A list that cannot read its cursor says so by IllegalArgumentException: it was not given by the page before. */
    private static final String CURSOR = "cursor";

    @Inject
    Problems problems;

    @Context
    HttpHeaders headers;

    @Context
    HttpServletRequest servlet;

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(Throwable failure) {
        Locale locale = Wording.language(headers.getAcceptableLanguages());
        for (Throwable cause : Causes.of(failure)) {
            Optional<Response> known = known(cause, locale);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return Overload.isIn(failure) ? overloaded(failure, locale) : unexpected(failure, locale);
    }

    private Optional<Response> known(Throwable cause, Locale locale) {
        if (cause instanceof DomainException refusal) {
            return Optional.of(problems.response(refusal, locale));
        }
        if (cause instanceof ProblemException refused) {
            return Optional.of(problems.response(refused.problem(), refused.args(), locale));
        }
        if (cause instanceof InvalidRequest invalid) {
            return Optional.of(problems.invalid(invalid.violations(), locale));
        }
        if (cause instanceof ConstraintViolationException broken) {
            return Optional.of(problems.invalid(Constraints.violations(broken), locale));
        }
        if (cause instanceof EJBAccessException) {
            return Optional.of(problems.response(ApiProblem.NOT_ALLOWED, Map.of(), locale));
        }
        if (cause instanceof IllegalArgumentException
                && uri.getQueryParameters().containsKey(CURSOR)) {
            return Optional.of(problems.invalid(List.of(Violation.of(CURSOR, "format")), locale));
        }
        return cause instanceof WebApplicationException http ? http(http, locale) : Optional.empty();
    }

    /** JAX-RS's own refusals; what it wraps is looked at by itself. */
    private Optional<Response> http(WebApplicationException http, Locale locale) {
        Response response = http.getResponse();
        if (response.getStatus() >= 500 && http.getCause() != null) {
            return Optional.empty();
        }
        if (response.hasEntity() || response.getStatus() < 400) {
            return Optional.of(response);
        }
        ApiProblem problem = ApiProblem.ofStatus(response.getStatus());
        Response answer = problems.response(problem, Map.of(), locale);
        Optional.ofNullable(response.getHeaderString(HttpHeaders.ALLOW))
                .ifPresent(allowed -> answer.getHeaders().putSingle(HttpHeaders.ALLOW, allowed));
        return Optional.of(answer);
    }

    private Response overloaded(Throwable failure, Locale locale) {
        LOG.log(WARNING, () -> "Overloaded: " + failure);
        return problems.response(ApiProblem.OVERLOADED, Map.of("retryAfterSeconds", 2), locale);
    }

    /** The server may ask twice about one failure, as it came and as it was wrapped: it is one record. */
    private Response unexpected(Throwable failure, Locale locale) {
        Object id = servlet.getAttribute(RECORDED);
        if (id == null) {
            id = UUID.randomUUID().toString();
            servlet.setAttribute(RECORDED, id);
            LOG.log(ERROR, "API failure " + id, failure);
        }
        return problems.response(ApiProblem.UNEXPECTED, Map.of("id", id), locale);
    }
}
