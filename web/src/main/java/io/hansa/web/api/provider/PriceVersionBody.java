package io.hansa.web.api.provider;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/** The price that the member was shown. */
public record PriceVersionBody(@NotNull @Positive Integer version) {}
