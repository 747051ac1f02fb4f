package io.hansa.club.household;

import io.hansa.club.pool.PoolHolder;
import io.hansa.club.pool.PoolKeeper;
import io.hansa.club.pool.PoolTerms;
import io.hansa.club.pool.PoolTermsChanged;
import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** How households share, and who has left them. */
@ApplicationScoped
class PoolRows {

    private static final String SHARING =
            "SELECT b.member, h.number, IF(p.own = 1, p.share_percent, t.share_percent) AS percent,"
                    + " IF(p.own = 1, CONCAT('P', p.version), t.version) AS version"
                    + " FROM club_household_member b JOIN club_household h ON h.id = b.household"
                    + " LEFT JOIN club_household_terms t ON t.household = b.household AND t.version ="
                    + " (SELECT MAX(n.version) FROM club_household_terms n WHERE n.household = b.household)"
                    + " LEFT JOIN club_household_person_terms p ON p.household = b.household AND p.member = b.member AND p.version ="
                    + " (SELECT MAX(n.version) FROM club_household_person_terms n WHERE n.household = b.household AND n.member = b.member)"
                    + " WHERE b.member IN (?*) AND IF(p.own = 1, p.share_percent, t.share_percent) > 0";

    @PersistenceContext(unitName = "club")
    EntityManager em;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /** @throws PoolTermsChanged when another transaction has just set them */
    void add(PoolTermsVersion version, String household) {
        try {
            em.persist(version);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new PoolTermsChanged(household) : e;
        }
    }

    /** @throws PoolTermsChanged when another transaction has just set them */
    void add(PersonTermsVersion version, String household) {
        try {
            em.persist(version);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new PoolTermsChanged(household) : e;
        }
    }

    PersonTerms personTerms(Household household, MemberNumber member) {
        return personTerms(household, List.of(member)).get(member);
    }

    /** Of each; where nobody has set any, version 0. */
    Map<MemberNumber, PersonTerms> personTerms(Household household, Collection<MemberNumber> members) {
        Map<MemberNumber, PersonTerms> found = new HashMap<>();
        members.forEach(member -> found.put(member, PersonTerms.none(member)));
        if (!members.isEmpty()) {
            em.createQuery(
                            "select p from PersonTermsVersion p where p.household = :id and p.member in :members"
                                    + " and p.version = (select max(n.version) from PersonTermsVersion n"
                                    + " where n.household = p.household and n.member = p.member)",
                            PersonTermsVersion.class)
                    .setParameter("id", household.id())
                    .setParameter(
                            "members", members.stream().map(MemberNumber::value).toList())
                    .getResultStream()
                    .map(PersonTermsVersion::terms)
                    .forEach(terms -> found.put(terms.member(), terms));
        }
        return found;
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

    /** Of each household that has set any. */
    Map<Long, PoolTerms> terms(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select t from PoolTermsVersion t where t.household in :ids and t.version ="
                                        + " (select max(n.version) from PoolTermsVersion n where n.household = t.household)",
                                PoolTermsVersion.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(PoolTermsVersion::household, PoolTermsVersion::terms));
    }

    /** Of those who share, by plain JDBC: the persistence provider looks each parameter of a list up among all before it. The version of a person's own terms begins with a P. */
    Map<MemberNumber, PoolKeeper.Share> shares(Collection<MemberNumber> members) {
        Map<MemberNumber, PoolKeeper.Share> shares = new HashMap<>();
        try (Connection connection = dataSource.getConnection()) {
            Sql.selectIn(
                    connection,
                    SHARING,
                    members.stream().map(MemberNumber::value).toList(),
                    row -> shares.put(new MemberNumber(row.getString(1)), share(row)));
            return shares;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private static PoolKeeper.Share share(ResultSet row) throws SQLException {
        return new PoolKeeper.Share(PoolHolder.household(row.getString(2)), row.getInt(3), row.getString(4));
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

    /** Who waits for what is held, locked, in the order in which they left; the next call has those that this leaves out. */
    List<Departure> lockOpen(Household household, int limit) {
        return em.createQuery(
                        "select d from Departure d where d.household = :id and d.open = true order by d.id",
                        Departure.class)
                .setParameter("id", household.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Households of which somebody who has left waits for what is held, by their ids, from after one of them on. */
    List<Long> waiting(long after, int limit) {
        return em.createQuery(
                        "select distinct d.household from Departure d where d.open = true and d.household > :after"
                                + " order by d.household",
                        Long.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
