package io.hansa.club.consent;

import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Facts about consents, and the words that were shown. */
@ApplicationScoped
class ConsentRows {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    void add(ConsentFact fact) {
        em.persist(fact);
    }

    void flush() {
        em.flush();
    }

    /** In the order in which they were said. */
    List<ConsentFact> of(Collection<MemberNumber> members) {
        return members.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select f from ConsentFact f where f.member in :members order by f.saidAt, f.id",
                                ConsentFact.class)
                        .setParameter("members", members)
                        .getResultList();
    }

    /** In the order in which they were said. */
    List<ConsentFact> of(Collection<MemberNumber> members, Topic topic) {
        return members.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select f from ConsentFact f where f.member in :members and f.channel = :channel"
                                        + " and f.purpose = :purpose order by f.saidAt, f.id",
                                ConsentFact.class)
                        .setParameter("members", members)
                        .setParameter("channel", topic.channel())
                        .setParameter("purpose", topic.purpose())
                        .getResultList();
    }

    /** The latest first. */
    List<ConsentFact> last(MemberNumber member, int max) {
        return em.createQuery(
                        "select f from ConsentFact f where f.member = :member order by f.saidAt desc, f.id desc",
                        ConsentFact.class)
                .setParameter("member", member)
                .setMaxResults(max)
                .getResultList();
    }

    /** In force is the one that began last. */
    Optional<ConsentWording> wording(LocalDate on) {
        return em.createQuery(
                        "select w from ConsentWording w where w.begins <= :on order by w.begins desc, w.version desc",
                        ConsentWording.class)
                .setParameter("on", on)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<ConsentWording> wording(String version) {
        return Optional.ofNullable(em.find(ConsentWording.class, version));
    }
}
