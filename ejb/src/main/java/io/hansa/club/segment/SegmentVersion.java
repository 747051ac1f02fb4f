package io.hansa.club.segment;

import io.hansa.kernel.Actor;
import io.hansa.kernel.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** One version of a segment: a fact. */
@Entity
@Table(name = "club_segment_version")
@IdClass(SegmentVersion.Key.class)
class SegmentVersion {

    @Id
    private String segment;

    @Id
    private int version;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    private String rule;
    private boolean enabled;

    @Column(name = "set_by")
    private Actor setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected SegmentVersion() {}

    SegmentVersion(DefineSegment command, Actor setBy, Instant setAt) {
        segment = command.code();
        version = command.basedOn() + 1;
        nameZh = command.name().zh().strip();
        nameEn = command.name().en().strip();
        rule = command.rule().toString();
        enabled = command.enabled();
        this.setBy = setBy;
        this.setAt = setAt;
    }

    String segment() {
        return segment;
    }

    int version() {
        return version;
    }

    SegmentRule rule() {
        return SegmentRule.parse(rule);
    }

    boolean isEnabled() {
        return enabled;
    }

    LocalizedText name() {
        return new LocalizedText(nameZh, nameEn);
    }

    SegmentView view(Optional<SegmentView.Looked> looked) {
        return new SegmentView(segment, name(), version, rule(), enabled, setBy, setAt, Optional.empty(), looked);
    }

    /** What names a version. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String segment;
        int version;

        Key() {}

        Key(String segment, int version) {
            this.segment = segment;
            this.version = version;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && segment.equals(that.segment) && version == that.version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(segment, version);
        }
    }
}
