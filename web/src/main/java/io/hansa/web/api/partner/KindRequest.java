package io.hansa.web.api.partner;

import io.hansa.partners.inkind.ReportDelivery;
import io.hansa.web.api.problem.InvalidRequest;
import io.hansa.web.api.problem.Violation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something was given or taken in kind. */
public record KindRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,15}") String item,
        @NotNull @Positive @Max(1_000_000) Long quantity,
        @Pattern(regexp = Texts.OUTLET) String outlet,

        @NotNull @Pattern(regexp = "[0-9]{4}-[0-9]{2}-[0-9]{2}")
        String deliveredOn,

        @NotNull @Pattern(regexp = Texts.REFERENCE) String reference,
        @Size(max = 2_000) String text) {

    /** @throws InvalidRequest when there is no such date */
    ReportDelivery command(String key, String partner) {
        return new ReportDelivery(
                key, partner, item, quantity, Optional.ofNullable(outlet), date(), reference, text, List.of());
    }

    private LocalDate date() {
        try {
            return LocalDate.parse(deliveredOn);
        } catch (DateTimeException e) {
            throw new InvalidRequest(List.of(Violation.of("deliveredOn", "format")));
        }
    }
}
