package io.hansa.partners.port;

import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.account.AccountId;
import java.util.Objects;

/**
 * What a partner transaction needs of a member.
 *
 * @param wallet the {@code PTS} wallet
 * @param status the {@code STATUS} wallet
 * @param tier code of the current tier, e.g. {@code GOLD}
 * @param region where the member lives, by ISO 3166: a province ({@code CN-BJ}) or a country ({@code CN})
 * @param maskedName enough for a cashier to compare and no more, e.g. {@code 王*}
 * @param active may earn and redeem
 * @param survivor other memberships were merged into it
 */
public record MemberAccounts(
        MemberNumber number,
        AccountId wallet,
        AccountId status,
        String tier,
        String region,
        String maskedName,
        boolean active,
        boolean survivor) {

    public MemberAccounts {
        Objects.requireNonNull(number);
        Objects.requireNonNull(wallet);
        Objects.requireNonNull(status);
        Objects.requireNonNull(region);
    }
}
