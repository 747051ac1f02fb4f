package io.hansa.club.frequency;

import io.hansa.kernel.Actor;
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

/** One version of a cell: a fact. */
@Entity
@Table(name = "club_frequency")
@IdClass(Frequency.Key.class)
class Frequency {

    @Id
    @Enumerated(EnumType.STRING)
    private FrequencyKind kind;

    @Id
    @Column(name = "applies_to")
    private String appliesTo;

    @Id
    private int version;

    private boolean enabled;
    private int times;
    private int days;

    @Column(name = "set_by")
    private Actor setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected Frequency() {}

    Frequency(SetFrequency command, Actor setBy, Instant setAt) {
        kind = command.cell().kind();
        appliesTo = command.cell().appliesTo();
        version = command.basedOn() + 1;
        enabled = command.terms().enabled();
        times = command.terms().times();
        days = command.terms().days();
        this.setBy = setBy;
        this.setAt = setAt;
    }

    /** Without the decision, which is a row of its own. */
    FrequencyView view() {
        return new FrequencyView(
                new FrequencyCell(kind, appliesTo),
                version,
                new FrequencyTerms(enabled, times, days),
                setBy,
                setAt,
                Optional.empty());
    }

    /** What names a version. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        FrequencyKind kind;
        String appliesTo;
        int version;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && kind == that.kind
                    && appliesTo.equals(that.appliesTo)
                    && version == that.version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, appliesTo, version);
        }
    }
}
