package io.hansa.club.referral;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Accruals that qualify, until their referral is settled: state. */
@ApplicationScoped
class CandidateRows {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    void add(Candidate candidate) {
        em.createNativeQuery(
                        "INSERT INTO club_referral_candidate (referred, entry, points, due_on) VALUES (?1, ?2, ?3, ?4)"
                                + " ON DUPLICATE KEY UPDATE points = points")
                .setParameter(1, candidate.referred().value())
                .setParameter(2, candidate.entry().value())
                .setParameter(3, candidate.points())
                .setParameter(4, Date.valueOf(candidate.dueOn()))
                .executeUpdate();
    }

    /** Those that are due, the earliest first, for this transaction alone: another server takes others. */
    List<Candidate> takeDue(LocalDate today, int limit) {
        Query query = em.createNativeQuery("SELECT referred, entry, points, due_on FROM club_referral_candidate"
                        + " WHERE due_on <= ?1 ORDER BY due_on, entry LIMIT " + limit + " FOR UPDATE SKIP LOCKED")
                .setParameter(1, Date.valueOf(today));
        return ((List<?>) query.getResultList())
                .stream()
                        .map(Object[].class::cast)
                        .map(CandidateRows::candidate)
                        .toList();
    }

    /** When the first of each is due; members without one are left out. */
    Map<MemberNumber, LocalDate> firstDue(Collection<MemberNumber> referred) {
        if (referred.isEmpty()) {
            return Map.of();
        }
        String places = referred.stream().map(one -> "?").collect(Collectors.joining(", "));
        Query query =
                em.createNativeQuery("SELECT referred, MIN(due_on) FROM club_referral_candidate WHERE referred IN ("
                        + places + ") GROUP BY referred");
        int at = 1;
        for (MemberNumber one : referred) {
            query.setParameter(at++, one.value());
        }
        return ((List<?>) query.getResultList())
                .stream()
                        .map(Object[].class::cast)
                        .collect(Collectors.toMap(
                                row -> new MemberNumber((String) row[0]), row -> LocalDate.parse(row[1].toString())));
    }

    void remove(Candidate candidate) {
        em.createNativeQuery("DELETE FROM club_referral_candidate WHERE referred = ?1 AND entry = ?2")
                .setParameter(1, candidate.referred().value())
                .setParameter(2, candidate.entry().value())
                .executeUpdate();
    }

    /** All of a referral that is settled. */
    void removeOf(MemberNumber referred) {
        em.createNativeQuery("DELETE FROM club_referral_candidate WHERE referred = ?1")
                .setParameter(1, referred.value())
                .executeUpdate();
    }

    private static Candidate candidate(Object[] row) {
        return new Candidate(
                new MemberNumber((String) row[0]),
                new EntryNumber(((Number) row[1]).longValue()),
                ((Number) row[2]).longValue(),
                LocalDate.parse(row[3].toString()));
    }
}
