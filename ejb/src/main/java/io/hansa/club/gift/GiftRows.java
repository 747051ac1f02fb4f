package io.hansa.club.gift;

import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.RequestKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Quotes, gifts and returns in the database. */
@ApplicationScoped
class GiftRows {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    void add(GiftQuote quote) {
        em.persist(quote);
        // a locking find asks the database, which must know of it within the same transaction
        em.flush();
    }

    /** A quote, locked: those who would confirm it at the same time wait for each other here. */
    Optional<GiftQuote> lockQuote(String id, MemberNumber member) {
        return Optional.ofNullable(em.find(GiftQuote.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(quote -> quote.isFor(member));
    }

    /** How many quotes a member asked for since then. */
    long quotesSince(MemberNumber member, Instant since) {
        return em.createQuery(
                        "SELECT COUNT(q) FROM GiftQuote q WHERE q.askedBy = :member AND q.quotedAt > :since",
                        Long.class)
                .setParameter("member", member)
                .setParameter("since", since)
                .getSingleResult();
    }

    int removeQuotes(Instant expiredBefore) {
        return em.createQuery("DELETE FROM GiftQuote q WHERE q.expiresAt < :before")
                .setParameter("before", expiredBefore)
                .executeUpdate();
    }

    /** Gives the gift its number; it is written with the next statement, when its entry is known. */
    void add(Gift gift) {
        em.persist(gift);
    }

    /** @throws GiftAlreadyReturned when another transaction has just given it back */
    void add(GiftReturn back, Gift gift) {
        try {
            em.persist(back);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new GiftAlreadyReturned(gift.number()) : e;
        }
    }

    Optional<Gift> find(String number) {
        return Optional.ofNullable(em.find(Gift.class, GiftNumber.id(number)));
    }

    Optional<Gift> byKey(RequestKey key) {
        return em
                .createQuery(
                        "SELECT g FROM Gift g WHERE g.idempotencyScope = :scope AND g.idempotencyKey = :key",
                        Gift.class)
                .setParameter("scope", key.scope())
                .setParameter("key", key.key())
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<Gift> byQuote(String quote) {
        return em
                .createQuery("SELECT g FROM Gift g WHERE g.quote = :quote", Gift.class)
                .setParameter("quote", quote)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** What a party gave and took, newest first: each by its own index. */
    List<Gift> of(Party party, long before, int limit) {
        return Stream.concat(one("giver", party, before, limit), one("taker", party, before, limit))
                .sorted(Comparator.comparingLong(Gift::id).reversed())
                .limit(limit)
                .toList();
    }

    private Stream<Gift> one(String side, Party party, long before, int limit) {
        return em.createQuery(
                        "SELECT g FROM Gift g WHERE g." + side + "Kind = :kind AND g." + side
                                + " = :ref AND g.id < :before ORDER BY g.id DESC",
                        Gift.class)
                .setParameter("kind", party.kind())
                .setParameter("ref", party.ref())
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultStream();
    }

    /** When each of some gifts went back; those that did not are left out. */
    Map<Long, Instant> returned(Collection<Gift> gifts) {
        return gifts.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT r FROM GiftReturn r WHERE r.gift IN :gifts", GiftReturn.class)
                        .setParameter("gifts", gifts.stream().map(Gift::id).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(GiftReturn::gift, GiftReturn::returnedAt));
    }
}
