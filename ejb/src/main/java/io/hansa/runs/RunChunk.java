package io.hansa.runs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A piece of a run. Life: open → done, in the transaction of its effect; or failed after three tries, open again on resume. */
@Entity
@Table(name = "run_chunk")
@IdClass(RunChunk.Key.class)
class RunChunk {

    enum State {
        OPEN,
        DONE,
        FAILED
    }

    private static final int MOST_ATTEMPTS = 3;

    @Id
    private long run;

    @Id
    private int seq;

    private String payload;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private long items;
    private long done;
    private long refused;
    private int attempts;
    private String error;

    @Column(name = "failed_at")
    private Instant failedAt;

    protected RunChunk() {}

    RunChunk(long run, int seq, ChunkPlan plan) {
        this.run = run;
        this.seq = seq;
        payload = plan.payload();
        items = plan.items();
    }

    int seq() {
        return seq;
    }

    String payload() {
        return payload;
    }

    void done(ChunkResult result) {
        state = State.DONE;
        done = result.done();
        refused = result.refused();
        error = null;
    }

    void failed(String reason, Instant now) {
        attempts++;
        error = Run.shortened(reason);
        failedAt = now;
        if (attempts >= MOST_ATTEMPTS) {
            state = State.FAILED;
        }
    }

    ChunkFailureRow toFailure() {
        return new ChunkFailureRow(seq, payload, attempts, error, failedAt);
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long run;
        int seq;

        Key() {}

        Key(long run, int seq) {
            this.run = run;
            this.seq = seq;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && run == that.run && seq == that.seq;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(run) * 31 + seq;
        }
    }
}
