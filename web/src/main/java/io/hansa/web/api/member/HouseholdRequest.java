package io.hansa.web.api.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Makes a household, of which the caller is the head. */
public record HouseholdRequest(@NotBlank @Size(max = 64) String name) {}
