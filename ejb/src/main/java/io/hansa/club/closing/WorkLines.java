package io.hansa.club.closing;

import io.hansa.runs.RunNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;

/** What the chunks of a run have added up so far. Chunks of one run are worked one after the other. */
@ApplicationScoped
class WorkLines {

    private static final int AT_ONCE = 200;

    private static final String ADD =
            "INSERT INTO club_closing_work (run, section, words, figure1, figure2, figure3) VALUES %s"
                    + " ON DUPLICATE KEY UPDATE figure1 = figure1 + VALUES(figure1),"
                    + " figure2 = figure2 + VALUES(figure2), figure3 = figure3 + VALUES(figure3)";

    @PersistenceContext(unitName = "club")
    EntityManager em;

    void add(RunNumber run, List<Line> lines) {
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            addPart(run, lines.subList(from, Math.min(lines.size(), from + AT_ONCE)));
        }
    }

    private void addPart(RunNumber run, List<Line> lines) {
        String values = "(?, ?, ?, ?, ?, ?)" + ", (?, ?, ?, ?, ?, ?)".repeat(lines.size() - 1);
        Query query = em.createNativeQuery(ADD.formatted(values));
        int place = 1;
        for (Line line : lines) {
            for (Object value : Arrays.asList(
                    run.value(), line.section().name(), line.words(), line.first(), line.second(), line.third())) {
                query.setParameter(place++, value);
            }
        }
        query.executeUpdate();
    }

    /** Takes all lines of a run away, and hands them out. */
    List<Line> take(RunNumber run) {
        List<?> rows = em.createNativeQuery("SELECT section, words, figure1, figure2, figure3 FROM club_closing_work"
                        + " WHERE run = ? ORDER BY section, words")
                .setParameter(1, run.value())
                .getResultList();
        em.createNativeQuery("DELETE FROM club_closing_work WHERE run = ?")
                .setParameter(1, run.value())
                .executeUpdate();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static Line line(Object... row) {
        return new Line(
                Section.valueOf((String) row[0]), (String) row[1], figure(row[2]), figure(row[3]), figure(row[4]));
    }

    private static long figure(Object column) {
        return ((Number) column).longValue();
    }
}
