package io.hansa.club.gift;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import java.util.Objects;

/**
 * Who gives or takes.
 *
 * @param ref member number or household number
 */
public record Party(PartyKind kind, String ref) {

    public Party {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(ref);
    }

    public static Party member(MemberNumber number) {
        return new Party(PartyKind.MEMBER, number.value());
    }

    public static Party household(String number) {
        return new Party(PartyKind.HOUSEHOLD, number);
    }

    AccountKey account(Unit unit) {
        return kind == PartyKind.MEMBER ? AccountKey.wallet(new MemberNumber(ref), unit) : AccountKey.pool(ref, unit);
    }
}
