package io.hansa.rewards.catalogue;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** One version of a reward's price: a fact. */
@Entity
@Table(name = "reward_price")
@IdClass(Price.Key.class)
class Price {

    @Id
    private String reward;

    @Id
    private int version;

    private Points points;

    @Embedded
    @AttributeOverride(name = "minor", column = @Column(name = "payable_minor"))
    @AttributeOverride(name = "currency", column = @Column(name = "payable_currency"))
    private Money payable;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected Price() {}

    Price(SetPrice command, int version, String setBy, Instant setAt) {
        reward = command.reward();
        this.version = version;
        points = command.points();
        payable = command.payable();
        validFrom = command.validFrom();
        this.setBy = setBy;
        this.setAt = setAt;
    }

    String reward() {
        return reward;
    }

    PriceView view() {
        return new PriceView(version, points, payable, validFrom, setBy, setAt);
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String reward;
        int version;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && reward.equals(that.reward) && version == that.version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(reward, version);
        }
    }
}
