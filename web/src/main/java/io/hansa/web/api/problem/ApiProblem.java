package io.hansa.web.api.problem;

import java.util.Locale;
import java.util.stream.Stream;

/** What the API itself refuses, before or without the domain. The order is that of the statuses. */
public enum ApiProblem {
    MALFORMED_JSON(400),
    MALFORMED_REQUEST(400),
    IDEMPOTENCY_KEY_MISSING(400),
    IDEMPOTENCY_KEY_MALFORMED(400),
    UNAUTHENTICATED(401),
    NOT_ALLOWED(403),
    NO_SUCH_RESOURCE(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    INVALID_REQUEST(422),
    RATE_LIMITED(429),
    UNEXPECTED(500),
    OVERLOADED(503);

    private final int status;

    ApiProblem(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a status of JAX-RS itself means; anything below 500 that has no name of its own is a malformed request. */
    static ApiProblem ofStatus(int status) {
        return Stream.of(values())
                .filter(problem -> problem.status == status && problem != MALFORMED_JSON)
                .findFirst()
                .orElse(status < 500 ? MALFORMED_REQUEST : UNEXPECTED);
    }
}
