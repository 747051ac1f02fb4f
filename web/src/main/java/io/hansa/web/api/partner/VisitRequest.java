package io.hansa.web.api.partner;

import io.hansa.partners.visit.CheckIn;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;

/** An outlet lets a member in who has a right to it; without {@code guests}, alone. */
public record VisitRequest(
        @NotNull @Pattern(regexp = Texts.REFERENCE) String reference,
        @NotNull Instant occurredAt,
        @NotNull @Pattern(regexp = Texts.OUTLET) String outlet,
        @NotNull @Pattern(regexp = Texts.MEMBER) String member,
        @NotNull @Pattern(regexp = Texts.RIGHT) String right,
        @Min(0) @Max(CheckIn.MOST_GUESTS) Integer guests) {

    CheckIn command(String key) {
        return new CheckIn(key, reference, occurredAt, outlet, member, right, guests == null ? 0 : guests);
    }
}
