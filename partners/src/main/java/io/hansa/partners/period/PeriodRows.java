package io.hansa.partners.period;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps frozen periods, and the one row that says from which date on postings are taken. */
@ApplicationScoped
class PeriodRows {

    private static final String OPEN_FROM = "SELECT CAST(open_from AS CHAR) FROM partner_open_from WHERE id = 1 ";

    /** Ten years. */
    private static final int MOST_UNCLOSED = 120;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    @Inject
    Statements postings;

    LocalDate shareOpenFrom() {
        return date(OPEN_FROM + "LOCK IN SHARE MODE").orElseThrow();
    }

    LocalDate lockOpenFrom() {
        return date(OPEN_FROM + "FOR UPDATE").orElseThrow();
    }

    void openFrom(LocalDate date) {
        em.createNativeQuery("UPDATE partner_open_from SET open_from = ? WHERE id = 1")
                .setParameter(1, Date.valueOf(date))
                .executeUpdate();
    }

    Optional<FrozenPeriod> find(YearMonth month) {
        return Optional.ofNullable(em.find(FrozenPeriod.class, month.toString()));
    }

    List<YearMonth> unclosedBefore(YearMonth month) {
        return em
                .createQuery(
                        "SELECT p.month FROM FrozenPeriod p WHERE p.closedAt IS NULL AND p.month < :month ORDER BY p.month",
                        String.class)
                .setParameter("month", month.toString())
                .setMaxResults(MOST_UNCLOSED)
                .getResultList()
                .stream()
                .map(YearMonth::parse)
                .toList();
    }

    void add(FrozenPeriod period) {
        em.persist(period);
        em.flush();
    }

    /** The earliest that was frozen. */
    Optional<YearMonth> firstFrozen() {
        return em
                .createQuery("SELECT p.month FROM FrozenPeriod p ORDER BY p.month", String.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .map(YearMonth::parse)
                .findFirst();
    }

    /** The month of the first message, or of the first posting on a partner's account, on a date or later; sandboxes are not settled. */
    Optional<YearMonth> firstUsed(LocalDate since) {
        return Stream.of(firstMessage(since), postings.firstDate(clearing(), since))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .map(YearMonth::from);
    }

    /** A minimum would read all of them. */
    private Optional<LocalDate> firstMessage(LocalDate since) {
        return date(
                "SELECT CAST(business_date AS CHAR) FROM partner_transaction FORCE INDEX (partner_transaction_business)"
                        + " WHERE business_date >= '" + since
                        + "' AND partner NOT IN (SELECT code FROM partner_partner WHERE sandbox_of IS NOT NULL)"
                        + " ORDER BY business_date LIMIT 1");
    }

    private List<AccountId> clearing() {
        List<?> found = em.createNativeQuery("SELECT clearing FROM partner_partner WHERE sandbox_of IS NULL")
                .getResultList();
        return found.stream()
                .map(account -> new AccountId(((Number) account).longValue()))
                .toList();
    }

    private Optional<LocalDate> date(String sql) {
        List<?> found = em.createNativeQuery(sql).getResultList();
        return found.stream().map(Object::toString).map(LocalDate::parse).findFirst();
    }
}
