package io.hansa.partners.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Posted places. They are taken and freed by one conditional statement each, last in a transaction: nobody waits for a full one. */
@ApplicationScoped
class SlotRows {

    private static final String COLUMNS = "partner, outlet, right_code, day, begins, ends, places, taken";
    private static final String ROW =
            " WHERE partner = ?1 AND outlet = ?2 AND right_code = ?3 AND day = ?4 AND begins = ?5";

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    /** Makes it, or locks what is there; {@code places} are as before in the latter case. */
    Slot lock(SlotKey key, LocalTime ends) {
        row(
                        em.createNativeQuery(
                                "INSERT INTO partner_place (" + COLUMNS + ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0, 0)"
                                        + " ON DUPLICATE KEY UPDATE places = places"),
                        key)
                .setParameter(6, SlotKey.minute(ends))
                .executeUpdate();
        return find(key, " FOR UPDATE").orElseThrow();
    }

    void post(SlotKey key, LocalTime ends, int places) {
        row(em.createNativeQuery("UPDATE partner_place SET ends = ?6, places = ?7" + ROW), key)
                .setParameter(6, SlotKey.minute(ends))
                .setParameter(7, places)
                .executeUpdate();
    }

    Optional<Slot> find(SlotKey key) {
        return find(key, "");
    }

    private Optional<Slot> find(SlotKey key, String lock) {
        return slots(row(em.createNativeQuery("SELECT " + COLUMNS + " FROM partner_place" + ROW + lock), key)).stream()
                .findFirst();
    }

    /** @return whether there were so many */
    boolean take(SlotKey key, int persons) {
        return row(
                                em.createNativeQuery("UPDATE partner_place SET taken = taken + ?6" + ROW
                                        + " AND taken + ?6 <= places"),
                                key)
                        .setParameter(6, persons)
                        .executeUpdate()
                == 1;
    }

    void free(SlotKey key, int persons) {
        row(em.createNativeQuery("UPDATE partner_place SET taken = taken - ?6" + ROW + " AND taken >= ?6"), key)
                .setParameter(6, persons)
                .executeUpdate();
    }

    /** What is posted for a right at an outlet on a day and covers a time. */
    Optional<Slot> covering(String partner, String outlet, String right, LocalDate day, LocalTime at) {
        Query query = em.createNativeQuery(
                        "SELECT " + COLUMNS + " FROM partner_place WHERE partner = ?1 AND outlet = ?2"
                                + " AND right_code = ?3 AND day = ?4 AND begins <= ?5 AND ends > ?5 AND places > 0 ORDER BY begins DESC")
                .setParameter(5, SlotKey.minute(at));
        return slots(query.setParameter(1, partner)
                        .setParameter(2, outlet)
                        .setParameter(3, right)
                        .setParameter(4, day)
                        .setMaxResults(1))
                .stream()
                .findFirst();
    }

    /** Others of the day that are for a part of the time. */
    Optional<Slot> overlapping(SlotKey key, LocalTime ends) {
        Query query = em.createNativeQuery(
                "SELECT " + COLUMNS + " FROM partner_place WHERE partner = ?1 AND outlet = ?2"
                        + " AND right_code = ?3 AND day = ?4 AND begins <> ?5 AND begins < ?6 AND ends > ?5 AND (places > 0 OR taken > 0)");
        return slots(row(query, key).setParameter(6, SlotKey.minute(ends)).setMaxResults(1)).stream()
                .findFirst();
    }

    /** Of a partner from a day on, by day, outlet and time. */
    List<Slot> of(String partner, LocalDate from, int most) {
        return slots(em.createNativeQuery("SELECT " + COLUMNS + " FROM partner_place WHERE partner = ?1 AND day >= ?2"
                        + " AND places > 0 ORDER BY day, outlet, right_code, begins")
                .setParameter(1, partner)
                .setParameter(2, from)
                .setMaxResults(most));
    }

    /** Where a right can be used on days, wherever it is, with something free. */
    List<Slot> open(String right, LocalDate from, LocalDate until, int most) {
        return slots(
                em.createNativeQuery("SELECT " + COLUMNS + " FROM partner_place WHERE right_code = ?1 AND day >= ?2"
                                + " AND day < ?3 AND taken < places ORDER BY day, begins, partner, outlet")
                        .setParameter(1, right)
                        .setParameter(2, from)
                        .setParameter(3, until)
                        .setMaxResults(most));
    }

    private static Query row(Query query, SlotKey key) {
        return query.setParameter(1, key.partner())
                .setParameter(2, key.outlet())
                .setParameter(3, key.right())
                .setParameter(4, key.day())
                .setParameter(5, key.minute());
    }

    private static List<Slot> slots(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(row -> slot((Object[]) row)).toList();
    }

    private static Slot slot(Object[] row) {
        LocalDate day = row[3] instanceof Date date ? date.toLocalDate() : (LocalDate) row[3];
        return new Slot(
                new SlotKey((String) row[0], (String) row[1], (String) row[2], day, SlotKey.time(number(row[4]))),
                SlotKey.time(number(row[5])),
                number(row[6]),
                number(row[7]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
