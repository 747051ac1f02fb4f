package io.hansa.club.merge;

import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Requests, what moved by them, and what members have that could move. */
@ApplicationScoped
class MergeRows {

    private static final int MOST_WALLETS = 100;
    private static final int MOST_MOVES = 1_000;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    /** @throws MergeWaits when another request about the loser waits */
    void add(MergeRequest request) {
        try {
            em.persist(request);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new MergeWaits(request.loser()) : e;
        }
    }

    Optional<MergeRequest> find(MergeNumber number) {
        return Optional.ofNullable(em.find(MergeRequest.class, number.value()));
    }

    Optional<MergeRequest> lock(MergeNumber number) {
        return find(number).map(request -> {
            em.refresh(request, LockModeType.PESSIMISTIC_WRITE);
            return request;
        });
    }

    void flush() {
        em.flush();
    }

    /** Newest first; those that wait, or all. */
    List<MergeRequest> list(boolean waiting, long before, int most) {
        return em.createQuery(
                        "select r from MergeRequest r where r.id < :before" + (waiting ? " and r.verdict is null" : "")
                                + " order by r.id desc",
                        MergeRequest.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Newest first. */
    List<MergeRequest> of(MemberNumber member, int most) {
        return em.createQuery(
                        "select r from MergeRequest r where r.loser = :member or r.survivor = :member order by r.id desc",
                        MergeRequest.class)
                .setParameter("member", member)
                .setMaxResults(most)
                .getResultList();
    }

    /** The merge by which a member is merged now: the last that was approved. */
    Optional<MergeRequest> holding(MemberNumber loser) {
        return em.createQuery(
                        "select r from MergeRequest r where r.loser = :loser and r.kind = :kind"
                                + " and r.verdict = io.hansa.club.decision.Verdict.APPROVED order by r.id desc",
                        MergeRequest.class)
                .setParameter("loser", loser)
                .setParameter("kind", MergeKind.MERGE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(Move move) {
        em.persist(move);
    }

    void add(MoveBack back) {
        em.persist(back);
    }

    /** In the order in which they were made. */
    List<Move> moves(MergeNumber merge) {
        return em.createQuery("select m from Move m where m.merge = :merge order by m.entry", Move.class)
                .setParameter("merge", merge.value())
                .setMaxResults(MOST_MOVES)
                .getResultList();
    }

    List<MoveBack> backs(MergeNumber unmerge) {
        return em.createQuery("select b from MoveBack b where b.unmerge = :unmerge order by b.move", MoveBack.class)
                .setParameter("unmerge", unmerge.value())
                .setMaxResults(MOST_MOVES)
                .getResultList();
    }

    /** The wallets of a member in which something is, by unit. */
    Map<Unit, AccountId> wallets(MemberNumber member) {
        List<?> rows = em.createNativeQuery("SELECT a.unit, a.id FROM ledger_account a JOIN ledger_balance b"
                        + " ON b.account = a.id AND b.balance > 0 WHERE a.holder_ref = ?1 AND a.holder_kind = 'MEMBER'"
                        + " AND a.kind = 'WALLET'")
                .setParameter(1, member.value())
                .setMaxResults(MOST_WALLETS)
                .getResultList();
        Map<Unit, AccountId> wallets = new TreeMap<>((one, other) -> one.code().compareTo(other.code()));
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            wallets.put(new Unit((String) cells[0]), new AccountId(((Number) cells[1]).longValue()));
        }
        return wallets;
    }

    /** What lies in accounts of a kind of the member. */
    long balance(MemberNumber member, String kind) {
        return sum(
                "SELECT COALESCE(SUM(b.balance), 0) FROM ledger_account a JOIN ledger_balance b ON b.account = a.id"
                        + " WHERE a.holder_ref = ?1 AND a.holder_kind = 'MEMBER' AND a.kind = '" + kind + "'",
                member);
    }

    long owed(MemberNumber member) {
        return sum(
                "SELECT COALESCE(SUM(b.owed), 0) FROM ledger_account a JOIN ledger_balance b ON b.account = a.id"
                        + " WHERE a.holder_ref = ?1 AND a.holder_kind = 'MEMBER' AND a.kind = 'WALLET'",
                member);
    }

    long subscriptions(MemberNumber member) {
        return sum("SELECT COUNT(*) FROM partner_subscription WHERE member = ?1 AND one = 1", member);
    }

    long bookings(MemberNumber member) {
        return sum(
                "SELECT COUNT(*) FROM event_booking WHERE member = ?1 AND closed_at IS NULL"
                        + " AND status IN ('BOOKED', 'WAITING')",
                member);
    }

    long households(MemberNumber member) {
        return sum("SELECT COUNT(*) FROM club_household_member WHERE member = ?1", member);
    }

    long appointments(MemberNumber member) {
        return sum(
                "SELECT COUNT(*) FROM club_group_appointment WHERE member = ?1"
                        + " AND (valid_until IS NULL OR valid_until > UTC_TIMESTAMP(6))",
                member);
    }

    boolean signsIn(MemberNumber member) {
        return sum(
                        "SELECT COUNT(*) FROM security_identity WHERE kind = 'MEMBER' AND ref = ?1 AND disabled_at IS NULL",
                        member)
                > 0;
    }

    private long sum(String sql, MemberNumber member) {
        return ((Number) em.createNativeQuery(sql)
                        .setParameter(1, member.value())
                        .getSingleResult())
                .longValue();
    }

    /** How much of a move has come back. */
    long undone(Move move) {
        return ((Number) em.createNativeQuery(
                                "SELECT COALESCE(MAX(points_after), 0) FROM ledger_reversal WHERE original = ?1")
                        .setParameter(1, move.entry().value())
                        .getSingleResult())
                .longValue();
    }

    /** What can be used of the lots that an entry made in an account. */
    long left(Move move, AccountId account, LocalDate today) {
        return ((Number) em.createNativeQuery("SELECT COALESCE(SUM(l.available), 0) FROM ledger_lot l"
                                + " WHERE l.entry = ?1 AND l.account = ?2 AND (l.ends_on IS NULL OR l.ends_on > ?3)")
                        .setParameter(1, move.entry().value())
                        .setParameter(2, account.value())
                        .setParameter(3, today.toString())
                        .getSingleResult())
                .longValue();
    }

    /** Merged members in whose wallets something is, in the order of their numbers. */
    List<MemberNumber> arrivals(String after, int most) {
        List<?> numbers = em.createNativeQuery("SELECT DISTINCT m.number FROM club_member m JOIN ledger_account a"
                        + " ON a.holder_ref = m.number AND a.holder_kind = 'MEMBER' AND a.kind = 'WALLET'"
                        + " JOIN ledger_balance b ON b.account = a.id AND b.balance > 0"
                        + " WHERE m.state = 'MERGED' AND m.number > ?1 ORDER BY m.number")
                .setParameter(1, after)
                .setMaxResults(most)
                .getResultList();
        return numbers.stream().map(String.class::cast).map(MemberNumber::new).toList();
    }
}
