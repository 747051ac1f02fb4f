package io.hansa.web.api.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Asks another person of the household to be its head.
 *
 * @param member its number
 */
public record HeadRequest(@NotBlank @Size(max = 40) String member) {}
