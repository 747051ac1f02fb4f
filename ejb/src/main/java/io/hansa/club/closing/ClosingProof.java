package io.hansa.club.closing;

import io.hansa.kernel.Actor;
import io.hansa.runs.RunNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A fact: a closing was recomputed from its cut. */
@Entity
@Table(name = "club_closing_proof")
class ClosingProof {

    @Id
    private long run;

    private long closing;
    private String hash;
    private boolean same;

    @Column(name = "proved_at")
    private Instant provedAt;

    @Column(name = "proved_by")
    private Actor provedBy;

    protected ClosingProof() {}

    ClosingProof(RunNumber run, Closing closing, Report recomputed, Actor by, Instant at) {
        this.run = run.value();
        this.closing = closing.run();
        hash = recomputed.hash();
        same = hash.equals(closing.hash());
        provedAt = at;
        provedBy = by;
    }

    ProofView view() {
        return new ProofView(new RunNumber(run), hash, same, provedAt, provedBy);
    }
}
