package io.hansa.partners.contract;

import io.hansa.kernel.Actor;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** A step in a draft's life: a fact, which tells who did what. */
@Entity
@Table(name = "partner_contract_step")
@IdClass(DraftStepRow.Key.class)
@Access(AccessType.FIELD)
class DraftStepRow {

    @Id
    private long draft;

    @Id
    private int seq;

    private int revision;

    @Enumerated(EnumType.STRING)
    private DraftStep step;

    private Actor actor;
    private Instant at;
    private String remark;

    protected DraftStepRow() {}

    DraftStepRow(ContractDraft draft, int seq, DraftStep step, Actor actor, Instant at, String remark) {
        this.draft = draft.number().id();
        this.seq = seq;
        this.revision = draft.revision();
        this.step = step;
        this.actor = actor;
        this.at = at;
        this.remark = remark;
    }

    DraftStepView view() {
        return new DraftStepView(step, revision, actor, at, remark);
    }

    /** Draft and place in its life name it. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long draft;
        private int seq;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && draft == that.draft && seq == that.seq;
        }

        @Override
        public int hashCode() {
            return Objects.hash(draft, seq);
        }
    }
}
