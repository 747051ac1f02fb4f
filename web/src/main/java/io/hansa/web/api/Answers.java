package io.hansa.web.api;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers with what they need beside their body. Nothing that the API says is kept by a cache. */
public final class Answers {

    private Answers() {}

    public static Response ok(Object body) {
        return Response.ok(body).cacheControl(CacheControl.valueOf("no-store")).build();
    }

    public static Response ok(Object body, boolean replayed) {
        return mark(Response.ok(body), replayed);
    }

    /** @param path of what was made, below {@code /api/v1/} */
    public static Response created(String path, Object body, boolean replayed) {
        return mark(Response.created(URI.create(path)).entity(body), replayed);
    }

    /**
     * Taken in, with its effect to come.
     *
     * @param path of where it can be followed, below {@code /api/v1/}
     */
    public static Response accepted(String path, Object body, boolean replayed) {
        return mark(Response.accepted(body).location(URI.create(path)), replayed);
    }

    /** The same answer as before, with the mark. */
    public static Response replayed(Response answer, boolean replayed) {
        return mark(Response.fromResponse(answer), replayed);
    }

    private static Response mark(Response.ResponseBuilder answer, boolean replayed) {
        if (replayed) {
            answer.header(Idempotent.REPLAYED, true);
        }
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
