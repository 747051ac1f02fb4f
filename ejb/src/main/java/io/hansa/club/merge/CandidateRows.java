package io.hansa.club.merge;

import io.hansa.kernel.LongLists;
import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keys under which members are alike, and the pairs that came of them. */
@ApplicationScoped
class CandidateRows {

    /** A key that more members share says nothing. */
    private static final int MOST_ALIKE = 20;

    /**
     * Keys first and then who has them: a birthday that thousands have is counted once, not for each of them. The order is said, because
     * of a table that has just been filled the database knows nothing, and begins at the other end.
     */
    private static final String OF_RANGE =
            "(SELECT STRAIGHT_JOIN k.kind, k.hash FROM (SELECT DISTINCT kind, hash FROM club_merge_key"
                    + " WHERE member > ?1 AND member <= ?2) r JOIN club_merge_key k FORCE INDEX (club_merge_key_hash)"
                    + " ON k.kind = r.kind AND k.hash = r.hash GROUP BY k.kind, k.hash HAVING COUNT(*) BETWEEN 2 AND "
                    + MOST_ALIKE + ")";

    @PersistenceContext(unitName = "club")
    EntityManager em;

    /** The last number of the next range; empty when nobody comes after. */
    Optional<String> next(String after, int members) {
        List<?> numbers = em.createNativeQuery(
                        "SELECT MAX(number) FROM (SELECT number FROM club_member WHERE number > ?1"
                                + " ORDER BY number LIMIT " + members + ") page")
                .setParameter(1, after)
                .getResultList();
        return Optional.ofNullable((String) numbers.get(0));
    }

    /** Who takes part, of a range of numbers. */
    List<Traits> traits(String after, String upTo) {
        return traits(em.createNativeQuery(
                        "SELECT number, family_name, given_name, phone, mail, CAST(birthday AS CHAR) FROM club_member"
                                + " WHERE number > ?1 AND number <= ?2 AND state IN ('ACTIVE', 'DORMANT')")
                .setParameter(1, after)
                .setParameter(2, upTo));
    }

    List<Traits> traits(Collection<String> numbers) {
        return LongLists.read(numbers, this::some);
    }

    private List<Traits> some(List<String> numbers) {
        String marks = numbers.stream().map(number -> "?").collect(Collectors.joining(", "));
        Query query = em.createNativeQuery(
                "SELECT number, family_name, given_name, phone, mail, CAST(birthday AS CHAR) FROM club_member"
                        + " WHERE number IN (" + marks + ") AND state IN ('ACTIVE', 'DORMANT')");
        int place = 1;
        for (String number : numbers) {
            query.setParameter(place++, number);
        }
        return traits(query);
    }

    private static List<Traits> traits(Query query) {
        List<Traits> traits = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] cells = (Object[]) row;
            traits.add(Traits.of(
                    (String) cells[0],
                    (String) cells[1],
                    (String) cells[2],
                    (String) cells[3],
                    (String) cells[4],
                    date(cells[5])));
        }
        return traits;
    }

    private static LocalDate date(Object cell) {
        return cell == null ? null : LocalDate.parse((String) cell);
    }

    /** The keys of a range of numbers, instead of those that were there. */
    void replaceKeys(String after, String upTo, Collection<Traits> members) {
        em.createNativeQuery("DELETE FROM club_merge_key WHERE member > ?1 AND member <= ?2")
                .setParameter(1, after)
                .setParameter(2, upTo)
                .executeUpdate();
        members.forEach(member ->
                member.keys().forEach((kind, hash) -> em.persist(new MergeKey(member.number(), kind, hash))));
        em.flush();
    }

    /** Pairs of which one is in the range, the older one first; with a key of each of them some twenty others at most. */
    List<List<String>> pairs(String after, String upTo) {
        List<?> rows = em.createNativeQuery("SELECT DISTINCT STRAIGHT_JOIN a.member, b.member AS other FROM " + OF_RANGE
                        + " g JOIN club_merge_key a FORCE INDEX (club_merge_key_hash) ON a.kind = g.kind AND a.hash = g.hash"
                        + " JOIN club_merge_key b FORCE INDEX (club_merge_key_hash) ON b.kind = g.kind AND b.hash = g.hash AND b.member > a.member"
                        + " WHERE a.member > ?1 AND a.member <= ?2 OR b.member > ?1 AND b.member <= ?2")
                .setParameter(1, after)
                .setParameter(2, upTo)
                .getResultList();
        return rows.stream()
                .map(row ->
                        Arrays.stream((Object[]) row).map(String.class::cast).toList())
                .toList();
    }

    /** Keeps a pair as it is now; one that staff have dismissed stays so. */
    void keep(String survivor, String loser, Likeness likeness, Instant now) {
        em.createNativeQuery("INSERT INTO club_merge_candidate (loser, survivor, score, reasons, found_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5) ON DUPLICATE KEY UPDATE score = VALUES(score),"
                        + " reasons = VALUES(reasons)")
                .setParameter(1, loser)
                .setParameter(2, survivor)
                .setParameter(3, likeness.score())
                .setParameter(
                        4, likeness.reasons().stream().map(LikenessReason::name).collect(Collectors.joining(",")))
                .setParameter(5, Sql.utcText(now))
                .executeUpdate();
    }

    /** Those that nobody has dismissed and of which both take part, the likest first. */
    List<CandidateView> open(int most) {
        List<?> rows = em.createNativeQuery("SELECT c.loser, c.survivor, c.score, c.reasons, CAST(c.found_at AS CHAR)"
                        + " FROM club_merge_candidate c JOIN club_member l ON l.number = c.loser AND l.state IN ('ACTIVE', 'DORMANT')"
                        + " JOIN club_member s ON s.number = c.survivor AND s.state IN ('ACTIVE', 'DORMANT')"
                        + " WHERE c.dismissed_by IS NULL ORDER BY c.score DESC, c.loser DESC, c.survivor")
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    private static CandidateView view(Object... cells) {
        return new CandidateView(
                new MemberNumber((String) cells[0]),
                new MemberNumber((String) cells[1]),
                ((Number) cells[2]).intValue(),
                Arrays.stream(((String) cells[3]).split(","))
                        .map(LikenessReason::valueOf)
                        .toList(),
                instant(cells[4]));
    }

    private static Instant instant(Object cell) {
        return LocalDateTime.parse(((String) cell).replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }

    /** @return whether there was such a pair */
    boolean dismiss(MemberNumber loser, MemberNumber survivor, String by, Instant now) {
        return em.createNativeQuery("UPDATE club_merge_candidate SET dismissed_by = ?1, dismissed_at = ?2"
                                + " WHERE loser = ?3 AND survivor = ?4")
                        .setParameter(1, by)
                        .setParameter(2, Sql.utcText(now))
                        .setParameter(3, loser.value())
                        .setParameter(4, survivor.value())
                        .executeUpdate()
                > 0;
    }

    Map<String, Traits> byNumber(Collection<String> numbers) {
        return traits(numbers).stream().collect(Collectors.toMap(Traits::number, traits -> traits));
    }
}
