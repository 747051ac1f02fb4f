package io.hansa.web.api.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Gives what was quoted. */
public record GiftRequest(@NotBlank @Size(max = 64) String quote) {}
