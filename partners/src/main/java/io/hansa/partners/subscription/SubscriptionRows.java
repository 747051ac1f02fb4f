package io.hansa.partners.subscription;

import io.hansa.kernel.Ascii;
import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.MemberNumber;
import io.hansa.partners.provider.ServiceId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps subscriptions, their consents and their steps. */
@ApplicationScoped
class SubscriptionRows {

    private static final int MOST_STEPS = 200;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    /** @throws AskedAtOnce when the member got one of the same service in the meantime */
    void add(Subscription subscription) {
        try {
            em.persist(subscription);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent()
                    ? new AskedAtOnce(subscription.service().code())
                    : e;
        }
    }

    void add(ConsentRow consent) {
        em.persist(consent);
    }

    void add(StepRow step) {
        em.persist(step);
        em.flush();
    }

    Optional<Subscription> find(SubscriptionNumber number) {
        return Optional.ofNullable(em.find(Subscription.class, number.id()));
    }

    Optional<Subscription> lock(SubscriptionNumber number) {
        return Optional.ofNullable(em.find(Subscription.class, number.id(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** A provider's, locked in the order of their numbers, so that two who lock several never wait for each other. */
    List<Subscription> lock(String partner, Collection<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : em
                        .createQuery(
                                "SELECT s FROM Subscription s WHERE s.number IN :numbers ORDER BY s.number",
                                Subscription.class)
                        .setParameter("numbers", numbers)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList()
                        .stream()
                        .filter(subscription ->
                                subscription.service().partnerCode().equals(partner))
                        .toList();
    }

    /** The one that a member has of a service, or may still get; locked. */
    Optional<Subscription> lockOpen(MemberNumber member, ServiceId service) {
        return em
                .createQuery(
                        "SELECT s FROM Subscription s WHERE s.member = :member AND s.partner = :partner"
                                + " AND s.service = :service AND s.one = 1",
                        Subscription.class)
                .setParameter("member", member.value())
                .setParameter("partner", service.partnerCode())
                .setParameter("service", service.code())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** How many of a provider's asks since then a member declined or let lapse. */
    long vain(MemberNumber member, String partner, Instant since, Instant now) {
        return em.createQuery(
                        "SELECT COUNT(s) FROM Subscription s WHERE s.member = :member AND s.partner = :partner"
                                + " AND s.askedAt >= :since AND (s.status IN (:declined, :lapsed)"
                                + " OR s.status = :waiting AND s.confirmBy <= :now)",
                        Long.class)
                .setParameter("member", member.value())
                .setParameter("partner", partner)
                .setParameter("since", since)
                .setParameter("declined", SubscriptionStatus.DECLINED)
                .setParameter("lapsed", SubscriptionStatus.LAPSED)
                .setParameter("waiting", SubscriptionStatus.WAITING)
                .setParameter("now", now)
                .getSingleResult();
    }

    Optional<ConsentRow> consent(Subscription subscription) {
        return Optional.ofNullable(em.find(ConsentRow.class, subscription.id()));
    }

    /** The latest first. */
    List<StepRow> steps(Subscription subscription) {
        return em.createQuery(
                        "SELECT s FROM StepRow s WHERE s.subscription = :number ORDER BY s.seq DESC", StepRow.class)
                .setParameter("number", subscription.id())
                .setMaxResults(MOST_STEPS)
                .getResultList();
    }

    /** Newest first. */
    List<Subscription> list(SubscriptionFilter filter, long before, int most) {
        var jpql = new StringBuilder("SELECT s FROM Subscription s WHERE s.number < :before");
        filter.partnerCode().ifPresent(partner -> jpql.append(" AND s.partner = :partner"));
        filter.member().ifPresent(member -> jpql.append(" AND s.member = :member"));
        filter.status().ifPresent(status -> jpql.append(" AND s.status = :status"));
        var query = em.createQuery(jpql.append(" ORDER BY s.number DESC").toString(), Subscription.class)
                .setParameter("before", before);
        filter.partnerCode().ifPresent(partner -> query.setParameter("partner", Ascii.fits(partner) ? partner : ""));
        filter.member().ifPresent(member -> query.setParameter("member", member.value()));
        filter.status().ifPresent(status -> query.setParameter("status", status));
        return query.setMaxResults(most).getResultList();
    }

    /** How many of a service became live in a time, and how many of those their members ended within hours. */
    SubscriptionCounts counts(ServiceId service, Instant from, Instant until, int quickHours) {
        var row = (Object[]) em.createNativeQuery("SELECT COUNT(*), COALESCE(SUM(ended_at IS NOT NULL"
                        + " AND ended_at <= confirmed_at + INTERVAL ? HOUR AND ended_by NOT LIKE 'client:%'"
                        + " AND ended_by NOT LIKE 'partner:%'), 0) FROM partner_subscription"
                        + " WHERE partner = ? AND service = ? AND confirmed_at >= ? AND confirmed_at < ?")
                .setParameter(1, quickHours)
                .setParameter(2, service.partnerCode())
                .setParameter(3, service.code())
                .setParameter(4, LocalDateTime.ofInstant(from, ZoneOffset.UTC))
                .setParameter(5, LocalDateTime.ofInstant(until, ZoneOffset.UTC))
                .getSingleResult();
        return new SubscriptionCounts(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }
}
