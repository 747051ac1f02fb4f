package io.hansa.web.api.partner;

import io.hansa.kernel.EntryNumber;
import io.hansa.partners.dispute.DisputeReason;
import io.hansa.partners.dispute.OpenDispute;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * A line of a statement is wrong, or one entry behind it.
 *
 * @param entry the whole line when absent
 */
public record DisputeRequest(
        @NotNull @Pattern(regexp = "[0-9]{4}-[0-9]{6,9}") String statement,
        @NotNull @Positive Integer line,
        @Positive Long entry,
        @NotNull @Positive Long claimedFen,
        @NotNull DisputeReason reason,
        @NotNull @Size(min = 1, max = 2_000) String text) {

    OpenDispute command(String key) {
        return new OpenDispute(
                key,
                statement,
                line,
                Optional.ofNullable(entry).map(EntryNumber::new),
                claimedFen,
                reason,
                text,
                List.of());
    }
}
