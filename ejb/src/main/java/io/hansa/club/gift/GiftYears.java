package io.hansa.club.gift;

import io.hansa.kernel.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/** The sum of what somebody gave in a calendar year: one row, which each of its gifts locks to its commit. */
@ApplicationScoped
class GiftYears {

    private static final String ROW =
            " WHERE giver_kind = ?1 AND giver = ?2 AND taker_kind = ?3 AND unit = ?4 AND year = ?5";

    @PersistenceContext(unitName = "club")
    EntityManager em;

    /** What a sum is kept of. */
    record Year(Party giver, PartyKind taker, Unit unit, int year) {}

    /** The sum as it is just now. */
    long given(Year year) {
        return sum(year, "");
    }

    /** Adds to the sum and keeps it locked; negative: takes off. */
    void add(Year year, long amount) {
        query("UPDATE club_gift_year SET given = given + ?6" + ROW, year)
                .setParameter(6, amount)
                .executeUpdate();
    }

    /** The sum, locked; made when there is none. */
    long lock(Year year) {
        query(
                        "INSERT INTO club_gift_year (giver_kind, giver, taker_kind, unit, year, given)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5, 0) ON DUPLICATE KEY UPDATE given = given",
                        year)
                .executeUpdate();
        return sum(year, " FOR UPDATE");
    }

    private long sum(Year year, String lock) {
        return query("SELECT given FROM club_gift_year" + ROW + lock, year).getResultList().stream()
                .mapToLong(given -> ((Number) given).longValue())
                .findFirst()
                .orElse(0);
    }

    private Query query(String sql, Year year) {
        return em.createNativeQuery(sql)
                .setParameter(1, year.giver().kind().name())
                .setParameter(2, year.giver().ref())
                .setParameter(3, year.taker().name())
                .setParameter(4, year.unit().code())
                .setParameter(5, year.year());
    }
}
