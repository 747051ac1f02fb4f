package io.hansa.ledger.account;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** What an account is found by: at most one exists for a key. */
public record AccountKey(Holder holder, Unit unit, AccountKind kind) {

    /** As many posters as use an allowance at the same time without waiting for each other. */
    static final int STRIPES = 8;

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

    /** What a member was given and cannot use yet. */
    public static AccountKey pending(MemberNumber member, Unit unit) {
        return new AccountKey(Holder.member(member), unit, AccountKind.PENDING);
    }

    /** What a member owes of points that were taken back. */
    public static AccountKey debt(MemberNumber member, Unit unit) {
        return new AccountKey(Holder.member(member), unit, AccountKind.DEBT);
    }

    public static AccountKey pool(String household, Unit unit) {
        return new AccountKey(Holder.household(household), unit, AccountKind.POOL);
    }

    public static AccountKey groupPool(String group, Unit unit) {
        return new AccountKey(Holder.group(group), unit, AccountKind.POOL);
    }

    /** All shares of what a prepaid partner may still give out. */
    public static List<AccountKey> allowance(String partner, Unit unit) {
        return IntStream.range(0, STRIPES)
                .mapToObj(i -> new AccountKey(Holder.stripe(partner, i), unit, AccountKind.ALLOWANCE))
                .toList();
    }

    /** What of a prepaid partner's points stays untouched: beside the shares, and no accrual takes from it. */
    public static AccountKey reserve(String partner, Unit unit) {
        return new AccountKey(Holder.stripe(partner, STRIPES), unit, AccountKind.ALLOWANCE);
    }

    /** The shares of the same allowance, this one among them. */
    public List<AccountKey> stripes() {
        String ref = holder.ref();
        return allowance(ref.substring(0, ref.lastIndexOf('/')), unit);
    }

    public static AccountKey inKind(String partner, Unit unit) {
        return new AccountKey(Holder.partner(partner), unit, AccountKind.IN_KIND);
    }

    /** Whether what it holds lies in lots, which expire: points, rights and goods; status points do not. */
    public boolean hasLots() {
        return canBeHeld() || kind == AccountKind.PENDING && !unit.qualifies();
    }

    /** Whether what it holds can be set aside, on a twin of its own. */
    boolean canBeHeld() {
        return switch (kind) {
            case WALLET, POOL, IN_KIND -> !unit.qualifies();
            default -> false;
        };
    }

    /** The key of another account of the same holder in the same unit. */
    public AccountKey of(AccountKind other) {
        return new AccountKey(holder, unit, other);
    }

    /** The key of the account that holds what is set aside of this one. */
    AccountKey held() {
        return new AccountKey(holder, unit, AccountKind.HELD);
    }
}
