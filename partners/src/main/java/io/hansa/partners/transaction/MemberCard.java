package io.hansa.partners.transaction;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;

/** What a till may know of the member in front of it. */
public record MemberCard(MemberNumber number, String maskedName, String tier, boolean active, Points available) {}
