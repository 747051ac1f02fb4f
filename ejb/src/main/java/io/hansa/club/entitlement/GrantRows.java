package io.hansa.club.entitlement;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.LongLists;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.RequestKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What members were given. */
@ApplicationScoped
class GrantRows {

    private static final int MOST_OF_A_MEMBER = 500;

    private static final int AT_ONCE = 200;

    private static final String INSERT =
            "INSERT IGNORE INTO club_right_grant (id, member, right_code, plan, plan_version,"
                    + " begins, expires_on, amount, entry, words, granted_by, granted_at, idempotency_scope, idempotency_key) VALUES ";

    private static final String VALUES =
            "(NEXT VALUE FOR club_right_grant_seq, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?)";

    @PersistenceContext(unitName = "club")
    EntityManager em;

    /** They are written with the next statement, when their entries are known. */
    void add(RightGrant grant) {
        em.persist(grant);
    }

    void flush() {
        em.flush();
    }

    Optional<RightGrant> byKey(RequestKey key) {
        return em
                .createQuery(
                        "SELECT g FROM RightGrant g WHERE g.idempotencyScope = :scope AND g.idempotencyKey = :key",
                        RightGrant.class)
                .setParameter("scope", key.scope())
                .setParameter("key", key.key())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The same request again; another one under its name is refused. */
    Optional<RightGrant> replayed(RequestKey key, GrantRight command) {
        Optional<RightGrant> known = byKey(key);
        if (known.isPresent() && !known.get().isOf(command)) {
            throw new IdempotencyConflict(key.key());
        }
        return known;
    }

    /** Those of the keys within a scope that were granted. */
    Set<String> granted(String scope, Collection<String> keys) {
        return new HashSet<>(LongLists.read(
                keys,
                part -> em.createQuery(
                                "SELECT g.idempotencyKey FROM RightGrant g WHERE g.idempotencyScope = :scope"
                                        + " AND g.idempotencyKey IN :keys",
                                String.class)
                        .setParameter("scope", scope)
                        .setParameter("keys", part)
                        .getResultList()));
    }

    /** How many of a right plans have given to members for periods that cover a date; who has none of them is left out. */
    Map<MemberNumber, Long> sums(
            RightCode right, Collection<String> plans, Collection<MemberNumber> members, LocalDate date) {
        if (plans.isEmpty()) {
            return Map.of();
        }
        List<Object[]> sums = LongLists.read(
                members,
                part -> em.createQuery(
                                "SELECT g.member, SUM(g.amount) FROM RightGrant g WHERE g.member IN :members AND g.right = :right"
                                        + " AND g.plan IN :plans AND g.begins <= :date AND g.expiresOn > :date GROUP BY g.member",
                                Object[].class)
                        .setParameter("members", part)
                        .setParameter("right", right.value())
                        .setParameter("plans", List.copyOf(plans))
                        .setParameter("date", date)
                        .getResultList());
        return sums.stream().collect(Collectors.toMap(row -> (MemberNumber) row[0], row -> (Long) row[1]));
    }

    /**
     * Writes what plans granted, some hundred a statement; what somebody has just granted of a right that is not counted is left out.
     *
     * @param entries of each; none of a right that is not counted
     * @return how many were written
     */
    int add(List<PlannedGrant> grants, List<EntryNumber> entries, Actor by, Instant now) {
        int written = 0;
        for (int from = 0; from < grants.size(); from += AT_ONCE) {
            int to = Math.min(grants.size(), from + AT_ONCE);
            written +=
                    insert(grants.subList(from, to), entries.isEmpty() ? entries : entries.subList(from, to), by, now);
        }
        return written;
    }

    private int insert(List<PlannedGrant> grants, List<EntryNumber> entries, Actor by, Instant now) {
        String values = String.join(", ", Collections.nCopies(grants.size(), VALUES));
        Query query = em.createNativeQuery(INSERT + values);
        int place = 1;
        for (int i = 0; i < grants.size(); i++) {
            PlannedGrant grant = grants.get(i);
            PlanTerms terms = grant.plan().terms();
            List<Object> row = Arrays.asList(
                    grant.member().value(),
                    terms.right().value(),
                    grant.plan().code(),
                    grant.plan().version(),
                    grant.period().from(),
                    grant.period().until(),
                    grant.amount(),
                    entries.isEmpty() ? null : entries.get(i).value(),
                    by.toString(),
                    LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                    PlannedGrant.scope(grant.plan()),
                    grant.key());
            for (Object value : row) {
                query.setParameter(place++, value);
            }
        }
        return query.executeUpdate();
    }

    /** Of a member, newest first. */
    List<RightGrant> of(MemberNumber member, long before, int most) {
        return em.createQuery(
                        "SELECT g FROM RightGrant g WHERE g.member = :member AND g.id < :before ORDER BY g.id DESC",
                        RightGrant.class)
                .setParameter("member", member)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Of a member, those that cover a date, newest first. */
    List<RightGrant> covering(MemberNumber member, LocalDate date) {
        return em.createQuery(
                        "SELECT g FROM RightGrant g WHERE g.member = :member AND g.begins <= :date AND g.expiresOn > :date"
                                + " ORDER BY g.id DESC",
                        RightGrant.class)
                .setParameter("member", member)
                .setParameter("date", date)
                .setMaxResults(MOST_OF_A_MEMBER)
                .getResultList();
    }
}
