package io.hansa.club.member;

import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** The steps of memberships. */
@ApplicationScoped
class StepRows {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    void add(MemberStep step) {
        em.persist(step);
    }

    /** In the order in which they were made. */
    List<MemberStep> of(Collection<MemberNumber> members) {
        return members.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select s from MemberStep s where s.member in :members order by s.steppedAt, s.id",
                                MemberStep.class)
                        .setParameter("members", members)
                        .getResultList();
    }

    /** The latest first, of those before a place in that order. */
    List<MemberStep> before(MemberNumber member, StepPlace place, int max) {
        return em.createQuery(
                        "select s from MemberStep s where s.member = :member and (s.steppedAt < :at"
                                + " or s.steppedAt = :at and s.id < :id) order by s.steppedAt desc, s.id desc",
                        MemberStep.class)
                .setParameter("member", member)
                .setParameter("at", place.at())
                .setParameter("id", place.id())
                .setMaxResults(max)
                .getResultList();
    }

    /** The latest first. */
    List<MemberStep> last(MemberNumber member, int max) {
        return em.createQuery(
                        "select s from MemberStep s where s.member = :member order by s.steppedAt desc, s.id desc",
                        MemberStep.class)
                .setParameter("member", member)
                .setMaxResults(max)
                .getResultList();
    }
}
