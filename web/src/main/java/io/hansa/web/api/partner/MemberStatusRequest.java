package io.hansa.web.api.partner;

import io.hansa.web.api.problem.InvalidRequest;
import io.hansa.web.api.problem.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What tier a member has at the caller's partner.
 *
 * @param validUntil ISO 8601 date, the last on which it holds; absent: until something else is said
 */
public record MemberStatusRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9 -]{0,31}")
        String number,

        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9_-]{0,23}")
        String tier,

        @Pattern(regexp = "[0-9]{4}-[0-9]{2}-[0-9]{2}") String validUntil,
        @Size(max = 200) String proof) {

    /** @throws InvalidRequest when there is no such date */
    Optional<LocalDate> lastDate() {
        try {
            return Optional.ofNullable(validUntil).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new InvalidRequest(List.of(Violation.of("validUntil", "format")));
        }
    }
}
