package io.hansa.club.member;

import java.time.Instant;

/** What the QR code of a member's card says for the next minutes; a till reads it in the member's place. */
public record CardToken(String value, Instant expiresAt) {}
