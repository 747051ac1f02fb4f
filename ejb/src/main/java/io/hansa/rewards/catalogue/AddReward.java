package io.hansa.rewards.catalogue;

/**
 * Drafts a reward.
 *
 * @param reward its code: 2 to 32 upper-case letters, digits or hyphens
 * @param limited whether stock is counted; then none can be ordered before stock was replenished
 */
public record AddReward(String reward, RewardKind kind, boolean limited, RewardTerms terms) {

    public AddReward {
        if (reward == null || !reward.matches("[A-Z0-9][A-Z0-9-]{1,31}")) {
            throw new InvalidReward("reward", "malformed");
        }
    }
}
