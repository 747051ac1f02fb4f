package io.hansa.web.api.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * Asks what giving points would do.
 *
 * @param taker the other member's number or phone
 */
public record GiftQuoteRequest(
        @NotBlank @Size(max = 40) String taker,
        @NotNull @Positive Long points) {}
