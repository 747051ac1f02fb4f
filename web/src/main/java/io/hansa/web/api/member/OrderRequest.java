package io.hansa.web.api.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Orders what was quoted. */
public record OrderRequest(@NotBlank @Size(max = 64) String quote) {}
