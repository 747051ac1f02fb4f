package io.hansa.club.merge;

import io.hansa.kernel.MemberNumber;

/**
 * Asks that one membership becomes part of another.
 *
 * @param words why the two are one person, 1 to 200 characters
 */
public record AskMerge(MemberNumber loser, MemberNumber survivor, String words) {

    /** @throws InvalidMerge when both are the same, or nothing or too much is said */
    public AskMerge {
        if (loser == null || survivor == null || loser.equals(survivor)) {
            throw new InvalidMerge("survivor");
        }
        words = MergeWords.check(words);
    }

    @Override
    public String toString() {
        return "AskMerge[" + loser + " " + survivor + "]";
    }
}
