package io.hansa.club.gift;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Unit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** One version of a cell of the matrix: a fact. */
@Entity
@Table(name = "club_gift_limit")
@IdClass(GiftLimit.Key.class)
class GiftLimit {

    @Id
    @Column(name = "giver_kind")
    @Enumerated(EnumType.STRING)
    private PartyKind giver;

    @Id
    @Column(name = "taker_kind")
    @Enumerated(EnumType.STRING)
    private PartyKind taker;

    @Id
    private String unit;

    @Id
    private String tier;

    @Id
    private int version;

    private boolean enabled;
    private long least;
    private long most;

    @Column(name = "per_year")
    private long perYear;

    @Enumerated(EnumType.STRING)
    private GiftExpiry expiry;

    @Column(name = "set_by")
    private Actor setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected GiftLimit() {}

    GiftLimit(SetGiftLimit command, Actor setBy, Instant setAt) {
        giver = command.cell().giver();
        taker = command.cell().taker();
        unit = command.cell().unit().code();
        tier = command.cell().tier();
        version = command.basedOn() + 1;
        enabled = command.terms().enabled();
        least = command.terms().least();
        most = command.terms().most();
        perYear = command.terms().perYear();
        expiry = command.terms().expiry();
        this.setBy = setBy;
        this.setAt = setAt;
    }

    /** Without the decision, which is a row of its own. */
    GiftLimitView view() {
        return new GiftLimitView(
                new GiftCell(giver, taker, new Unit(unit), tier),
                version,
                new GiftTerms(enabled, least, most, perYear, expiry),
                setBy,
                setAt,
                Optional.empty());
    }

    /** What names a version. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        PartyKind giver;
        PartyKind taker;
        String unit;
        String tier;
        int version;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && giver == that.giver
                    && taker == that.taker
                    && unit.equals(that.unit)
                    && tier.equals(that.tier)
                    && version == that.version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(giver, taker, unit, tier, version);
        }
    }
}
