package io.hansa.club.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** That somebody said how much a contact decides: a fact; the last holds. */
@Entity
@Table(name = "club_group_power")
@IdClass(PowerScore.Key.class)
class PowerScore {

    @Id
    private long contact;

    @Id
    private int version;

    private int power;
    private String reason;

    @Column(name = "scored_on")
    private LocalDate on;

    @Column(name = "scored_by")
    private String by;

    @Column(name = "scored_at")
    private Instant at;

    protected PowerScore() {}

    PowerScore(ScorePower command, int version, String by, Instant at) {
        contact = command.contact();
        this.version = version;
        power = command.power();
        reason = command.reason().strip();
        on = command.on();
        this.by = by;
        this.at = at;
    }

    long contact() {
        return contact;
    }

    int version() {
        return version;
    }

    GroupView.Power toView() {
        return new GroupView.Power(power, reason, on);
    }

    /** Its primary key. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long contact;
        int version;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && contact == that.contact && version == that.version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(contact, version);
        }
    }
}
