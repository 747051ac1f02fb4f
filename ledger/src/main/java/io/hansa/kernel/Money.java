package io.hansa.kernel;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/**
 * An amount of one currency in its minor unit (fen), exact. A class and not a record because EclipseLink 4 cannot embed
 * records.
 */
@Embeddable
@Access(AccessType.FIELD)
public class Money implements Serializable, Comparable<Money> {

    private static final long serialVersionUID = 1L;

    private long minor;
    private String currency;

    protected Money() {}

    private Money(long minor, String currency) {
        this.minor = minor;
        this.currency = Objects.requireNonNull(currency);
    }

    /** @param currency ISO 4217, three letters */
    public static Money of(long minor, String currency) {
        return new Money(minor, currency);
    }

    public static Money cny(long fen) {
        return new Money(fen, Unit.CNY.code());
    }

    public long minor() {
        return minor;
    }

    public String currency() {
        return currency;
    }

    public Unit unit() {
        return new Unit(currency);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, same(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, same(other).minor), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " do not add");
        }
        return other;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, same(other).minor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money that && minor == that.minor && currency.equals(that.currency);
    }

    @Override
    public int hashCode() {
        return Objects.hash(minor, currency);
    }

    @Override
    public String toString() {
        return minor + " " + currency;
    }
}
