package io.hansa.security;

import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The identities and their login names. */
@ApplicationScoped
class IdentityRows {

    private static final int MOST_OF_SUBJECT = 2_000;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    /** @param names normal, in order of preference; the first that is known decides */
    Optional<Identity> byLogin(List<String> names) {
        return em.createQuery(
                        "select i from Identity i, LoginName l where l.name in :names and i.id = l.identity",
                        Identity.class)
                .setParameter("names", names)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<Identity> find(IdentityKind kind, String ref) {
        return em.createQuery("select i from Identity i where i.kind = :kind and i.ref = :ref", Identity.class)
                .setParameter("kind", kind)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }

    Identity lock(long id) {
        var identity = em.find(Identity.class, id);
        em.refresh(identity, LockModeType.PESSIMISTIC_WRITE);
        return identity;
    }

    boolean anyTaken(Collection<String> names, long exceptBy) {
        return !names.isEmpty()
                && !em.createQuery(
                                "select l.name from LoginName l where l.name in :names and l.identity <> :identity",
                                String.class)
                        .setParameter("names", names)
                        .setParameter("identity", exceptBy)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    /** The names with which it signs in. */
    Set<String> logins(Identity identity) {
        return Set.copyOf(em.createQuery("select l.name from LoginName l where l.identity = :identity", String.class)
                .setParameter("identity", identity.id())
                .setMaxResults(Slice.MAX_LIMIT)
                .getResultList());
    }

    void add(Identity identity, Collection<String> names) {
        em.persist(identity);
        write(identity, names);
    }

    void replaceLogins(Identity identity, Collection<String> names) {
        em.createQuery("delete from LoginName l where l.identity = :identity")
                .setParameter("identity", identity.id())
                .executeUpdate();
        write(identity, names);
    }

    /** @throws LoginTaken when another transaction has just taken a name */
    private void write(Identity identity, Collection<String> names) {
        try {
            em.flush();
            names.forEach(name -> em.persist(new LoginName(name, identity.id())));
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new LoginTaken() : e;
        }
    }

    /** All of a subject, which nobody else changes before the transaction ends. */
    List<Identity> lockAll(IdentityKind kind, String subject) {
        return em.createQuery(
                        "select i from Identity i where i.kind = :kind and i.subject = :subject order by i.ref",
                        Identity.class)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(MOST_OF_SUBJECT)
                .getResultList();
    }

    /** Those of a subject that are not disabled. */
    List<Identity> working(IdentityKind kind, String subject) {
        return em.createQuery(
                        "select i from Identity i where i.kind = :kind and i.subject = :subject and i.disabledAt is null"
                                + " order by i.ref",
                        Identity.class)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setMaxResults(Slice.MAX_LIMIT)
                .getResultList();
    }

    /** Those of a few that are not disabled. */
    List<Identity> working(IdentityKind kind, Collection<String> refs) {
        return refs.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select i from Identity i where i.kind = :kind and i.ref in :refs and i.disabledAt is null",
                                Identity.class)
                        .setParameter("kind", kind)
                        .setParameter("refs", refs)
                        .getResultList();
    }

    List<Identity> list(IdentityKind kind, Optional<String> subject, String after, int max) {
        var query = em.createQuery(
                "select i from Identity i where i.kind = :kind and i.ref > :after"
                        + (subject.isPresent() ? " and i.subject = :subject" : "") + " order by i.ref",
                Identity.class);
        subject.ifPresent(value -> query.setParameter("subject", value));
        return query.setParameter("kind", kind)
                .setParameter("after", after)
                .setMaxResults(max)
                .getResultList();
    }
}
