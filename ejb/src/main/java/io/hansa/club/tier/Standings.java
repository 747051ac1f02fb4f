package io.hansa.club.tier;

import io.hansa.club.ladder.LaddersInForce;
import io.hansa.kernel.MemberNumber;
import io.hansa.runs.ChunkPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Standings and their changes. */
@ApplicationScoped
class Standings {

    /** Longer lists are no longer locked in the order of their keys. */
    private static final int LONGEST_LIST = 500;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    /** Members are merged into merged ones a few times at most. */
    private static final int MOST_HOPS = 20;

    /** No member's number comes after it. */
    static final String LAST_MEMBER = "~";

    /** Where the run over what is due has come to. */
    record Place(LocalDate dueOn, String member) {

        static final Place FIRST = new Place(LocalDate.of(1, 1, 1), "");

        MemberNumber number() {
            return new MemberNumber(member);
        }

        static Place parse(String text) {
            int slash = text.indexOf('/');
            return new Place(LocalDate.parse(text.substring(0, slash)), text.substring(slash + 1));
        }

        @Override
        public String toString() {
            return dueOn + "/" + member;
        }
    }

    Optional<Standing> find(MemberNumber member, String ladder) {
        return Optional.ofNullable(em.find(Standing.class, new Standing.Key(member, ladder)));
    }

    List<Standing> find(Collection<MemberNumber> members, String ladder) {
        if (members.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select s from Standing s where s.member in :members and s.ladder = :ladder", Standing.class)
                .setParameter("members", numbers(members))
                .setParameter("ladder", ladder)
                .getResultList();
    }

    /** The tiers of members on a ladder, and no more of their standings: each partner's message asks for its member's. */
    Map<MemberNumber, String> tiers(Collection<MemberNumber> members, String ladder) {
        if (members.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select s.member, s.tier from Standing s where s.member in :members and s.ladder = :ladder",
                        Object[].class)
                .setParameter("members", numbers(members))
                .setParameter("ladder", ladder)
                .getResultStream()
                .collect(Collectors.toMap(row -> new MemberNumber((String) row[0]), row -> (String) row[1]));
    }

    List<Standing> all(MemberNumber member) {
        return em.createQuery("select s from Standing s where s.member = :member order by s.ladder", Standing.class)
                .setParameter("member", member.value())
                .getResultList();
    }

    /** On all ladders, in the order of their keys; whoever decides about the same members waits until this transaction ends. */
    List<Standing> lock(Collection<MemberNumber> members) {
        List<String> numbers = numbers(members).stream().distinct().sorted().toList();
        List<Standing> locked = new ArrayList<>();
        for (int from = 0; from < numbers.size(); from += LONGEST_LIST) {
            locked.addAll(em.createQuery(
                            "select s from Standing s where s.member in :members order by s.member, s.ladder",
                            Standing.class)
                    .setParameter("members", numbers.subList(from, Math.min(numbers.size(), from + LONGEST_LIST)))
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList());
        }
        return locked;
    }

    /** For whom a standing counts in the end. */
    MemberNumber lead(Standing standing) {
        Standing lead = standing;
        for (int hop = 0; hop < MOST_HOPS && lead.countsFor().isPresent(); hop++) {
            lead = find(lead.countsFor().get(), lead.ladder()).orElseThrow();
        }
        return lead.member();
    }

    /** Those that were merged into one of these. */
    List<Standing> countingFor(Collection<MemberNumber> members) {
        if (members.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select s from Standing s where s.countsFor in :members", Standing.class)
                .setParameter("members", numbers(members))
                .getResultList();
    }

    private static List<String> numbers(Collection<MemberNumber> members) {
        return members.stream().map(MemberNumber::value).toList();
    }

    boolean isDue(String ladder, LocalDate today) {
        return !due(ladder, today, Place.FIRST, Optional.empty(), 1).isEmpty();
    }

    /** What is due by a day after a place, and up to another, by day and member. */
    List<Place> due(String ladder, LocalDate today, Place after, Optional<Place> last, int max) {
        var query = em.createNativeQuery("SELECT due_on, member FROM club_standing FORCE INDEX (club_standing_due)"
                        + " WHERE ladder = ? AND due_on >= ? AND due_on <= ? AND (due_on > ? OR member > ?)"
                        + (last.isPresent() ? " AND (due_on < ? OR member <= ?)" : "")
                        + " ORDER BY due_on, member LIMIT " + max)
                .setParameter(1, ladder)
                .setParameter(2, after.dueOn().toString())
                .setParameter(3, last.map(Place::dueOn).orElse(today).toString())
                .setParameter(4, after.dueOn().toString())
                .setParameter(5, after.member());
        last.ifPresent(end -> query.setParameter(6, end.dueOn().toString()).setParameter(7, end.member()));
        List<Place> places = new ArrayList<>();
        for (Object found : query.getResultList()) {
            Object[] row = (Object[]) found;
            places.add(new Place(LocalDate.parse(row[0].toString()), (String) row[1]));
        }
        return places;
    }

    /** Who stands on a ladder for itself, by number, after one and up to another. */
    List<MemberNumber> members(String ladder, String after, String last, int max) {
        return em.createQuery(
                        "select s.member from Standing s where s.ladder = :ladder and s.member > :after"
                                + " and s.member <= :last and s.countsFor is null order by s.member",
                        String.class)
                .setParameter("ladder", ladder)
                .setParameter("after", after)
                .setParameter("last", last)
                .setMaxResults(max)
                .getResultStream()
                .map(MemberNumber::new)
                .toList();
    }

    /** All who stand on the main ladder for themselves, as chunks of a run: {@code after>last}. */
    List<ChunkPlan> parts(int size) {
        List<ChunkPlan> parts = new ArrayList<>();
        String after = "";
        List<MemberNumber> part = members(LaddersInForce.MAIN, after, LAST_MEMBER, size);
        while (!part.isEmpty()) {
            String last = part.get(part.size() - 1).value();
            parts.add(new ChunkPlan(after + ">" + last, part.size()));
            after = last;
            part = members(LaddersInForce.MAIN, after, LAST_MEMBER, size);
        }
        return parts;
    }

    void add(Standing standing) {
        em.persist(standing);
    }

    void add(TierChange change) {
        em.persist(change);
    }

    void flush() {
        em.flush();
    }

    /** The last movement of a member on a ladder for a reason. */
    Optional<TierChange> last(MemberNumber member, String ladder, TierReason reason) {
        return em.createQuery(
                        "select c from TierChange c where c.member = :member and c.ladder = :ladder"
                                + " and c.reason = :reason order by c.id desc",
                        TierChange.class)
                .setParameter("member", member)
                .setParameter("ladder", ladder)
                .setParameter("reason", reason.code())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Of the main ladder, in the order in which they happened. */
    List<TierChange> changesBefore(Collection<MemberNumber> members, String ladder, Instant instant) {
        if (members.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select c from TierChange c where c.member in :members and c.ladder = :ladder"
                                + " and c.changedAt < :instant order by c.changedAt, c.id",
                        TierChange.class)
                .setParameter("members", members)
                .setParameter("ladder", ladder)
                .setParameter("instant", instant)
                .getResultList();
    }

    List<TierChange> changes(MemberNumber member, long before, int max) {
        return em.createQuery(
                        "select c from TierChange c where c.member = :member and c.id < :before order by c.id desc",
                        TierChange.class)
                .setParameter("member", member)
                .setParameter("before", before)
                .setMaxResults(max)
                .getResultList();
    }
}
