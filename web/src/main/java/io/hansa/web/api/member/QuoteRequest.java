package io.hansa.web.api.member;

import io.hansa.rewards.order.Payer;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Asks what a reward costs.
 *
 * @param payer whose points would pay; absent: the member's
 * @param group the code of the corporate group that would pay, for who acts for several; absent: the only one
 */
public record QuoteRequest(
        @NotBlank @Size(max = 32) String reward,
        Payer payer,
        @Size(max = 12) String group) {}
