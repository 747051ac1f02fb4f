package io.hansa.club.segment;

import io.hansa.kernel.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/** A stretch of time for which a member is in a segment. It ends once. A key cannot be converted: the beginning is in UTC. */
@Entity
@Table(name = "club_segment_stay")
@IdClass(Stay.Key.class)
class Stay {

    @Id
    private String segment;

    @Id
    private String member;

    @Id
    @Column(name = "since_at")
    private LocalDateTime since;

    @Column(name = "until_at")
    private Instant until;

    protected Stay() {}

    Stay(String segment, String member, Instant since) {
        this.segment = segment;
        this.member = member;
        this.since = LocalDateTime.ofInstant(since, ZoneOffset.UTC);
    }

    String segment() {
        return segment;
    }

    MemberNumber member() {
        return new MemberNumber(member);
    }

    Instant since() {
        return since.toInstant(ZoneOffset.UTC);
    }

    Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    /** What names a stretch. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String segment;
        String member;
        LocalDateTime since;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && segment.equals(that.segment)
                    && member.equals(that.member)
                    && since.equals(that.since);
        }

        @Override
        public int hashCode() {
            return Objects.hash(segment, member, since);
        }
    }
}
