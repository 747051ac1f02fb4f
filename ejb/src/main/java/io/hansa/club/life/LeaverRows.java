package io.hansa.club.life;

import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Those who have left. */
@ApplicationScoped
class LeaverRows {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    void put(MemberNumber member, LocalDate lapsesOn) {
        find(member).ifPresentOrElse(again -> again.lapseOn(lapsesOn), () -> em.persist(new Leaver(member, lapsesOn)));
    }

    Optional<Leaver> find(MemberNumber member) {
        return Optional.ofNullable(em.find(Leaver.class, member.value()));
    }

    void remove(MemberNumber member) {
        find(member).ifPresent(em::remove);
    }

    /** Whose points may be taken on a day, by number. */
    List<Leaver> due(LocalDate asOf, String after, int max) {
        return em.createQuery(
                        "select l from Leaver l where l.lapsesOn <= :asOf and l.member > :after order by l.member",
                        Leaver.class)
                .setParameter("asOf", asOf)
                .setParameter("after", after)
                .setMaxResults(max)
                .getResultList();
    }

    /** Forgets those from whom nothing can come any more. */
    int forget(LocalDate lapsedBefore) {
        return em.createQuery("delete from Leaver l where l.lapsesOn < :day")
                .setParameter("day", lapsedBefore)
                .executeUpdate();
    }
}
