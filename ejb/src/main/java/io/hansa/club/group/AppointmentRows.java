package io.hansa.club.group;

import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who acts for groups. */
@ApplicationScoped
class AppointmentRows {

    private static final int MOST_OF_A_MEMBER = 50;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    void add(Appointment appointment) {
        em.persist(appointment);
        em.flush();
    }

    Optional<Appointment> lock(long id) {
        return Optional.ofNullable(em.find(Appointment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** One that holds, and holds until the running transaction has ended, whoever would end it. */
    Optional<Appointment> keep(long id) {
        return Optional.ofNullable(em.find(Appointment.class, id, LockModeType.PESSIMISTIC_READ));
    }

    /** Those of members that hold at an instant, the last first. */
    List<Appointment> holding(Collection<MemberNumber> members, Instant now) {
        return members.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from Appointment a where a.member in :members and a.begins <= :now"
                                        + " and (a.ends is null or a.ends > :now) order by a.id desc",
                                Appointment.class)
                        .setParameter("members", members)
                        .setParameter("now", now)
                        .getResultList();
    }

    /** Which of a member's by a group holds at an instant; asked for without being looked at, so that it can be locked then. */
    Optional<Long> holding(MemberNumber member, String group, Instant now) {
        return em.createQuery(
                        "select a.id from Appointment a where a.member = :member and a.groupCode = :code and a.begins <= :now"
                                + " and (a.ends is null or a.ends > :now) order by a.id desc",
                        Long.class)
                .setParameter("member", member)
                .setParameter("code", group)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those of a member by a group that are not over. */
    List<Appointment> live(MemberNumber member, String group, Instant now) {
        return em.createQuery(
                        "select a from Appointment a where a.member = :member and a.groupCode = :code"
                                + " and (a.ends is null or a.ends > :now) order by a.id",
                        Appointment.class)
                .setParameter("member", member)
                .setParameter("code", group)
                .setParameter("now", now)
                .setMaxResults(MOST_OF_A_MEMBER)
                .getResultList();
    }

    /** Which of a member's, by all groups, are not over. */
    List<Long> live(MemberNumber member, Instant now) {
        return em.createQuery(
                        "select a.id from Appointment a where a.member = :member and (a.ends is null or a.ends > :now)"
                                + " order by a.id",
                        Long.class)
                .setParameter("member", member)
                .setParameter("now", now)
                .setMaxResults(MOST_OF_A_MEMBER)
                .getResultList();
    }

    /** Which of a group's are not over, in their order. */
    List<Long> live(String group, Instant now) {
        return em.createQuery(
                        "select a.id from Appointment a where a.groupCode = :code and (a.ends is null or a.ends > :now)"
                                + " order by a.id",
                        Long.class)
                .setParameter("code", group)
                .setParameter("now", now)
                .getResultList();
    }

    /** Who decides for a group at an instant. */
    List<MemberNumber> administrators(String group, Instant now, int limit) {
        return em.createQuery(
                        "select a.member from Appointment a where a.groupCode = :code and a.role = :admin and a.begins <= :now"
                                + " and (a.ends is null or a.ends > :now) order by a.id",
                        MemberNumber.class)
                .setParameter("code", group)
                .setParameter("admin", AppointmentRole.ADMIN)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Of a group, newest first. */
    List<Appointment> of(String group, long before, int limit) {
        return em.createQuery(
                        "select a from Appointment a where a.groupCode = :code and a.id < :before order by a.id desc",
                        Appointment.class)
                .setParameter("code", group)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }
}
