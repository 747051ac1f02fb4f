package io.hansa.web.api;

import io.hansa.kernel.Slice;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;

/** Which page of a list: {@code limit} and {@code cursor}. */
public class PageQuery {

    @QueryParam("limit")
    @DefaultValue(Pages.USUAL_LIMIT)
    @Min(1)
    @Max(Slice.MAX_LIMIT)
    private int limit;

    @QueryParam("cursor")
    @Size(min = 1, max = 200)
    private String cursor;

    public int limit() {
        return limit;
    }

    public Optional<String> cursor() {
        return Optional.ofNullable(cursor);
    }
}
