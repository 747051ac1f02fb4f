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

    /** Whether what it holds lies in lots, which expire: points and rights of wallets and pools; status points do not. */
    public boolean hasLots() {
        return (kind == AccountKind.WALLET || kind == AccountKind.POOL) && !unit.equals(Unit.STATUS);
    }

    /** The key of the account that holds what is set aside of this one. */
    AccountKey held() {
        return new AccountKey(holder, unit, AccountKind.HELD);
    }
}
