package io.hansa.web.api.provider;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The code that the member was sent. */
public record CodeBody(
        @NotNull @Pattern(regexp = "[0-9]{6}") String code) {}
