package io.hansa.club.tier;

import io.hansa.club.tier.PreviewRun.Shift;
import io.hansa.runs.RunNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps what previews counted. */
@ApplicationScoped
class PreviewRows {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    void begin(RunNumber run, String ladder, int version) {
        em.flush();
        em.createNativeQuery("INSERT IGNORE INTO club_ladder_preview (run, ladder, version) VALUES (?, ?, ?)")
                .setParameter(1, run.value())
                .setParameter(2, ladder)
                .setParameter(3, version)
                .executeUpdate();
    }

    void add(RunNumber run, Map<Shift, Long> shifts) {
        shifts.forEach((shift, members) -> em.createNativeQuery(
                        "INSERT INTO club_ladder_preview_shift (run, from_tier, to_tier, members) VALUES (?, ?, ?, ?)"
                                + " ON DUPLICATE KEY UPDATE members = members + VALUES(members)")
                .setParameter(1, run.value())
                .setParameter(2, shift.from())
                .setParameter(3, shift.to())
                .setParameter(4, members)
                .executeUpdate());
    }

    /** The last one that was started. */
    Optional<RunNumber> last(String ladder, int version) {
        var found = em.createNativeQuery(
                        "SELECT run FROM club_ladder_preview WHERE ladder = ? AND version = ? ORDER BY run DESC LIMIT 1")
                .setParameter(1, ladder)
                .setParameter(2, version)
                .getResultList();
        return found.stream().findFirst().map(run -> new RunNumber(((Number) run).longValue()));
    }

    Map<Shift, Long> shifts(RunNumber run) {
        Map<Shift, Long> shifts = new TreeMap<>();
        for (Object found : em.createNativeQuery(
                        "SELECT from_tier, to_tier, members FROM club_ladder_preview_shift WHERE run = ?")
                .setParameter(1, run.value())
                .getResultList()) {
            Object[] row = (Object[]) found;
            shifts.put(new Shift((String) row[0], (String) row[1]), ((Number) row[2]).longValue());
        }
        return shifts;
    }
}
