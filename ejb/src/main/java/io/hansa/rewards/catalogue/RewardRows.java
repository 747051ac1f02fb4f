package io.hansa.rewards.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rewards in the database. */
@ApplicationScoped
class RewardRows {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    Optional<Reward> find(String code) {
        return Optional.ofNullable(em.find(Reward.class, code));
    }

    Optional<Reward> lock(String code) {
        return Optional.ofNullable(em.find(Reward.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Reward> find(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : em.createQuery("SELECT r FROM Reward r WHERE r.code IN :codes", Reward.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    List<Reward> honouredAt(String partner, int most) {
        return em.createQuery(
                        "SELECT r FROM Reward r WHERE r.partner = :partner OR r.partner IS NULL ORDER BY r.position, r.code",
                        Reward.class)
                .setParameter("partner", partner)
                .setMaxResults(most)
                .getResultList();
    }

    void add(Reward reward) {
        em.persist(reward);
        em.flush();
    }

    List<Reward> list(Shelf shelf, int limit) {
        Map<String, Object> args = new HashMap<>();
        var query = em.createQuery(
                "SELECT r FROM Reward r WHERE " + conditions(shelf, args) + " ORDER BY r.position, r.code",
                Reward.class);
        args.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    List<CategoryCount> categories(Shelf shelf) {
        Map<String, Object> args = new HashMap<>();
        var query = em.createQuery(
                "SELECT r.category, COUNT(r.code) FROM Reward r WHERE " + conditions(shelf, args)
                        + " GROUP BY r.category",
                Object[].class);
        args.forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row -> new CategoryCount((RewardCategory) row[0], ((Number) row[1]).longValue()))
                .sorted(Comparator.comparing(CategoryCount::category))
                .toList();
    }

    private static String conditions(Shelf shelf, Map<String, Object> args) {
        var where = new StringBuilder("r.position >= 0");
        shelf.state().ifPresent(state -> {
            where.append(" AND r.state = :state");
            args.put("state", state);
        });
        shelf.category().ifPresent(category -> {
            where.append(" AND r.category = :category");
            args.put("category", category);
        });
        shelf.seen().ifPresent(onlooker -> {
            where.append(" AND r.tierRank <= :tierRank").append(within("visible"));
            args.put("tierRank", onlooker.tierRank());
            args.put("now", onlooker.now());
        });
        shelf.affordable().ifPresent(points -> {
            where.append(within("available")).append(ORDERABLE);
            args.put("points", points);
        });
        shelf.after().ifPresent(place -> {
            where.append(" AND (r.position > :position OR (r.position = :position AND r.code > :code))");
            args.put("position", place.position());
            args.put("code", place.reward());
        });
        runs(shelf.runs(), where, args);
        return where.toString();
    }

    private static final String ORDERABLE = """
             AND (r.limited = FALSE OR EXISTS (
                SELECT s FROM StockRow s WHERE s.reward = r.code AND s.onHand > s.reserved))
             AND EXISTS (SELECT p FROM Price p WHERE p.reward = r.code AND p.points <= :points AND p.version = (
                SELECT MAX(q.version) FROM Price q WHERE q.reward = r.code AND q.validFrom <= :now))""";

    private static String within(String window) {
        return " AND (r." + window + "From IS NULL OR r." + window + "From <= :now) AND (r." + window
                + "Until IS NULL OR r." + window + "Until > :now)";
    }

    private static void runs(List<String> runs, StringBuilder where, Map<String, Object> args) {
        for (int i = 0; i < runs.size(); i++) {
            where.append(" AND r.searchText LIKE :run").append(i);
            args.put("run" + i, "%" + runs.get(i) + "%");
        }
    }
}
