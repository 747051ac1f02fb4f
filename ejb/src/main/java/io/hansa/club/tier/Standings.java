package io.hansa.club.tier;

import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Standings and their changes. */
@ApplicationScoped
class Standings {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    Optional<Standing> find(MemberNumber member) {
        return Optional.ofNullable(em.find(Standing.class, member.value()));
    }

    List<Standing> find(Collection<MemberNumber> members) {
        if (members.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select s from Standing s where s.member in :members", Standing.class)
                .setParameter(
                        "members", members.stream().map(MemberNumber::value).toList())
                .getResultList();
    }

    void add(Standing standing) {
        em.persist(standing);
    }

    void add(TierChange change) {
        em.persist(change);
    }

    /** In the order in which they happened. */
    List<TierChange> changesBefore(Collection<MemberNumber> members, Instant instant) {
        if (members.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select c from TierChange c where c.member in :members and c.changedAt < :instant"
                                + " order by c.changedAt, c.id",
                        TierChange.class)
                .setParameter("members", members)
                .setParameter("instant", instant)
                .getResultList();
    }

    List<TierChange> changes(MemberNumber member, long before, int max) {
        return em.createQuery(
                        "select c from TierChange c where c.member = :member and c.id < :before order by c.id desc",
                        TierChange.class)
                .setParameter("member", member)
                .setParameter("before", before)
                .setMaxResults(max)
                .getResultList();
    }
}
