package io.hansa.web.api.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks what a reward costs. */
public record QuoteRequest(@NotBlank @Size(max = 32) String reward) {}
