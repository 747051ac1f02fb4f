package io.hansa.club.segment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** State of a segment: the version that holds, 0 before one was approved, and what the last run found. The row that its runs and writers lock. */
@Entity
@Table(name = "club_segment")
class Segment {

    @Id
    private String code;

    private int version;

    /** When the latest run was started that has looked at anybody. */
    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "looked_at")
    private Instant lookedAt;

    @Column(name = "looked_version")
    private int lookedVersion;

    private long members;

    protected Segment() {}

    Segment(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    int version() {
        return version;
    }

    void advance(int to) {
        version = to;
    }

    /** Whether a run that was started then may look: it comes too late when a later one has been here. */
    boolean letsLook(Instant cutOff) {
        if (begunAt != null && begunAt.isAfter(cutOff)) {
            return false;
        }
        begunAt = cutOff;
        return true;
    }

    void looked(Instant at, int byVersion, long found) {
        lookedAt = at;
        lookedVersion = byVersion;
        members = found;
    }

    Optional<SegmentView.Looked> looked() {
        return Optional.ofNullable(lookedAt).map(at -> new SegmentView.Looked(at, lookedVersion, members));
    }
}
