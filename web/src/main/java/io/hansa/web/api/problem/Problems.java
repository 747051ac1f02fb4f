package io.hansa.web.api.problem;

import io.hansa.kernel.Conflict;
import io.hansa.kernel.DomainException;
import io.hansa.kernel.Forbidden;
import io.hansa.kernel.InFlight;
import io.hansa.kernel.Invalid;
import io.hansa.kernel.NotFound;
import io.hansa.ledger.seal.NotSealedYet;
import io.hansa.partners.access.SignatureMissing;
import io.hansa.partners.access.Signatures;
import io.hansa.security.TooManyAttempts;
import io.hansa.security.WrongCredentials;
import io.hansa.web.faces.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes problems of refusals. */
@ApplicationScoped
public class Problems {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String CHALLENGE = "Bearer realm=\"hansa\"";

    private final Refusals refusals;

    protected Problems() {
        this(null);
    }

    @Inject
    public Problems(Refusals refusals) {
        this.refusals = refusals;
    }

    /** A refusal of the domain as an answer of its own. */
    public Response response(DomainException refusal, Locale locale) {
        Response.ResponseBuilder response = answer(body(refusal, locale), status(refusal), locale);
        if (refusal instanceof TooManyAttempts wait) {
            response.header(HttpHeaders.RETRY_AFTER, wait.retryAfterSeconds());
        }
        if (refusal instanceof NotSealedYet early) {
            response.header(HttpHeaders.RETRY_AFTER, early.retryAfterSeconds());
        }
        if (refusal instanceof InFlight) {
            response.header(HttpHeaders.RETRY_AFTER, 1);
        }
        if (refusal instanceof WrongCredentials) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        }
        if (refusal instanceof SignatureMissing) {
            response.header("Accept-Signature", Signatures.DEMAND);
        }
        return response.build();
    }

    /** A refusal of the API as an answer of its own. */
    public Response response(ApiProblem problem, Map<String, Object> args, Locale locale) {
        JsonObject body = body(problem, Wording.detail(problem.code(), args, locale), locale)
                .figures(args)
                .json();
        Response.ResponseBuilder response = answer(body, problem.status(), locale);
        if (problem == ApiProblem.UNAUTHENTICATED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        }
        if (args.containsKey("retryAfterSeconds")) {
            response.header(HttpHeaders.RETRY_AFTER, args.get("retryAfterSeconds"));
        }
        return response.build();
    }

    public Response invalid(List<Violation> violations, Locale locale) {
        ApiProblem problem = ApiProblem.INVALID_REQUEST;
        String detail = Wording.detail(problem.code(), Map.of("count", violations.size()), locale);
        return answer(
                        body(problem, detail, locale)
                                .violations(violations, locale)
                                .json(),
                        problem.status(),
                        locale)
                .build();
    }

    /** A refusal of the domain as one item's outcome in a batch. */
    public JsonObject body(DomainException refusal, Locale locale) {
        String title = Wording.title(kind(refusal), locale);
        return new ProblemBody(refusal.code(), title, status(refusal), refusals.sentence(refusal, locale))
                .figures(refusal.args())
                .json();
    }

    public int status(DomainException refusal) {
        if (refusal instanceof WrongCredentials) {
            return 401;
        }
        if (refusal instanceof TooManyAttempts) {
            return 429;
        }
        return switch (kind(refusal)) {
            case "not-found" -> 404;
            case "forbidden" -> 403;
            case "invalid" -> 422;
            default -> 409;
        };
    }

    private static String kind(DomainException refusal) {
        if (refusal instanceof NotFound) {
            return "not-found";
        }
        if (refusal instanceof Forbidden) {
            return "forbidden";
        }
        if (refusal instanceof Invalid) {
            return "invalid";
        }
        assert refusal instanceof Conflict;
        return "conflict";
    }

    private static ProblemBody body(ApiProblem problem, String detail, Locale locale) {
        return new ProblemBody(problem.code(), Wording.title(problem.code(), locale), problem.status(), detail);
    }

    private static Response.ResponseBuilder answer(JsonObject body, int status, Locale locale) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .language(locale)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(body.toString());
    }
}
