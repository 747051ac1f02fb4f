package io.hansa.rewards.catalogue;

import io.hansa.kernel.LocalizedText;
import java.util.Optional;

/**
 * What a reward says and whom it is for.
 *
 * @param picture key of its picture, lower-case with hyphens
 * @param partner code of the partner whose tills honour the voucher; empty: any till of the alliance
 * @param tierRank the lowest rank of the tier ladder that may see it; 0: everybody
 * @param visible when members see it
 * @param available when members can order it
 * @param voucherDays how long a voucher is good, in days after its issue
 * @param cancelHours how long after issue an unused voucher can be given back for points; 0: never
 * @param position its place in the catalogue, ascending
 */
public record RewardTerms(
        LocalizedText name,
        LocalizedText description,
        RewardCategory category,
        String picture,
        Optional<String> partner,
        int tierRank,
        Window visible,
        Window available,
        int voucherDays,
        int cancelHours,
        int position) {

    public RewardTerms {
        text(name, "name", 120);
        text(description, "description", 1000);
        check(picture != null && picture.matches("[a-z0-9][a-z0-9-]{0,47}"), "picture", "malformed");
        check(tierRank >= 0 && tierRank <= 99, "tierRank", "out-of-range");
        check(voucherDays >= 1 && voucherDays <= 3660, "voucherDays", "out-of-range");
        check(cancelHours >= 0 && cancelHours <= 8784, "cancelHours", "out-of-range");
        check(position >= 0 && position <= 1_000_000, "position", "out-of-range");
    }

    private static void text(LocalizedText text, String field, int longest) {
        check(text != null && !text.zh().isBlank() && !text.en().isBlank(), field, "missing");
        check(text.zh().length() <= longest && text.en().length() <= longest, field, "too-long");
    }

    private static void check(boolean right, String field, String reason) {
        if (!right) {
            throw new InvalidReward(field, reason);
        }
    }
}
