package io.hansa.partners.contract;

import io.hansa.kernel.Actor;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * A partner's next version before it is one. Life: draft → proposed → approved; proposed → draft when it is sent back or revised;
 * and withdrawn from both. What it says are its revisions, which are facts; whoever changes where it stands locks the row first.
 */
@Entity
@Table(name = "partner_contract_draft")
@Access(AccessType.FIELD)
class ContractDraft {

    @Id
    private long number;

    private String partner;

    @Enumerated(EnumType.STRING)
    private DraftState state;

    private int revision;

    @Column(name = "drafted_by")
    private Actor draftedBy;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "decided_by")
    private Actor decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private Integer version;

    protected ContractDraft() {}

    ContractDraft(long number, String partner, Actor drafter, Instant now) {
        this.number = number;
        this.partner = partner;
        this.state = DraftState.DRAFT;
        this.revision = 1;
        this.draftedBy = drafter;
        this.draftedAt = now;
    }

    void revise(int seen) {
        requireOpen();
        requireSeen(seen);
        revision++;
        state = DraftState.DRAFT;
    }

    void propose(int seen) {
        require(DraftState.DRAFT);
        requireSeen(seen);
        state = DraftState.PROPOSED;
    }

    void sendBack(int seen) {
        require(DraftState.PROPOSED);
        requireSeen(seen);
        state = DraftState.DRAFT;
    }

    void approve(int became, Actor approver, Instant now) {
        decide(DraftState.APPROVED, approver, now);
        version = became;
    }

    void withdraw(Actor actor, Instant now) {
        requireOpen();
        decide(DraftState.WITHDRAWN, actor, now);
    }

    private void decide(DraftState end, Actor actor, Instant now) {
        state = end;
        decidedBy = actor;
        decidedAt = now;
    }

    /** Whether somebody may approve what they have seen of it. */
    void requireApprovable(int seen, Actor approver) {
        require(DraftState.PROPOSED);
        requireSeen(seen);
        if (draftedBy.equals(approver)) {
            throw new OwnDraft(number());
        }
    }

    void requireDraftedBy(Actor actor) {
        if (!draftedBy.equals(actor)) {
            throw new DraftNotYours(number());
        }
    }

    private void require(DraftState wanted) {
        if (state != wanted) {
            throw new DraftNotOpen(number(), state);
        }
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new DraftNotOpen(number(), state);
        }
    }

    private void requireSeen(int seen) {
        if (revision != seen) {
            throw new DraftChanged(number(), revision);
        }
    }

    DraftNumber number() {
        return DraftNumber.of(number);
    }

    String partner() {
        return partner;
    }

    int revision() {
        return revision;
    }

    Actor draftedBy() {
        return draftedBy;
    }

    DraftRow row() {
        return new DraftRow(
                number(),
                partner,
                state,
                revision,
                draftedBy,
                draftedAt,
                Optional.ofNullable(decidedBy),
                Optional.ofNullable(decidedAt),
                Optional.ofNullable(version));
    }
}
