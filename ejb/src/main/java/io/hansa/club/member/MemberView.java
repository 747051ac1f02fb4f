package io.hansa.club.member;

import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.account.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A member's profile. The tier is told by {@link io.hansa.club.tier.Tiers}, points by the ledger's statements.
 *
 * @param phone in E.164
 * @param wallet the account of redeemable points
 * @param status the account of status points
 * @param phoneConfirmedAt empty: nobody has shown since it was last changed that it is the member's; so for mail
 * @param region where the member lives, by ISO 3166: a province ({@code CN-BJ}) or a country
 */
public record MemberView(
        MemberNumber number,
        String familyName,
        String givenName,
        String displayName,
        String phone,
        Optional<String> mail,
        Language language,
        Optional<LocalDate> birthday,
        MemberState state,
        Instant enrolledAt,
        AccountId wallet,
        AccountId status,
        String region,
        Optional<Instant> phoneConfirmedAt,
        Optional<Instant> mailConfirmedAt) {

    @Override
    public String toString() {
        return "MemberView[" + number + "]";
    }
}
