package io.hansa.club.household;

import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Households and who is in them. */
@ApplicationScoped
class HouseholdRows {

    /** More do not live together. */
    static final int MOST_MEMBERS = 50;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    void add(Household household) {
        em.persist(household);
        em.flush();
    }

    /** @throws AlreadyInHousehold when another transaction has just let the member join one */
    void add(Belonging belonging) {
        try {
            em.persist(belonging);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new AlreadyInHousehold(belonging.member()) : e;
        }
    }

    Optional<Household> find(String number) {
        return em.createQuery("select h from Household h where h.number = :number", Household.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Optional<Household> find(long id) {
        return Optional.ofNullable(em.find(Household.class, id));
    }

    Optional<Belonging> belonging(MemberNumber member) {
        return Optional.ofNullable(em.find(Belonging.class, member.value()));
    }

    List<Belonging> belongings(Household household) {
        return em.createQuery("select b from Belonging b where b.household = :id order by b.joinedAt", Belonging.class)
                .setParameter("id", household.id())
                .setMaxResults(MOST_MEMBERS)
                .getResultList();
    }

    /** A member's place, kept as it is until the running transaction has ended. */
    Optional<Belonging> keepBelonging(MemberNumber member) {
        return Optional.ofNullable(em.find(Belonging.class, member.value(), LockModeType.PESSIMISTIC_READ));
    }

    Optional<Belonging> lockBelonging(MemberNumber member) {
        return Optional.ofNullable(em.find(Belonging.class, member.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those of a whole household; who would join or leave at the same time waits. */
    List<Belonging> lockBelongings(Household household) {
        return em.createQuery("select b from Belonging b where b.household = :id order by b.member", Belonging.class)
                .setParameter("id", household.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(MOST_MEMBERS)
                .getResultList();
    }

    void remove(Belonging belonging) {
        em.remove(belonging);
        em.flush();
    }

    Map<String, String> names(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : em.createQuery("select h from Household h where h.number in :numbers", Household.class)
                        .setParameter("numbers", numbers)
                        .getResultStream()
                        .collect(Collectors.toMap(Household::number, Household::name));
    }
}
