package io.hansa.club.portfolio;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What was said. */
@ApplicationScoped
class ContactRows {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    void add(ManagerContact contact) {
        em.persist(contact);
        em.flush();
    }

    Optional<ManagerContact> find(long id) {
        return Optional.ofNullable(em.find(ManagerContact.class, id));
    }

    Optional<ManagerContact> byKey(Actor actor, String key) {
        return em
                .createQuery(
                        "select c from ManagerContact c where c.actor = :actor and c.requestKey = :key",
                        ManagerContact.class)
                .setParameter("actor", actor)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst();
    }

    boolean isCorrected(long id) {
        return !em.createQuery("select c.id from ManagerContact c where c.corrects = :id", Long.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What holds, the latest written first. */
    List<ManagerContact> of(MemberNumber member, long before, int most) {
        return em.createQuery(
                        "select c from ManagerContact c where c.member = :member and c.id < :before and not exists"
                                + " (select k.id from ManagerContact k where k.corrects = c.id) order by c.id desc",
                        ManagerContact.class)
                .setParameter("member", member)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }
}
