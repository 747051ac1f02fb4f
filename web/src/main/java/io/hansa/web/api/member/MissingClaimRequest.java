package io.hansa.web.api.member;

import io.hansa.partners.missing.ClaimMissingPoints;
import io.hansa.web.api.problem.InvalidRequest;
import io.hansa.web.api.problem.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * A purchase that brought no points.
 *
 * @param shoppedOn ISO 8601 date
 * @param another it is another purchase than one of the same day and amount that brought points; false when absent
 */
public record MissingClaimRequest(
        @NotNull @Pattern(regexp = "[A-Z0-9]{1,12}") String partner,
        @NotNull @Pattern(regexp = "[\\x21-\\x7e]{1,16}") String outlet,

        @NotNull @Pattern(regexp = "[0-9]{4}-[0-9]{2}-[0-9]{2}")
        String shoppedOn,

        @NotNull @Pattern(regexp = "[\\x21-\\x7e]{1,64}") String receipt,
        @NotNull @Positive Long amountFen,
        Boolean another,
        @Size(max = 2_000) String text) {

    /** @throws InvalidRequest when there is no such date */
    ClaimMissingPoints command(String key) {
        return new ClaimMissingPoints(
                key,
                partner,
                outlet,
                date(shoppedOn),
                receipt,
                amountFen,
                Boolean.TRUE.equals(another),
                text,
                List.of());
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidRequest(List.of(Violation.of("shoppedOn", "format")));
        }
    }
}
