package io.hansa.club.decision;

import io.hansa.kernel.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A decision about a version that was proposed: a fact. */
@Entity
@Table(name = "club_decision")
class DecisionRow {

    @Id
    private String proposal;

    private Actor proposer;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "decided_by")
    private Actor decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String words;

    protected DecisionRow() {}

    DecisionRow(String proposal, Actor proposer, Decision decision) {
        this.proposal = proposal;
        this.proposer = proposer;
        verdict = decision.verdict();
        decidedBy = decision.by();
        decidedAt = decision.at();
        words = decision.words();
    }

    String proposal() {
        return proposal;
    }

    Decision decision() {
        return new Decision(verdict, decidedBy, decidedAt, words);
    }
}
