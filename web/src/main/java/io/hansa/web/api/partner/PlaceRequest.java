package io.hansa.web.api.partner;

import io.hansa.partners.visit.PostPlaces;
import io.hansa.web.api.Days;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalTime;

/** How many places an outlet has for a time of a day. Times are hours and minutes, in the outlet's zone. */
public record PlaceRequest(
        @NotNull @Pattern(regexp = Texts.RIGHT) String right,
        @NotNull @Pattern(regexp = Days.FORM) String day,
        @NotNull @Pattern(regexp = Texts.TIME) String begins,
        @NotNull @Pattern(regexp = Texts.TIME) String ends,
        @NotNull @Min(0) @Max(10_000) Integer places) {

    PostPlaces command(String outlet) {
        return new PostPlaces(
                outlet, right, Days.read(day, "day"), LocalTime.parse(begins), LocalTime.parse(ends), places);
    }
}
