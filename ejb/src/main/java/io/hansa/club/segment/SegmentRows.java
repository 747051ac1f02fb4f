package io.hansa.club.segment;

import io.hansa.club.decision.VersionTable;
import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Segments, their versions, and who was in when. */
@ApplicationScoped
class SegmentRows {

    static final int MOST_SEGMENTS = 500;

    private static final VersionTable TABLE = new VersionTable("club_segment_version", "segment", List.of("segment"));

    @PersistenceContext(unitName = "club")
    EntityManager em;

    Optional<Segment> find(String code) {
        return Optional.ofNullable(em.find(Segment.class, code));
    }

    Optional<Segment> lock(String code) {
        return find(code).map(segment -> {
            em.refresh(segment, LockModeType.PESSIMISTIC_WRITE);
            return segment;
        });
    }

    /** Makes the row that is locked; two that do so at the same time meet on it. */
    void begin(String code) {
        em.createNativeQuery(
                        "INSERT IGNORE INTO club_segment (code, version, looked_version, members) VALUES (?1, 0, 0, 0)")
                .setParameter(1, code)
                .executeUpdate();
    }

    void add(SegmentVersion version) {
        em.persist(version);
        em.flush();
    }

    /** What waits for a second person, the oldest first. */
    List<SegmentVersion> waiting() {
        List<?> found = em.createNativeQuery(TABLE.waiting(), SegmentVersion.class)
                .setMaxResults(MOST_SEGMENTS)
                .getResultList();
        return found.stream().map(SegmentVersion.class::cast).toList();
    }

    List<Segment> all() {
        return em.createQuery("select s from Segment s where s.version > 0 order by s.code", Segment.class)
                .setMaxResults(MOST_SEGMENTS)
                .getResultList();
    }

    List<SegmentVersion> present(Collection<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select v from SegmentVersion v, Segment s where v.segment = s.code and v.version = s.version"
                                + " and s.code in :codes order by s.code",
                        SegmentVersion.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    List<SegmentVersion> versions(String code, int most) {
        return em.createQuery(
                        "select v from SegmentVersion v where v.segment = :code order by v.version desc",
                        SegmentVersion.class)
                .setParameter("code", code)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<SegmentVersion> version(String code, int version) {
        return Optional.ofNullable(em.find(SegmentVersion.class, new SegmentVersion.Key(code, version)));
    }

    /** Who is in now, of some members. */
    List<Stay> open(Collection<String> members) {
        if (members.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select s from Stay s where s.member in :members and s.until is null", Stay.class)
                .setParameter("members", members)
                .getResultList();
    }

    /** Who is in a segment now, of a range of numbers. */
    List<String> open(String segment, String after, String upTo) {
        List<?> members = em.createNativeQuery("SELECT open_member FROM club_segment_stay WHERE segment = ?1"
                        + " AND open_member > ?2 AND open_member <= ?3")
                .setParameter(1, segment)
                .setParameter(2, after)
                .setParameter(3, upTo)
                .getResultList();
        return members.stream().map(String.class::cast).toList();
    }

    /** Who is in now and comes so many places after the next one; nobody when there are not so many. */
    List<String> open(String segment, String after, int skipped) {
        List<?> members = em.createNativeQuery("SELECT open_member FROM club_segment_stay WHERE segment = ?1"
                        + " AND open_member > ?2 ORDER BY open_member")
                .setParameter(1, segment)
                .setParameter(2, after)
                .setFirstResult(skipped)
                .setMaxResults(1)
                .getResultList();
        return members.stream().map(String.class::cast).toList();
    }

    Optional<String> lastOpen(String segment, String after) {
        List<?> members = em.createNativeQuery("SELECT open_member FROM club_segment_stay WHERE segment = ?1"
                        + " AND open_member > ?2 ORDER BY open_member DESC")
                .setParameter(1, segment)
                .setParameter(2, after)
                .setMaxResults(1)
                .getResultList();
        return members.stream().map(String.class::cast).findFirst();
    }

    void enter(String segment, Collection<String> members, Instant at) {
        members.forEach(member -> em.persist(new Stay(segment, member, at)));
        em.flush();
    }

    void leave(String segment, Collection<String> members, Instant at) {
        if (!members.isEmpty()) {
            em.createQuery("update Stay s set s.until = :at where s.segment = :segment and s.member in :members"
                            + " and s.until is null")
                    .setParameter("at", at)
                    .setParameter("segment", segment)
                    .setParameter("members", members)
                    .executeUpdate();
        }
    }

    long countOpen(String segment) {
        return ((Number) em.createNativeQuery(
                                "SELECT COUNT(*) FROM club_segment_stay WHERE segment = ?1 AND open_member IS NOT NULL")
                        .setParameter(1, segment)
                        .getSingleResult())
                .longValue();
    }

    /** Who was in just before an instant, by number. */
    List<Stay> before(String segment, Instant instant, String after, int most) {
        return em.createQuery(
                        "select s from Stay s where s.segment = :segment and s.member > :after and s.since < :moment"
                                + " and (s.until is null or s.until >= :instant) order by s.member",
                        Stay.class)
                .setParameter("segment", segment)
                .setParameter("after", after)
                .setParameter("instant", instant)
                .setParameter("moment", LocalDateTime.ofInstant(instant, ZoneOffset.UTC))
                .setMaxResults(most)
                .getResultList();
    }

    /** The latest stretches of a member. */
    List<Stay> of(MemberNumber member, int most) {
        return em.createQuery("select s from Stay s where s.member = :member order by s.since desc", Stay.class)
                .setParameter("member", member.value())
                .setMaxResults(most)
                .getResultList();
    }
}
