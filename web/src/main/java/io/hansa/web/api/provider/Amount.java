package io.hansa.web.api.provider;

import io.hansa.kernel.Unit;
import io.hansa.partners.provider.Price;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;

/** So many fen ({@code CNY}) or points ({@code PTS}). */
public record Amount(
        @NotNull @Pattern(regexp = "CNY|PTS") String unit,
        @NotNull @Positive @Max(Price.MOST) Long amount) {

    static Amount of(Price price) {
        return new Amount(price.unit().code(), price.amount());
    }

    Price price() {
        return new Price(new Unit(unit), amount);
    }
}
