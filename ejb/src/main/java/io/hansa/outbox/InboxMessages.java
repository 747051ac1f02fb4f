package io.hansa.outbox;

import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What members were told. */
@ApplicationScoped
class InboxMessages {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    List<InboxMessage> list(MemberNumber member, long before, int max) {
        return em.createQuery(
                        "select m from InboxMessage m where m.member = :member and m.id < :before order by m.id desc",
                        InboxMessage.class)
                .setParameter("member", member)
                .setParameter("before", before)
                .setMaxResults(max)
                .getResultList();
    }

    int unread(MemberNumber member, int most) {
        return em.createQuery(
                        "select m.id from InboxMessage m where m.member = :member and m.readAt is null", Long.class)
                .setParameter("member", member)
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    Optional<InboxMessage> find(long id) {
        return Optional.ofNullable(em.find(InboxMessage.class, id));
    }

    void readAll(MemberNumber member, Instant now) {
        em.createQuery("update InboxMessage m set m.readAt = :now where m.member = :member and m.readAt is null")
                .setParameter("now", now)
                .setParameter("member", member)
                .executeUpdate();
    }
}
