package io.hansa.web.api.provider;

import io.hansa.web.api.problem.InvalidRequest;
import io.hansa.web.api.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * A price to be announced.
 *
 * @param begins the first date on which members are asked for it
 */
public record PriceRequest(
        @NotNull @Valid Amount price,

        @NotNull @Pattern(regexp = "[0-9]{4}-[0-9]{2}-[0-9]{2}")
        String begins) {

    LocalDate date() {
        try {
            return LocalDate.parse(begins);
        } catch (DateTimeException e) {
            throw new InvalidRequest(List.of(Violation.of("begins", "format")));
        }
    }
}
