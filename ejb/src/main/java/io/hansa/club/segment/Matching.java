package io.hansa.club.segment;

import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds who fulfils a rule, a range of members at a time: one statement, and one more for tiers. */
@ApplicationScoped
class Matching {

    static final int MEMBERS = 1_000;
    static final String FIRST = "";

    @PersistenceContext(unitName = "club")
    EntityManager em;

    @Inject
    Tiers tiers;

    @Inject
    Programme programme;

    /** The last number of the next range; empty when nobody comes after. */
    Optional<String> next(String after) {
        List<String> full = numbers(after, MEMBERS - 1, 1);
        return full.isEmpty() ? last(after) : Optional.of(full.get(0));
    }

    private List<String> numbers(String after, int skipped, int most) {
        return texts(em.createNativeQuery("SELECT number FROM club_member WHERE number > ?1 ORDER BY number")
                .setParameter(1, after)
                .setFirstResult(skipped)
                .setMaxResults(most));
    }

    private Optional<String> last(String after) {
        return texts(em.createNativeQuery("SELECT number FROM club_member WHERE number > ?1 ORDER BY number DESC")
                        .setParameter(1, after)
                        .setMaxResults(1))
                .stream()
                .findFirst();
    }

    /** How many members a range has. */
    long size(String after, String upTo) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM club_member WHERE number > ?1 AND number <= ?2")
                        .setParameter(1, after)
                        .setParameter(2, upTo)
                        .getSingleResult())
                .longValue();
    }

    /** Who takes part and fulfils all conditions, of the numbers after one up to another. */
    List<String> find(SegmentRule rule, LocalDate today, String after, String upTo) {
        RuleSql sql = new RuleSql(rule, programme, today, 2);
        Query query = em.createNativeQuery("SELECT m.number FROM club_member m WHERE m.number > ?1 AND m.number <= ?2"
                        + " AND m.state IN ('ACTIVE', 'DORMANT')" + sql.where())
                .setParameter(1, after)
                .setParameter(2, upTo);
        for (int i = 0; i < sql.parameters().size(); i++) {
            query.setParameter(i + 3, sql.parameters().get(i));
        }
        return ofTiers(rule, texts(query));
    }

    private List<String> ofTiers(SegmentRule rule, List<String> numbers) {
        var conditions = rule.conditions().stream()
                .filter(condition -> condition.trait() == Trait.TIER)
                .toList();
        if (conditions.isEmpty() || numbers.isEmpty()) {
            return numbers;
        }
        Map<MemberNumber, TierView> standing =
                tiers.of(numbers.stream().map(MemberNumber::new).toList());
        return numbers.stream()
                .filter(number -> conditions.stream().allMatch(condition -> {
                    TierView tier = standing.get(new MemberNumber(number));
                    boolean in = tier != null && condition.choices().contains(tier.code());
                    return in == (condition.comparison() == Comparison.ONE_OF);
                }))
                .toList();
    }

    private static List<String> texts(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(String.class::cast).toList();
    }
}
