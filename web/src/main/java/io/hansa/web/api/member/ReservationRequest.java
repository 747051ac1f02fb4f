package io.hansa.web.api.member;

import io.hansa.partners.visit.CheckIn;
import io.hansa.partners.visit.ReservePlace;
import io.hansa.web.api.Days;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalTime;

/** Reserves a place. {@code begins}: hours and minutes, in the outlet's zone. */
public record ReservationRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,12}") String partner,

        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9.-]{0,15}")
        String outlet,

        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,15}") String right,
        @NotNull @Pattern(regexp = Days.FORM) String day,

        @NotNull @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]")
        String begins,

        @Min(0) @Max(CheckIn.MOST_GUESTS) Integer guests) {

    ReservePlace command(String key) {
        return new ReservePlace(
                key,
                partner,
                outlet,
                right,
                Days.read(day, "day"),
                LocalTime.parse(begins),
                guests == null ? 0 : guests);
    }
}
