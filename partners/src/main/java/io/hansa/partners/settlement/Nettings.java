package io.hansa.partners.settlement;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Money;
import io.hansa.kernel.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Nets the statements of a month, and keeps what came of it. */
@ApplicationScoped
class Nettings {

    /** The most partners that are netted together. */
    private static final int MOST = 20_000;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    @Inject
    Programme programme;

    @Inject
    StatementRows statements;

    /** Nets what is due on the month's statements, by currency; once netted it stays so. */
    void net(YearMonth month, Actor actor) {
        if (of(month).isEmpty()) {
            List<Statement> all = statements.toNet(month, MOST + 1);
            if (all.size() > MOST) {
                throw new IllegalStateException("no more than " + MOST + " partners are netted with each other");
            }
            var byCurrency = new TreeMap<>(all.stream().collect(Collectors.groupingBy(Statement::currency)));
            byCurrency.forEach((currency, due) -> add(NettingView.of(month, currency, positions(due)), actor));
            em.flush();
        }
    }

    /** By currency. */
    List<NettingView> of(YearMonth month) {
        Map<String, List<NettingView.Position>> positions = em
                .createQuery(
                        "SELECT p FROM PositionRow p WHERE p.month = :month ORDER BY p.currency, p.partner",
                        PositionRow.class)
                .setParameter("month", month.toString())
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(PositionRow::view)
                .collect(Collectors.groupingBy(position -> position.amount().currency()));
        return em
                .createQuery("SELECT n FROM NettingRow n WHERE n.month = :month ORDER BY n.currency", NettingRow.class)
                .setParameter("month", month.toString())
                .getResultList()
                .stream()
                .map(row -> row.view(positions.getOrDefault(row.currency(), List.of())))
                .toList();
    }

    private void add(NettingView netting, Actor actor) {
        em.persist(new NettingRow(netting, programme.now(), actor));
        em.flush();
        netting.positions().forEach(position -> em.persist(new PositionRow(netting.month(), position)));
    }

    private static List<NettingView.Position> positions(List<Statement> due) {
        return due.stream()
                .map(statement -> new NettingView.Position(
                        statement.partner(), statement.number(), Money.of(statement.due(), statement.currency())))
                .toList();
    }
}
