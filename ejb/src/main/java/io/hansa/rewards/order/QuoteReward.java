package io.hansa.rewards.order;

import io.hansa.kernel.MemberNumber;
import java.util.Objects;

/** Asks what a reward costs a member, or its household, now. */
public record QuoteReward(MemberNumber member, String reward, Payer payer) {

    public QuoteReward {
        Objects.requireNonNull(payer);
    }

    public QuoteReward(MemberNumber member, String reward) {
        this(member, reward, Payer.MEMBER);
    }
}
