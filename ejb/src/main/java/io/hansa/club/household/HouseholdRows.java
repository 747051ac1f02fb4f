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

    /** A household as it is until the running transaction has ended: who joins, leaves or heads it waits here for the others. */
    Optional<Household> lock(String number) {
        return em.createQuery("select h.id from Household h where h.number = :number", Long.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(this::lock);
    }

    Household lock(long id) {
        return em.find(Household.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Households that a member is the head of. */
    List<String> headedBy(MemberNumber head) {
        return em.createQuery(
                        "select h.number from Household h, Belonging b where h.head = :head"
                                + " and b.household = h.id and b.member = :member",
                        String.class)
                .setParameter("head", head)
                .setParameter("member", head.value())
                .getResultList();
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
        return find(numbers).stream().collect(Collectors.toMap(Household::number, Household::name));
    }

    /** In the order of their ids. */
    List<String> numbers(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select h.number from Household h where h.id in :ids order by h.id", String.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<Household> find(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : em.createQuery("select h from Household h where h.number in :numbers", Household.class)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }

    /** How many are in each. */
    Map<Long, Integer> persons(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select b.household, count(b) from Belonging b where b.household in :ids group by b.household",
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Long) row[1]).intValue()));
    }
}
