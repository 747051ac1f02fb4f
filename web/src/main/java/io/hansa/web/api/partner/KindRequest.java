package io.hansa.web.api.partner;

import io.hansa.partners.inkind.ReportDelivery;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something was given or taken in kind. */
public record KindRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,15}") String item,
        @NotNull @Positive @Max(1_000_000) Long quantity,
        @Pattern(regexp = Texts.OUTLET) String outlet,
        @NotNull LocalDate deliveredOn,
        @NotNull @Pattern(regexp = Texts.REFERENCE) String reference,
        @Size(max = 2_000) String text) {

    ReportDelivery command(String key, String partner) {
        return new ReportDelivery(
                key, partner, item, quantity, Optional.ofNullable(outlet), deliveredOn, reference, text, List.of());
    }
}
