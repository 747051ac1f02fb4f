package io.hansa.partners.effect;

import io.hansa.partners.transaction.Recomputed;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/** How far the effect of a revision is worked out, and what it comes to so far. Whoever goes on locks it first. */
@Entity
@Table(name = "partner_contract_effect")
@IdClass(ContractEffect.Key.class)
@Access(AccessType.FIELD)
class ContractEffect {

    @Id
    String draft;

    @Id
    int revision;

    private String month;

    @Column(name = "place")
    private String cursor;

    private boolean done;
    long messages;
    long visits;
    long unearning;

    @Embedded
    SumColumns before;

    @Embedded
    @AttributeOverride(name = "points", column = @Column(name = "points_after"))
    @AttributeOverride(name = "statusPoints", column = @Column(name = "status_points_after"))
    @AttributeOverride(name = "bills", column = @Column(name = "bills_after"))
    @AttributeOverride(name = "programmePays", column = @Column(name = "programme_pays_after"))
    @AttributeOverride(name = "payables", column = @Column(name = "payables_after"))
    SumColumns after;

    protected ContractEffect() {}

    ContractEffect(String draft, int revision, YearMonth month) {
        this.draft = draft;
        this.revision = revision;
        this.month = month.toString();
        this.before = new SumColumns(Recomputed.Sums.NONE);
        this.after = new SumColumns(Recomputed.Sums.NONE);
    }

    void add(Recomputed part) {
        messages = Math.addExact(messages, part.messages());
        visits = Math.addExact(visits, part.visits());
        unearning = Math.addExact(unearning, part.unearning());
        before = new SumColumns(before.value().plus(part.before()));
        after = new SumColumns(after.value().plus(part.after()));
        cursor = part.next().orElse(null);
        done = part.next().isEmpty();
    }

    YearMonth month() {
        return YearMonth.parse(month);
    }

    Optional<String> cursor() {
        return Optional.ofNullable(cursor);
    }

    boolean done() {
        return done;
    }

    /** Draft and revision name it. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String draft;
        private int revision;

        protected Key() {}

        Key(String draft, int revision) {
            this.draft = draft;
            this.revision = revision;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && draft.equals(that.draft) && revision == that.revision;
        }

        @Override
        public int hashCode() {
            return Objects.hash(draft, revision);
        }
    }
}
