package io.hansa.club.contact;

import io.hansa.club.member.ContactKind;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.NewTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The codes that were sent last. */
@ApplicationScoped
class CodeRows {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    @Inject
    NewTransaction anew;

    /** For whoever holds the member's lock; a new one where none was sent yet. */
    ContactCode lock(MemberNumber member, ContactKind kind) {
        return find(member, kind).orElseGet(() -> {
            var first = new ContactCode(member, kind);
            em.persist(first);
            return first;
        });
    }

    Optional<ContactCode> find(MemberNumber member, ContactKind kind) {
        return Optional.ofNullable(
                em.find(ContactCode.class, new ContactCode.Key(member, kind), LockModeType.PESSIMISTIC_WRITE));
    }

    /** How it stands, for those who only look. */
    Optional<ContactCode> look(MemberNumber member, ContactKind kind) {
        return Optional.ofNullable(em.find(ContactCode.class, new ContactCode.Key(member, kind)));
    }

    /**
     * Counts a try before it is looked at, in a transaction of its own: a refusal does not take it back, and of many at once no
     * more than five count.
     *
     * @return whether it may be looked at
     */
    boolean charge(MemberNumber member, ContactKind kind, Instant now) {
        return anew.of(() -> em.createNativeQuery("UPDATE club_contact_code SET tries = tries + 1"
                                + " WHERE member = ? AND kind = ? AND hash <> '' AND tries < ? AND sent_at > ?")
                        .setParameter(1, member.value())
                        .setParameter(2, kind.name())
                        .setParameter(3, ContactCode.MOST_TRIES)
                        .setParameter(4, LocalDateTime.ofInstant(now.minus(ContactCode.LIFE), ZoneOffset.UTC))
                        .executeUpdate()
                == 1);
    }
}
