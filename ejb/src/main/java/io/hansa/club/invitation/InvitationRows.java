package io.hansa.club.invitation;

import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.RequestKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Invitations to households. */
@ApplicationScoped
class InvitationRows {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    /** @throws AlreadyInvited when one of the same member waits */
    void add(Invitation invitation) {
        try {
            em.persist(invitation);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new AlreadyInvited() : e;
        }
    }

    Optional<Invitation> byKey(RequestKey key) {
        return em
                .createQuery(
                        "select i from Invitation i where i.idempotencyScope = :scope and i.idempotencyKey = :key",
                        Invitation.class)
                .setParameter("scope", key.scope())
                .setParameter("key", key.key())
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<Invitation> lock(InvitationNumber number) {
        return Optional.ofNullable(em.find(Invitation.class, number.id(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those of a member that wait, newest first. */
    List<Invitation> waiting(MemberNumber member, Instant now, int limit) {
        return em.createQuery(
                        "select i from Invitation i where i.member = :member and i.state = :waiting and i.dueAt > :now"
                                + " order by i.id desc",
                        Invitation.class)
                .setParameter("member", member)
                .setParameter("waiting", InvitationState.WAITING)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of a household, newest first. */
    List<Invitation> of(String household, int limit) {
        return em.createQuery(
                        "select i from Invitation i where i.household = :household order by i.invitedAt desc, i.id desc",
                        Invitation.class)
                .setParameter("household", household)
                .setMaxResults(limit)
                .getResultList();
    }

    long waiting(String household, Instant now) {
        return em.createQuery(
                        "select count(i) from Invitation i where i.household = :household and i.state = :waiting"
                                + " and i.dueAt > :now and i.invitedAt <= :now",
                        Long.class)
                .setParameter("household", household)
                .setParameter("waiting", InvitationState.WAITING)
                .setParameter("now", now)
                .getSingleResult();
    }

    long since(String household, Instant since) {
        return em.createQuery(
                        "select count(i) from Invitation i where i.household = :household and i.invitedAt >= :since",
                        Long.class)
                .setParameter("household", household)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** Those whose time is over, locked; what somebody else is busy with is left to them. */
    List<Invitation> lockDue(Instant now, int limit) {
        return em
                .createQuery(
                        "select i from Invitation i where i.state = :waiting and i.dueAt <= :now order by i.dueAt, i.id",
                        Invitation.class)
                .setParameter("waiting", InvitationState.WAITING)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .filter(invitation -> isFree(invitation.id()))
                .map(invitation -> {
                    em.refresh(invitation);
                    return invitation;
                })
                .filter(Invitation::isWaiting)
                .toList();
    }

    private boolean isFree(long id) {
        return !em.createNativeQuery("SELECT id FROM club_household_invitation WHERE id = ?1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }
}
