package io.hansa.partners.settlement;

import io.hansa.kernel.Ascii;
import io.hansa.partners.contract.Netting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Keeps statements and their lines. */
@ApplicationScoped
class StatementRows {

    /** Of one statement: entry codes, and earlier months that corrections are of. */
    private static final int MOST_LINES = 1_000;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    /** Lets nobody else number a statement of the year before the transaction ends. */
    void lockNumbers(int year) {
        em.createNativeQuery("INSERT INTO partner_statement_counter (year, last) VALUES (?, 0)"
                        + " ON DUPLICATE KEY UPDATE last = last")
                .setParameter(1, year)
                .executeUpdate();
    }

    /** The next numbers of a year whose numbers are locked: a rollback leaves no gap. */
    List<String> takeNumbers(int year, int many) {
        em.createNativeQuery("UPDATE partner_statement_counter SET last = last + ? WHERE year = ?")
                .setParameter(1, many)
                .setParameter(2, year)
                .executeUpdate();
        Number last = (Number) em.createNativeQuery("SELECT last FROM partner_statement_counter WHERE year = ?")
                .setParameter(1, year)
                .getSingleResult();
        return IntStream.rangeClosed(last.intValue() - many + 1, last.intValue())
                .mapToObj(number -> "%d-%06d".formatted(year, number))
                .toList();
    }

    /** Statements with their lines. */
    void add(Map<Statement, List<LineRow>> written) {
        written.keySet().forEach(em::persist);
        em.flush();
        written.values().forEach(lines -> lines.forEach(em::persist));
        em.flush();
    }

    /** Codes of partners without a statement of the month, ascending, after one; those of sandboxes are none. */
    List<String> withoutStatement(YearMonth month, String after, int most) {
        List<?> found = em.createNativeQuery(
                        "SELECT p.code FROM partner_partner p WHERE p.code > ? AND p.sandbox_of IS NULL"
                                + " AND NOT EXISTS (SELECT 1 FROM partner_statement s WHERE s.month = ? AND s.partner = p.code)"
                                + " ORDER BY p.code LIMIT " + most)
                .setParameter(1, Ascii.fits(after) ? after : "")
                .setParameter(2, month.toString())
                .getResultList();
        return found.stream().map(Object::toString).toList();
    }

    Optional<Statement> find(String number) {
        return Ascii.fits(number) ? Optional.ofNullable(em.find(Statement.class, number)) : Optional.empty();
    }

    Optional<Statement> find(YearMonth month, String partner) {
        return em
                .createQuery(
                        "SELECT s FROM Statement s WHERE s.month = :month AND s.partner = :partner", Statement.class)
                .setParameter("month", month.toString())
                .setParameter("partner", partner)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Those of some partners, by partner code. */
    Map<String, Statement> find(YearMonth month, Collection<String> partners) {
        if (partners.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "SELECT s FROM Statement s WHERE s.month = :month AND s.partner IN :partners", Statement.class)
                .setParameter("month", month.toString())
                .setParameter("partners", partners)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Statement::partner, Function.identity()));
    }

    /** The latest statements of partners of a month before, by partner code. */
    Map<String, Statement> latestBefore(YearMonth month, Collection<String> partners) {
        if (partners.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "SELECT s FROM Statement s WHERE s.partner IN :partners AND s.month ="
                                + " (SELECT MAX(b.month) FROM Statement b WHERE b.partner = s.partner AND b.month < :month)",
                        Statement.class)
                .setParameter("partners", partners)
                .setParameter("month", month.toString())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Statement::partner, Function.identity()));
    }

    /** A partner's latest statement that was issued before an instant. */
    Optional<Statement> latestIssued(String partner, Instant before) {
        return em
                .createQuery(
                        "SELECT s FROM Statement s WHERE s.partner = :partner AND s.issuedAt < :before"
                                + " ORDER BY s.month DESC",
                        Statement.class)
                .setParameter("partner", partner)
                .setParameter("before", before)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** What a partner's statements that were issued before an instant ask to be paid to it, in fen. */
    long toPartner(String partner, Instant before) {
        Long sum = em.createQuery(
                        "SELECT SUM(s.toPartner) FROM Statement s WHERE s.partner = :partner AND s.issuedAt < :before",
                        Long.class)
                .setParameter("partner", partner)
                .setParameter("before", before)
                .getSingleResult();
        return sum == null ? 0 : sum;
    }

    /** A month's statements that are netted with each other, by ascending partner code. */
    List<Statement> toNet(YearMonth month, int most) {
        return em.createQuery(
                        "SELECT s FROM Statement s WHERE s.month = :month AND s.netting = :netting ORDER BY s.partner",
                        Statement.class)
                .setParameter("month", month.toString())
                .setParameter("netting", Netting.MULTILATERAL)
                .setMaxResults(most)
                .getResultList();
    }

    Map<YearMonth, Long> counts(Collection<YearMonth> months) {
        return em
                .createQuery(
                        "SELECT s.month, COUNT(s) FROM Statement s WHERE s.month IN :months GROUP BY s.month",
                        Object[].class)
                .setParameter("months", months.stream().map(YearMonth::toString).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> YearMonth.parse((String) row[0]), row -> (Long) row[1]));
    }

    List<LineRow> lines(String statement) {
        return em.createQuery("SELECT l FROM LineRow l WHERE l.statement = :statement ORDER BY l.line", LineRow.class)
                .setParameter("statement", statement)
                .setMaxResults(MOST_LINES)
                .getResultList();
    }

    /** The lines of some statements, by number. */
    Map<String, List<LineRow>> lines(Collection<String> statements) {
        if (statements.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "SELECT l FROM LineRow l WHERE l.statement IN :statements ORDER BY l.statement, l.line",
                        LineRow.class)
                .setParameter("statements", statements)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(LineRow::statement));
    }

    Optional<LineRow> line(String statement, int line) {
        return Optional.ofNullable(em.find(LineRow.class, new LineRow.Key(statement, line)));
    }

    /** Newest first, which is by descending number. */
    List<Statement> list(StatementFilter filter, Optional<String> before, int most) {
        return em.createQuery(
                        "SELECT s FROM Statement s WHERE s.number < :before"
                                + " AND (:month IS NULL OR s.month = :month)"
                                + " AND (:partner IS NULL OR s.partner = :partner) ORDER BY s.number DESC",
                        Statement.class)
                .setParameter("before", before.filter(Ascii::fits).orElse("~"))
                .setParameter("month", filter.month().map(YearMonth::toString).orElse(null))
                .setParameter(
                        "partner",
                        filter.partnerCode()
                                .map(code -> Ascii.fits(code) ? code : "")
                                .orElse(null))
                .setMaxResults(most)
                .getResultList();
    }
}
