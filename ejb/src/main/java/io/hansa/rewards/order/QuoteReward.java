package io.hansa.rewards.order;

import io.hansa.kernel.MemberNumber;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks what a reward costs a member, its household, or a corporate group that it acts for, now.
 *
 * @param group the group's code, for who acts for several; empty: the only one
 */
public record QuoteReward(MemberNumber member, String reward, Payer payer, Optional<String> group) {

    public QuoteReward {
        Objects.requireNonNull(payer);
        Objects.requireNonNull(group);
    }

    public QuoteReward(MemberNumber member, String reward, Payer payer) {
        this(member, reward, payer, Optional.empty());
    }

    public QuoteReward(MemberNumber member, String reward) {
        this(member, reward, Payer.MEMBER);
    }
}
