package io.hansa.web.api.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Asks a member to join.
 *
 * @param member the member's whole number or phone
 */
public record InvitationRequest(@NotBlank @Size(max = 40) String member) {}
