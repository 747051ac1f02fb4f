package io.hansa.rewards.order;

import io.hansa.kernel.MemberNumber;

/** Asks what a reward costs a member now. */
public record QuoteReward(MemberNumber member, String reward) {}
