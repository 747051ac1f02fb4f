package io.hansa.web.api.member;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What the membership is to be.
 *
 * @param state {@code LEFT} to leave, {@code ACTIVE} to come back
 * @param reason for leaving
 * @param words asked for when the reason is {@code OTHER}
 */
public record MembershipRequest(
        @NotNull @Pattern(regexp = "LEFT|ACTIVE") String state,

        @Pattern(regexp = "PRICE|PRODUCT|SERVICE|MOVED|OTHER")
        String reason,

        @Size(max = 200) String words) {}
