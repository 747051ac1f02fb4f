package io.hansa.club.household;

import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How households share, and who has left them. */
@ApplicationScoped
class PoolRows {

    private static final String SHARING = "SELECT b.member, h.number, t.version, t.share_percent"
            + " FROM club_household_member b JOIN club_household h ON h.id = b.household"
            + " JOIN club_household_terms t ON t.household = b.household WHERE b.member IN (%s) AND t.share_percent > 0"
            + " AND t.version = (SELECT MAX(n.version) FROM club_household_terms n WHERE n.household = b.household)";

    @PersistenceContext(unitName = "club")
    EntityManager em;

    /** What a member shares of what it earns. */
    record Share(String household, PoolTerms terms) {}

    /** @throws PoolTermsChanged when another transaction has just set them */
    void add(PoolTermsVersion version, String household) {
        try {
            em.persist(version);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new PoolTermsChanged(household) : e;
        }
    }

    PoolTerms terms(Household household) {
        return em.createQuery(
                        "select t from PoolTermsVersion t where t.household = :id order by t.version desc",
                        PoolTermsVersion.class)
                .setParameter("id", household.id())
                .setMaxResults(1)
                .getResultStream()
                .map(PoolTermsVersion::terms)
                .findFirst()
                .orElse(PoolTerms.NONE);
    }

    /** Of those who share, in one statement. */
    Map<MemberNumber, Share> shares(Collection<MemberNumber> members) {
        var query = em.createNativeQuery(
                SHARING.formatted(String.join(", ", java.util.Collections.nCopies(members.size(), "?"))));
        int place = 1;
        for (MemberNumber member : members) {
            query.setParameter(place++, member.value());
        }
        Map<MemberNumber, Share> shares = new HashMap<>();
        for (Object found : query.getResultList()) {
            Object[] row = (Object[]) found;
            var terms = new PoolTerms(((Number) row[2]).intValue(), ((Number) row[3]).intValue(), Optional.empty());
            shares.put(new MemberNumber((String) row[0]), new Share((String) row[1], terms));
        }
        return shares;
    }

    /** Of members that are in a household just now, which; read anew, whatever this transaction has read before. */
    Map<MemberNumber, Long> places(Collection<MemberNumber> members) {
        Map<MemberNumber, Long> places = new HashMap<>();
        em.createQuery("select b.member, b.household from Belonging b where b.member in :members", Object[].class)
                .setParameter(
                        "members", members.stream().map(MemberNumber::value).toList())
                .getResultStream()
                .forEach(row -> places.put(new MemberNumber((String) row[0]), (Long) row[1]));
        return places;
    }

    void add(Departure departure) {
        em.persist(departure);
        em.flush();
    }

    /** Who has left a household and is not in it again, locked; each by its last departure. */
    List<Departure> lockDepartures(Household household, Collection<MemberNumber> members) {
        return members.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select d from Departure d where d.household = :id and d.member in :members and not exists"
                                        + " (select n from Departure n where n.household = d.household"
                                        + " and n.member = d.member and n.id > d.id) order by d.id",
                                Departure.class)
                        .setParameter("id", household.id())
                        .setParameter("members", members)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    /** Households of which somebody who has left waits for what is held. */
    List<Long> waiting(int limit) {
        return em.createQuery(
                        "select distinct d.household from Departure d where d.open = true order by d.household",
                        Long.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
