package io.hansa.club.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Closings and what hangs on them. */
@ApplicationScoped
class ClosingRows {

    private static final int MOST_TRIES = 100;

    private static final String SUMS =
            ", sum(r.available), sum(r.held), sum(r.pending), sum(r.costMicros) from ClosedRow r";

    @PersistenceContext(unitName = "club")
    EntityManager em;

    void add(Closing closing, Report report) {
        em.persist(closing);
        em.flush();
        int number = 0;
        for (Line line : report.lines()) {
            em.persist(
                    line.section() == Section.ROW
                            ? new ClosedRow(closing.run(), ++number, LiabilityRow.of(line))
                            : new ClosedLine(closing.run(), line));
        }
        em.flush();
    }

    void add(ClosingProof proof) {
        em.persist(proof);
    }

    Optional<Closing> find(long run) {
        return Optional.ofNullable(em.find(Closing.class, run));
    }

    /** That which closed a month, or else the last that was tried. */
    Optional<Closing> last(YearMonth month) {
        List<Closing> tried = em.createQuery(
                        "select c from Closing c where c.month = :month order by c.closedAt desc", Closing.class)
                .setParameter("month", month.toString())
                .setMaxResults(MOST_TRIES)
                .getResultList();
        return tried.stream()
                .filter(Closing::isClosed)
                .findFirst()
                .or(() -> tried.stream().findFirst());
    }

    /** The closed month that a month would follow. */
    Optional<Closing> closedBefore(YearMonth month) {
        return em.createQuery(
                        "select c from Closing c where c.closedMonth < :month order by c.closedMonth desc",
                        Closing.class)
                .setParameter("month", month.toString())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    long tries(YearMonth month) {
        return em.createQuery("select count(c) from Closing c where c.month = :month", Long.class)
                .setParameter("month", month.toString())
                .getSingleResult();
    }

    /** The latest months that were tried, newest first. */
    List<YearMonth> months(int most) {
        return em.createQuery("select distinct c.month from Closing c order by c.month desc", String.class)
                .setMaxResults(most)
                .getResultStream()
                .map(YearMonth::parse)
                .toList();
    }

    List<LiabilitySum> sums(Closing closing, Dimension by) {
        String key = "r." + by.attribute();
        return em
                .createQuery(
                        "select " + key + SUMS + " where r.run = :run group by " + key + " order by " + key,
                        Object[].class)
                .setParameter("run", closing.run())
                .getResultList()
                .stream()
                .map(ClosingRows::sum)
                .toList();
    }

    LiabilitySum sum(Closing closing, RowFilter filter) {
        var query = em.createQuery("select ''" + SUMS + " where r.run = :run" + narrowed(filter), Object[].class)
                .setParameter("run", closing.run());
        filter.values().forEach((by, value) -> query.setParameter(by.attribute(), value));
        return sum(query.getSingleResult());
    }

    private static LiabilitySum sum(Object... row) {
        return new LiabilitySum(
                (String) row[0],
                figure(row[1]),
                figure(row[2]),
                figure(row[3]),
                row[4] == null ? BigInteger.ZERO : ((BigDecimal) row[4]).toBigIntegerExact());
    }

    private static long figure(Object sum) {
        return sum == null ? 0 : (Long) sum;
    }

    List<ClosedRow> rows(Closing closing, RowFilter filter, int after, int most) {
        var query = em.createQuery(
                        "select r from ClosedRow r where r.run = :run and r.line > :after" + narrowed(filter)
                                + " order by r.line",
                        ClosedRow.class)
                .setParameter("run", closing.run())
                .setParameter("after", after);
        filter.values().forEach((by, value) -> query.setParameter(by.attribute(), value));
        return query.setMaxResults(most).getResultList();
    }

    private static String narrowed(RowFilter filter) {
        return filter.values().keySet().stream()
                .map(by -> " and r." + by.attribute() + " = :" + by.attribute())
                .collect(Collectors.joining());
    }

    List<Line> lines(Closing closing, Section section) {
        return em
                .createQuery(
                        "select l from ClosedLine l where l.run = :run and l.section = :section order by l.words",
                        ClosedLine.class)
                .setParameter("run", closing.run())
                .setParameter("section", section)
                .getResultList()
                .stream()
                .map(ClosedLine::line)
                .toList();
    }

    List<ClosingProof> proofs(Closing closing, int most) {
        return em.createQuery(
                        "select p from ClosingProof p where p.closing = :closing order by p.run desc",
                        ClosingProof.class)
                .setParameter("closing", closing.run())
                .setMaxResults(most)
                .getResultList();
    }

    long countProofs(Closing closing) {
        return em.createQuery("select count(p) from ClosingProof p where p.closing = :closing", Long.class)
                .setParameter("closing", closing.run())
                .getSingleResult();
    }
}
