package io.hansa.ledger.account;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import java.util.Objects;

/** What an account is found by: at most one exists for a key. */
public record AccountKey(Holder holder, Unit unit, AccountKind kind) {

    public AccountKey {
        Objects.requireNonNull(holder);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(kind);
    }

    public static AccountKey wallet(MemberNumber member, Unit unit) {
        return new AccountKey(Holder.member(member), unit, AccountKind.WALLET);
    }

    public static AccountKey programme(AccountKind kind, Unit unit) {
        return new AccountKey(Holder.PROGRAMME, unit, kind);
    }

    public static AccountKey clearing(String partner, Unit currency) {
        return new AccountKey(Holder.partner(partner), currency, AccountKind.CLEARING);
    }
}
