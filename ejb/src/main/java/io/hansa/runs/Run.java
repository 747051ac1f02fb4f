package io.hansa.runs;

import io.hansa.kernel.Actor;
import io.hansa.kernel.TextMapConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A run, and who works it. Life: queued → running → done, cancelled or failed; cancelled and failed ones are queued again when
 * they are resumed. Whoever works it holds its lease, which ends by itself, and its fencing number, which grows with each lease.
 */
@Entity
@Table(name = "run")
class Run {

    static final Duration LEASE = Duration.ofSeconds(60);

    private static final int LONGEST_ERROR = 500;

    @Id
    @SequenceGenerator(name = "run_seq", sequenceName = "run_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "run_seq")
    private long id;

    private String kind;

    @Column(name = "run_key")
    private String key;

    @Convert(converter = TextMapConverter.class)
    private Map<String, String> params;

    @Enumerated(EnumType.STRING)
    private RunState state = RunState.QUEUED;

    private boolean cancelling;
    private boolean planned;

    @Column(name = "started_by")
    private Actor startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    private long fence;
    private String error;

    protected Run() {}

    Run(StartRun command, Actor startedBy, Instant now) {
        kind = command.kind();
        key = command.key();
        params = command.params();
        this.startedBy = startedBy;
        startedAt = now;
        leasedUntil = now;
    }

    RunNumber number() {
        return new RunNumber(id);
    }

    long id() {
        return id;
    }

    String kind() {
        return kind;
    }

    /** Whether it is on its way with these parameters. */
    boolean willDo(Map<String, String> asked) {
        return !state.isOver() && params.equals(asked);
    }

    RunState state() {
        return state;
    }

    boolean isCancelling() {
        return cancelling;
    }

    boolean isPlanned() {
        return planned;
    }

    RunContext context() {
        return new RunContext(number(), params, startedBy, startedAt);
    }

    /** @return the fencing number of the new lease */
    RunLease lease(Instant now) {
        state = RunState.RUNNING;
        if (begunAt == null) {
            begunAt = now;
        }
        fence++;
        leasedUntil = now.plus(LEASE);
        return lease();
    }

    /** Whether it ended under this lease: somebody who worked along was the last. */
    boolean endedUnder(RunLease lease) {
        return fence == lease.fence() && state.isOver();
    }

    /** The lease that holds now, for one more who works along. */
    RunLease lease() {
        return new RunLease(number(), kind, fence);
    }

    /** Whether the lease is still the one; then it is renewed. */
    boolean renew(RunLease lease, Instant now) {
        if (fence != lease.fence() || state != RunState.RUNNING) {
            return false;
        }
        leasedUntil = now.plus(LEASE);
        return true;
    }

    void planned() {
        planned = true;
    }

    void cancel(Instant now) {
        if (state == RunState.QUEUED) {
            finish(RunState.CANCELLED, now);
        } else {
            cancelling = true;
        }
    }

    void resume(Instant now) {
        state = RunState.QUEUED;
        cancelling = false;
        finishedAt = null;
        error = null;
        leasedUntil = now;
    }

    void fail(String reason, Instant now) {
        finish(RunState.FAILED, now);
        noteError(reason);
    }

    void noteError(String reason) {
        error = shortened(reason);
    }

    void finish(RunState end, Instant now) {
        state = end;
        cancelling = false;
        finishedAt = now;
        leasedUntil = now;
    }

    static String shortened(String reason) {
        return reason.length() > LONGEST_ERROR ? reason.substring(0, LONGEST_ERROR) : reason;
    }

    RunView toView(Progress progress, Instant now) {
        return new RunView(
                number(),
                kind,
                params,
                state,
                cancelling,
                startedBy,
                startedAt,
                startedAt,
                Optional.ofNullable(finishedAt),
                progress.chunks(),
                progress.chunksDone(),
                progress.chunksFailed(),
                progress.items(),
                progress.itemsDone(),
                progress.itemsRefused(),
                progress.perSecond(begunAt, finishedAt == null ? now : finishedAt),
                Optional.ofNullable(error));
    }
}
