package io.hansa.web.api;

import io.hansa.kernel.Slice;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Lists that page by key. */
public final class Pages {

    /** Rows of a page when the caller does not say. */
    public static final String USUAL_LIMIT = "50";

    private Pages() {}

    /**
     * One page.
     *
     * @param next what {@code cursor} must say for the following page; absent on the last
     */
    public record Page<T>(List<T> items, Optional<String> next) {}

    /** The page, and a link to the next one that keeps all filters. The link is relative: the caller knows where it asked. */
    public static <T> Response of(Slice<T> slice, UriInfo uri) {
        Response.ResponseBuilder response = Response.ok(new Page<>(slice.rows(), slice.next()));
        slice.next()
                .ifPresent(cursor -> response.links(
                        Link.fromUri(next(uri, cursor)).rel("next").build()));
        return response.cacheControl(CacheControl.valueOf("no-store")).build();
    }

    private static URI next(UriInfo uri, String cursor) {
        URI absolute = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", "{cursor}")
                .build(cursor);
        return URI.create(absolute.getRawPath() + "?" + absolute.getRawQuery());
    }
}
