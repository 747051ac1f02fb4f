package io.hansa.web.api.member;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The code that was sent. */
public record CodeRequest(
        @NotNull @Pattern(regexp = "[0-9]{6}") String code) {}
